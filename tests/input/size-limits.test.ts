import { expect, it } from "vitest";
import { addedFigureInput } from "../../lib/input/figure";
import { releaseInput } from "../../lib/input/release";
import { findOversized } from "../../lib/input/size-limits";
import { addedCitationInput } from "../../lib/input/source";
import { accepted, citationBody, growthBody, levelBody, observationBody, pathsOf, releaseBody } from "./bodies";

const ID = "0190a2b3-0000-7000-8000-00000000000a";
const OTHER = "0190a2b3-0000-7000-8000-00000000000b";

it("the largest release that the schema accepts is not oversized", () => {
  const number = { shape: "range", low: "1", high: "2", central: "1.5", lowMultiplier: 6, hedge: "about" };
  const rate = { shape: "range", low: "1", high: "2", central: "1.5", hedge: "about" };
  const words = "x".repeat(5_000);
  const observations = Array.from({ length: 500 }, (_, at) =>
    observationBody({
      period: `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
      value: number,
      growth: rate,
      status: "P",
      words,
      statement: ID,
      citations: Array.from({ length: 50 }, (__, position) => position),
    }),
  );
  const citations = Array.from({ length: 50 }, () => citationBody({ exact: words, prefix: words, suffix: words, translation: words }));
  const body = releaseBody({ observations, citations });
  expect(findOversized(body)).toEqual([]);
  expect(accepted(releaseInput, body).observations).toHaveLength(500);
});

it.each([
  ["a list of 501", { rows: Array.from({ length: 501 }, () => 0) }, "rows"],
  ["an object of 501 fields", Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`f${at}`, 0])), ""],
  ["a text of 10,001 characters", { words: "x".repeat(10_001) }, "words"],
  ["more values than are counted", Array.from({ length: 500 }, () => Array.from({ length: 500 }, () => 0)), ""],
  ["a value nested deeper than 12", [[[[[[[[[[[[[0]]]]]]]]]]]]], "0.0.0.0.0.0.0.0.0.0.0.0"],
])("%s is oversized", (_, body, path) => {
  expect(findOversized(body).map((issue) => issue.path.join("."))).toEqual([path]);
});

it("reports at most a hundred of a thousand long texts", () => {
  const long = "x".repeat(10_001);
  const body = Array.from({ length: 10 }, () => Array.from({ length: 100 }, () => long));
  expect(findOversized(body)).toHaveLength(100);
});

it.each([
  ["of nothing", { source: { title: "A" } }, "statement"],
  ["of both", { source: { title: "A" }, statement: ID, release: OTHER }, "release"],
  ["observations of a statement", { source: { title: "A" }, statement: ID, observations: [] }, "observations"],
  ["figures of a release", { source: { title: "A" }, release: ID, figures: [OTHER] }, "figures"],
  ["a number named twice", { source: { title: "A" }, release: ID, observations: [OTHER, OTHER] }, "observations"],
  ["a prefix without a quotation", { source: { title: "A" }, release: ID, prefix: "that" }, "prefix"],
  ["a source without a name", { source: {}, release: ID }, "source.title"],
])("refuses a citation: %s", (_, body, path) => {
  expect(pathsOf(addedCitationInput, body)).toEqual([path]);
});

it("a citation names a statement or a release, and null carries all numbers", () => {
  expect(accepted(addedCitationInput, { ...citationBody(), statement: ID })).toEqual({
    source: {
      publisher: null,
      title: "TASS",
      url: "https://tass.com/economy/1718051",
      publishedOn: null,
      retrievedOn: null,
      language: null,
      archived: null,
      sha256: null,
    },
    exact: "much higher than $200 bln",
    prefix: null,
    suffix: null,
    translation: null,
    statement: ID,
    figures: null,
  });
});

it.each([
  ["no statement", growthBody(), "statement"],
  ["a deadline without a period", { statement: ID, ...levelBody({ timing: "by", period: null }) }, "period"],
  ["a multiplier on a growth", { statement: ID, ...growthBody({ multiplier: 9 }) }, "multiplier"],
])("refuses an added figure with %s", (_, body, path) => {
  expect(pathsOf(addedFigureInput, body)).toEqual([path]);
});
