import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { lastDayOf } from "../../lib/domain/time/day";
import { parsePeriod } from "../../lib/domain/time/period";
import { indicatorInput } from "../../lib/input/indicator";
import { parseInput } from "../../lib/input/parse-input";
import { releaseInput } from "../../lib/input/release";
import { seriesInput } from "../../lib/input/series";
import { statementInput } from "../../lib/input/statement";
import { type Fact, listFacts, withIds } from "../../prisma/seed/facts";
import readObservations from "../fixtures/china-russia-trade/observations.json";
import readStatements from "../fixtures/china-russia-trade/statements.json";
import undated from "../fixtures/china-russia-trade/undated.json";

const SCHEMAS = { indicator: indicatorInput, series: seriesInput, statement: statementInput, release: releaseInput };
const facts = listFacts("founding");
const statementNames = namesOf("statement");
const ids = new Map(
  statementNames.map((name, at) => [name, { id: `00000000-0000-7000-8000-${String(at).padStart(12, "0")}`, figures: [] }]),
);
const statements = facts.flatMap((fact) => (fact.kind === "statement" ? [{ key: fact.name, ...read(statementInput, fact) }] : []));
const releases = facts.flatMap((fact) => (fact.kind === "release" ? [read(releaseInput, fact)] : []));
const citations = [...statements, ...releases].flatMap((carrier) => carrier.citations);
const observations = releases.flatMap(({ releasedOn, observations: rows }) => rows.map((row) => ({ ...row, releasedOn })));
const wordsRead = [...readStatements, ...readObservations].flatMap((row) =>
  row.citations.flatMap((one) => ("words" in one ? [one.words] : [])),
);

it.each(facts.map((fact) => [`${fact.kind} ${fact.name}`, fact] as const))("the API accepts %s", (_, fact) => {
  expect(parseInput<unknown>(SCHEMAS[fact.kind], withIds(fact, ids))).toMatchObject({ ok: true });
});

describe("the number of rows", () => {
  it("has three indicators and the seven series that have observations", () => {
    expect(namesOf("indicator")).toEqual(["turnover", "exports-from-china", "imports-to-china"]);
    expect(namesOf("series").sort()).toEqual([...new Set(observations.map(({ series }) => series))].sort());
    expect(namesOf("series")).toHaveLength(7);
  });

  // 31 statements of the file, and three by officials whose words are all that carries an observation: Peskov on 4 February 2022,
  // Chernyshenko on 2 December 2022, Putin on 15 May 2024. 60 figures of the file; 1 + 2 + 2 of those three.
  it("has 34 statements with 65 figures", () => {
    expect(statements).toHaveLength(34);
    expect(statements.flatMap(({ figures }) => figures)).toHaveLength(65);
  });

  // 134 rows of the file; 46 days of Chinese customs and 13 of the Russian side.
  it("has 134 observations in 59 releases", () => {
    expect(observations).toHaveLength(134);
    expect(releases).toHaveLength(59);
  });
});

describe("compared with the researched facts", () => {
  it("contains every observation, with its digits and day", () => {
    const expected = readObservations.map((row) => {
      const value = row.value === undefined ? "-" : `${row.value}e${row.multiplier} ${row.hedge ?? ""}`;
      const growth = row.growth === undefined ? "-" : `${row.growth} ${row.growthHedge ?? ""}`;
      return `${row.indicator}-${row.series} ${parsePeriod(row.period)?.text} on ${row.releasedOn}: ${value} | ${growth}`;
    });
    const held = observations.map((row) => {
      const value = row.value === null ? "-" : `${row.value.low}e${row.value.multiplier} ${row.value.hedge ?? ""}`;
      const growth = row.growth === null ? "-" : `${row.growth.low} ${row.growth.hedge ?? ""}`;
      return `${row.series} ${row.period} on ${row.releasedOn}: ${value} | ${growth}`;
    });
    expect(held.sort()).toEqual(expected.sort());
  });

  it("contains no value without a known day of release", () => {
    const held = new Set(observations.map(({ series, period }) => `${series} ${period}`));
    expect(undated.map((row) => `${row.indicator}-${row.series} ${parsePeriod(row.period)?.text}`).filter((key) => held.has(key))).toEqual(
      [],
    );
  });

  it("contains every statement, with its speakers, day and figures", () => {
    const expected = readStatements.map((row) => ({
      key: row.id,
      speakers: row.speakers,
      statedOn: row.statedOn,
      statedOnBasis: row.statedOnBasis,
      manner: row.manner,
      figures: row.figures.map((figure) => ({
        ...unnoted(figure),
        indicator: "turnover",
        period: figure.period === null ? null : parsePeriod(figure.period)?.text,
        ...("note" in figure ? { condition: figure.note } : {}),
      })),
    }));
    const held = new Map(statements.map((statement) => [statement.key, statement]));
    expect(expected.map(({ key }) => held.get(key))).toMatchObject(expected);
  });

  it("links an observation to a statement if an official's words are its only source", () => {
    const speakers = new Map(
      statements.map(({ key, speakers: [speaker] }) => [ids.get(key)?.id, speaker && "name" in speaker ? speaker.name : ""]),
    );
    const linked = observations.filter(({ statement }) => statement !== null);
    expect(linked.map((row) => `${row.period} on ${row.releasedOn}: ${speakers.get(row.statement ?? "")}`).sort()).toEqual(
      readObservations
        .flatMap((row) =>
          row.spokenBy ? [`${parsePeriod(row.period)?.text} on ${row.releasedOn}: ${row.spokenBy.replace(/ \(.*/, "")}`] : [],
        )
        .sort(),
    );
  });

  it("quotes only researched words, without gaps", () => {
    const quoted = citations.flatMap(({ exact }) => (exact === null ? [] : [exact]));
    expect(quoted.filter((exact) => /\.\.\.|…/.test(exact))).toEqual([]);
    expect(quoted.filter((exact) => !wordsRead.some((words) => words.includes(exact)))).toEqual([]);
  });

  it("gives observations only researched words", () => {
    const words = observations.flatMap((row) => (row.words === null ? [] : [row.words]));
    expect(words.filter((text) => !wordsRead.includes(text))).toEqual([]);
  });

  it("describes a document the same way wherever it is cited", () => {
    const sources = citations.map(({ source }) => source as Exclude<typeof source, { readonly id: string }>);
    const described = new Set(sources.map((source) => JSON.stringify(source)));
    expect(sources.filter(({ url, sha256 }) => url === null && sha256 === null)).toEqual([]);
    expect(new Set(sources.map(({ url, sha256 }) => url ?? sha256)).size).toBe(described.size);
  });

  it("translates every quotation that is not in English", () => {
    const foreign = citations.filter(({ exact }) => exact !== null && /\p{Script=Cyrillic}|\p{Script=Han}|ı|ž|treba/u.test(exact));
    expect(foreign.filter(({ translation }) => translation === null)).toEqual([]);
    expect(foreign.length).toBeGreaterThan(10);
  });
});

describe("the order of entries", () => {
  it("is by day, and a partial day counts by its last day", () => {
    const days = facts.flatMap(({ body }) => dayOf(body));
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(34 + 59);
  });

  it("has a statement before the releases that name it", () => {
    const early = facts.filter((fact, at) => {
      const named =
        fact.kind === "release" ? fact.body.observations.flatMap((row) => ("statement" in row ? [row.statement?.slice(1)] : [])) : [];
      return named.some((key) => facts.findIndex((other) => other.kind === "statement" && other.name === key) > at);
    });
    expect(early).toEqual([]);
  });
});

it("refuses a release that names a later statement", () => {
  const release = facts.find((fact) => fact.kind === "release" && JSON.stringify(fact.body).includes('"@'));
  expect(parseInput<unknown>(releaseInput, withIds(release!, new Map()))).toMatchObject({ ok: false });
});

function read<T>(schema: z.ZodType<T>, fact: Fact): T {
  const parsed = parseInput(schema, withIds(fact, ids));
  if (!parsed.ok) throw new Error(`${fact.name}: ${JSON.stringify(parsed.issues)}`);
  return parsed.value;
}

function namesOf(kind: Fact["kind"]): string[] {
  return facts.flatMap((fact) => (fact.kind === kind ? [fact.name] : []));
}

function unnoted(figure: object): object {
  return Object.fromEntries(Object.entries(figure).filter(([field]) => field !== "note"));
}

function dayOf(body: unknown): string[] {
  const { statedOn, releasedOn } = body as { statedOn?: string; releasedOn?: string };
  const day = statedOn ?? releasedOn;
  return day === undefined ? [] : [lastDayOf(day)];
}
