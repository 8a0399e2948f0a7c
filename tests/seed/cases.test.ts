import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { lastDayOf } from "../../lib/domain/time/day";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { ALL_CASES } from "../../prisma/seed/cases/cases";
import { type Fact, listFacts, type StatementIds, withIds } from "../../prisma/seed/facts";

const SCHEMAS = { indicator: indicatorInput, series: seriesInput, statement: statementInput, release: releaseInput };
const facts = listFacts("all");
const ids = new Map<string, StatementIds>(
  facts.flatMap((fact, at) =>
    fact.kind === "statement" ? [[fact.name, { id: uuid(at, 0), figures: fact.body.figures.map((_, n) => uuid(at, n + 1)) }]] : [],
  ),
);
const statements = facts.flatMap((fact) => (fact.kind === "statement" ? [{ subject: fact.subject, ...read(statementInput, fact) }] : []));
const releases = facts.flatMap((fact) => (fact.kind === "release" ? [{ subject: fact.subject, ...read(releaseInput, fact) }] : []));
const citations = [...statements, ...releases].flatMap((carrier) => carrier.citations);

function uuid(row: number, part: number): string {
  return `00000000-0000-7000-8000-${String(row * 1000 + part).padStart(12, "0")}`;
}

function read<T>(schema: z.ZodType<T>, fact: Fact): T {
  const parsed = parseInput(schema, withIds(fact, ids));
  if (!parsed.ok) throw new Error(`${fact.name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

it.each(facts.map((fact) => [`${fact.subject}, ${fact.kind} ${fact.name}`, fact] as const))("the API accepts %s", (_, fact) => {
  expect(parseInput<unknown>(SCHEMAS[fact.kind], withIds(fact, ids))).toMatchObject({ ok: true });
});

// The facts that were read: 37, 9 and 29 statements with 95, 30 and 69 figures; 51 observations less one left out, 77 and 63.
it.each([
  ["China–Russia trade", { indicators: 3, series: 7, statements: 34, figures: 65, releases: 59, observations: 134 }],
  ["World trade forecasts of the WTO", { indicators: 1, series: 2, statements: 37, figures: 95, releases: 33, observations: 50 }],
  ["US–China Phase One commitments", { indicators: 8, series: 21, statements: 9, figures: 30, releases: 27, observations: 77 }],
  ["India's export targets", { indicators: 3, series: 5, statements: 29, figures: 69, releases: 38, observations: 63 }],
])("%s has all of its rows", (title, rows) => {
  const one = ALL_CASES.find((subject) => subject.title === title);
  expect({
    indicators: one?.indicators.length,
    series: one?.series.length,
    statements: one?.statements.length,
    figures: one?.statements.flatMap(({ figures }) => figures).length,
    releases: one?.releases.length,
    observations: one?.releases.flatMap(({ observations }) => observations).length,
  }).toEqual(rows);
});

describe("every row", () => {
  it("cites a document with an address or a hash", () => {
    const without = [...statements, ...releases].filter((carrier) =>
      carrier.citations.some(({ source }) => !("url" in source) || (source.url === null && source.sha256 === null)),
    );
    expect(without).toEqual([]);
  });

  it("describes a document the same way wherever it is cited", () => {
    const sources = citations.map(({ source }) => source as Exclude<typeof source, { readonly id: string }>);
    expect(new Set(sources.map(({ url, sha256 }) => url ?? sha256)).size).toBe(
      new Set(sources.map((source) => JSON.stringify(source))).size,
    );
  });

  it("quotes without gaps", () => {
    expect(citations.filter(({ exact }) => exact !== null && /\.\.\.|…/.test(exact))).toEqual([]);
  });

  it("has a reference to a row that is there", () => {
    const bodies = JSON.stringify(facts.map((fact) => withIds(fact, ids)));
    expect(JSON.stringify(facts)).toContain('"@');
    expect(bodies).not.toMatch(/"@/);
  });

  it("has a slug or key of its own", () => {
    const names = facts.filter(({ kind }) => kind !== "release").map(({ kind, name }) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("what the notes doubt", () => {
  const observed = releases.flatMap(({ observations }) =>
    observations.map(({ series, period, value, growth }) => `${series} ${period} ${value?.low} ${growth?.low}`),
  );

  it.each([
    ["world trade of 2017 at 4.6, on a machine-made page", /volume-wto 2017 \S+ 4\.6$/],
    ["India's total of 2022-23 under the label 2025-26", /dgcis-usd 2025-04\/2026-03 451/],
    ["US exports to China of 2017 without a day", /census-usd 2017 130\.4/],
    ["China's covered energy of 2020 without a day", /energy-gacc-piie 2020 /],
    ["customs' 2013 without a day", /turnover-gacc-usd 2013 /],
  ])("leaves out %s", (_, value) => {
    expect(observed.filter((text) => value.test(text))).toEqual([]);
  });
});

it("states Phase One's 200 billion over two years as a change over 2017", () => {
  const agreed = statements.flatMap(({ figures }) => figures).filter(({ low, period }) => low === "200" && period === "2020/2021");
  expect(agreed).toMatchObject([{ measure: "change", over: "2017", shape: "floor" }]);
});

it("gives every Indian series fiscal years from April that are named by both calendar years", () => {
  const series = facts.flatMap((fact) => (fact.kind === "series" && fact.subject.startsWith("India") ? [read(seriesInput, fact)] : []));
  expect(series.map(({ yearStart, yearNamed }) => [yearStart, yearNamed])).toEqual(Array.from({ length: 5 }, () => [4, "both"]));
});

it("begins with the founding ledger, row for row", () => {
  expect(facts.slice(0, 103)).toEqual(listFacts("founding"));
  expect(facts).toHaveLength(316);
});

it("has the rows of a case by day, and a partial day counts by its last day", () => {
  for (const { title } of ALL_CASES) {
    const days = facts.flatMap((fact) => (fact.subject === title ? dayOf(fact) : []));
    expect(days).toEqual(days.toSorted());
  }
});

function dayOf(fact: Fact): string[] {
  if (fact.kind === "statement") return [lastDayOf(fact.body.statedOn)];
  return fact.kind === "release" ? [lastDayOf(fact.body.releasedOn)] : [];
}
