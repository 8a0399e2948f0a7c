import { describe, expect, it } from "vitest";
import { database } from "../../lib/db/connection/client";
import { ledgerHead } from "../../lib/db/ledger/ledger";
import {
  citationBody,
  growthBody,
  indicatorBody,
  levelBody,
  observationBody,
  releaseBody,
  seriesBody,
  statementBody,
} from "../input/bodies";
import { beginFileEmpty } from "../support/databases/database";
import { type Answer, created, type Noun, pathsOf, send } from "./send";

let held: { readonly statement: Answer["json"]; readonly release: Answer["json"] };

beginFileEmpty(async () => {
  await created("indicators", indicatorBody());
  await created("series", seriesBody());
  held = { statement: await created("statements", statementBody()), release: await created("releases", releaseBody()) };
});

const NAME = "x".repeat(201);
const WORDS = "x".repeat(5_001);
const HIDDEN = "one\u0007two";
const LATER = "2149-01-01";
const UNHELD = "0190c000-0000-7000-8000-000000000000";

type Case = readonly [why: string, body: () => unknown, paths: readonly string[]];

const CASES: Readonly<Record<Noun, readonly Case[]>> = {
  indicators: [
    ["nothing", () => ({}), ["slug", "title", "areas", "aggregation"]],
    ["no object", () => [], [""]],
    ["missing", () => indicatorBody({ title: undefined }), ["title"]],
    ["blank", () => indicatorBody({ title: "  " }), ["title"]],
    ["unknown", () => indicatorBody({ colour: "red", aggregation: "sum" }), ["aggregation", "colour"]],
    ["contradictory", () => indicatorBody({ areas: ["RU", "RU"] }), ["areas"]],
    [
      "oversized",
      () => indicatorBody({ slug: "x".repeat(101), title: "x".repeat(501), description: "x".repeat(2_001) }),
      ["slug", "title", "description"],
    ],
    ["control characters", () => indicatorBody({ slug: "other", title: HIDDEN }), ["title"]],
  ],
  series: [
    ["nothing", () => ({}), ["slug", "indicator", "publisher", "unit", "frequency"]],
    ["missing", () => seriesBody({ publisher: undefined }), ["publisher"]],
    ["unknown", () => seriesBody({ slug: "other", indicator: "none", colour: "red" }), ["colour"]],
    ["unknown indicator", () => seriesBody({ slug: "other", indicator: "none" }), ["indicator"]],
    ["contradictory", () => seriesBody({ slug: "other", continues: "other" }), ["continues"]],
    ["fiscal years without a naming", () => seriesBody({ slug: "other", yearStart: 4 }), ["yearNamed"]],
    ["a naming of calendar years", () => seriesBody({ slug: "other", yearNamed: "both" }), ["yearNamed"]],
    ["a unit by another name", () => seriesBody({ slug: "other", unit: "usd" }), ["unit"]],
    ["oversized", () => seriesBody({ slug: "other", publisher: NAME, unit: "x".repeat(31) }), ["publisher", "unit"]],
    ["control characters", () => seriesBody({ slug: "other", publisher: HIDDEN }), ["publisher"]],
  ],
  statements: [
    ["nothing", () => ({}), ["speakers", "statedOn", "citations", "figures"]],
    ["missing", () => statementBody({ speakers: [], figures: [] }), ["speakers", "figures"]],
    ["unknown", () => statementBody({ manner: "sung", figures: [levelBody({ colour: "red" })] }), ["manner", "figures.0.colour"]],
    ["a range with low above high", () => statementBody({ figures: [levelBody({ low: "230", high: "220" })] }), ["figures.0.high"]],
    ["growth with a multiplier", () => statementBody({ figures: [growthBody({ multiplier: 9 })] }), ["figures.0.multiplier"]],
    ["an invalid period", () => statementBody({ figures: [levelBody({ period: "2023-13" })] }), ["figures.0.period"]],
    ["a deadline without a period", () => statementBody({ figures: [levelBody({ period: null, timing: "by" })] }), ["figures.0.period"]],
    ["an invalid citation", () => statementBody({ figures: [levelBody({ citations: [2] })] }), ["figures.0.citations.0"]],
    [
      "an address that the database does not store",
      () => statementBody({ citations: [{ source: { title: "A", url: "https:evil.example", archived: "http:\\\\evil.example" } }] }),
      ["citations.0.source.url", "citations.0.source.archived"],
    ],
    [
      "a prefix without a quotation",
      () => statementBody({ citations: [citationBody({ exact: undefined, prefix: "that" })] }),
      ["citations.0.prefix"],
    ],
    ["a future day", () => statementBody({ statedOn: LATER }), ["statedOn"]],
    [
      "a source dated in the future",
      () => statementBody({ citations: [{ source: { title: "A", publishedOn: LATER, retrievedOn: "2149" } }] }),
      ["citations.0.source.publishedOn", "citations.0.source.retrievedOn"],
    ],
    [
      "oversized",
      () => statementBody({ speakers: [{ name: NAME, kind: "person" }], citations: [citationBody({ exact: WORDS })] }),
      ["speakers.0.name", "citations.0.exact"],
    ],
    ["101 figures", () => statementBody({ figures: Array.from({ length: 101 }, () => levelBody()) }), ["figures"]],
    [
      "control characters",
      () => statementBody({ speakers: [{ name: HIDDEN, kind: "person" }], occasion: HIDDEN }),
      ["speakers.0.name", "occasion"],
    ],
  ],
  releases: [
    ["nothing", () => ({}), ["releasedOn", "citations", "observations"]],
    [
      "missing",
      () => releaseBody({ observations: [observationBody({ value: undefined, growth: undefined, multiplier: undefined })] }),
      ["observations.0.value"],
    ],
    [
      "unknown",
      () => releaseBody({ observations: [observationBody({ status: "Z", colour: "red" })] }),
      ["observations.0.status", "observations.0.colour"],
    ],
    ["unknown series", () => releaseBody({ observations: [observationBody({ series: "none" })] }), ["observations.0.series"]],
    ["unknown statement", () => releaseBody({ observations: [observationBody({ statement: UNHELD })] }), ["observations.0.statement"]],
    [
      "a range with low above high",
      () => releaseBody({ observations: [observationBody({ value: { shape: "range", low: "2", high: "1" } })] }),
      ["observations.0.value.high"],
    ],
    [
      "a period twice",
      () => releaseBody({ observations: [observationBody(), observationBody({ value: "240" })] }),
      ["observations.1.period"],
    ],
    [
      "a value without a multiplier",
      () => releaseBody({ observations: [observationBody({ multiplier: undefined })] }),
      ["observations.0.multiplier"],
    ],
    ["a future day", () => releaseBody({ releasedOn: LATER }), ["releasedOn"]],
    ["501 observations", () => releaseBody({ observations: Array.from({ length: 501 }, () => observationBody()) }), ["observations"]],
    [
      "oversized",
      () => releaseBody({ observations: [observationBody({ value: "1".repeat(41), words: WORDS })] }),
      ["observations.0.value", "observations.0.words"],
    ],
    ["control characters", () => releaseBody({ observations: [observationBody({ words: HIDDEN })] }), ["observations.0.words"]],
  ],
  citations: [
    ["nothing", () => ({}), ["source"]],
    ["missing", () => citationBody(), ["statement"]],
    ["unknown", () => citationBody({ statement: held.statement.id, colour: "red" }), ["colour"]],
    ["unknown statement", () => citationBody({ statement: UNHELD }), ["statement"]],
    ["unknown source", () => ({ statement: held.statement.id, source: { id: UNHELD } }), ["source.id"]],
    ["of both", () => citationBody({ statement: held.statement.id, release: held.release.id }), ["release"]],
    ["a figure of another", () => citationBody({ statement: held.statement.id, figures: [UNHELD] }), ["figures.0"]],
    ["observations of a statement", () => citationBody({ statement: held.statement.id, observations: [] }), ["observations"]],
    ["a future day", () => ({ statement: held.statement.id, source: { title: "A", publishedOn: LATER } }), ["source.publishedOn"]],
    ["oversized", () => citationBody({ statement: held.statement.id, exact: WORDS }), ["exact"]],
    ["control characters", () => citationBody({ statement: held.statement.id, exact: HIDDEN }), ["exact"]],
  ],
  checks: [
    ["nothing", () => ({}), ["kind", "id", "source"]],
    ["missing", () => ({ kind: "figure", id: held.statement.figures[0].id }), ["source"]],
    ["unknown kind", () => ({ kind: "series", id: UNHELD, source: UNHELD }), ["kind"]],
    ["unknown", () => ({ kind: "figure", id: UNHELD, source: UNHELD, colour: "red" }), ["colour"]],
    ["unknown figure", () => ({ kind: "figure", id: UNHELD, source: UNHELD }), ["id"]],
    ["contradictory", () => ({ kind: "release", id: held.release.id, source: held.statement.citations[1].source.id }), ["source"]],
    ["control characters", () => ({ kind: "figure", id: HIDDEN, source: HIDDEN }), ["id", "source"]],
  ],
  retractions: [
    ["nothing", () => ({}), ["kind"]],
    ["missing", () => ({ kind: "figure", id: held.statement.figures[0].id }), ["reason"]],
    ["unknown kind", () => ({ kind: "series", id: UNHELD, reason: "a" }), ["kind"]],
    ["unknown", () => ({ kind: "figure", id: UNHELD, reason: "a" }), ["id"]],
    ["contradictory", () => ({ kind: "release", id: held.statement.id, reason: "a" }), ["id"]],
    [
      "a replacement of another kind",
      () => ({ kind: "citation", id: held.statement.citations[0].id, reason: "a", replacement: growthBody() }),
      ["replacement.source", ...Object.keys(growthBody()).map((field) => `replacement.${field}`)],
    ],
    ["oversized", () => ({ kind: "figure", id: held.statement.figures[0].id, reason: "x".repeat(2_001) }), ["reason"]],
    ["control characters", () => ({ kind: "figure", id: held.statement.figures[0].id, reason: HIDDEN }), ["reason"]],
  ],
  figures: [
    ["nothing", () => ({}), ["indicator", "nature", "measure", "period", "shape", "statement"]],
    ["missing", () => levelBody({ statement: held.statement.id, low: undefined }), ["low"]],
    ["unknown", () => levelBody({ statement: held.statement.id, nature: "guess", colour: "red" }), ["nature", "colour"]],
    ["unknown statement", () => levelBody({ statement: UNHELD }), ["statement"]],
    ["unknown indicator", () => levelBody({ statement: held.statement.id, indicator: "none" }), ["indicator"]],
    ["a range with low above high", () => levelBody({ statement: held.statement.id, low: "230", high: "220" }), ["high"]],
    ["growth with a multiplier", () => growthBody({ statement: held.statement.id, multiplier: 9 }), ["multiplier"]],
    ["an invalid period", () => levelBody({ statement: held.statement.id, period: "last year" }), ["period"]],
    ["an invalid citation", () => levelBody({ statement: held.statement.id, citations: [2] }), ["citations.0"]],
    ["oversized", () => levelBody({ statement: held.statement.id, words: WORDS, condition: "x".repeat(2_001) }), ["words", "condition"]],
    ["control characters", () => levelBody({ statement: held.statement.id, condition: HIDDEN }), ["condition"]],
  ],
};

describe.each(Object.entries(CASES) as [Noun, readonly Case[]][])("POST /%s", (noun, cases) => {
  it.each(cases)("refuses %s with its paths and writes nothing", async (_, body, paths) => {
    const before = await ledgerHead();
    const answer = await send(noun, body());
    expect([answer.status, [...new Set(pathsOf(answer))].toSorted()]).toEqual([422, paths.toSorted()]);
    expect(await ledgerHead()).toBe(before);
  });
});

it("stores markup as the text that was sent", async () => {
  const markup = `<img src=x onerror="alert(1)">\n'; drop table "Figure"; --`;
  const line = markup.replace("\n", " ");
  const citation = citationBody({ source: { title: line }, exact: markup });
  const body = statementBody({
    speakers: [{ name: line, kind: "person" }],
    citations: [citation],
    figures: [levelBody({ words: markup })],
  });
  expect(await created("statements", body)).toMatchObject({
    speakers: [{ name: line, slug: "img-src-x-onerror-alert-1-drop-table-figure" }],
    citations: [{ exact: markup, source: { title: line } }],
    figures: [{ words: markup }],
  });
  expect(await database().figure.count()).toBeGreaterThan(0);
});
