import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { NewObservation, NewRelease } from "../../lib/domain/ledger/release";
import { observationInput, releaseInput } from "../../lib/input/release";
import { accepted, issuesOf, observationBody, pathsOf, releaseBody } from "./bodies";

const ID = "0190a2b3-0000-7000-8000-00000000000a";
const POINT = { shape: "point", high: null, central: null, inclusive: null, hedge: null, lowMultiplier: null };

it("returns the domain's release with every field filled", () => {
  expectTypeOf<z.output<typeof releaseInput>>().toEqualTypeOf<NewRelease>();
  expectTypeOf<z.output<typeof observationInput>>().toEqualTypeOf<NewObservation>();
  const { citations, ...rest } = accepted(releaseInput, releaseBody());
  expect(citations).toHaveLength(2);
  expect(rest).toEqual({
    releasedOn: "2024-01-12",
    releasedOnBasis: "release",
    observations: [
      {
        series: "turnover-gacc-usd",
        period: "2023",
        value: { ...POINT, low: "240.11", multiplier: 9 },
        growth: { ...POINT, low: "26.3", multiplier: null },
        status: null,
        words: null,
        statement: null,
        citations: [0, 1],
      },
    ],
  });
});

describe("an observation that is accepted", () => {
  it.each([
    ["a value alone", observationBody({ growth: undefined }), { growth: null }],
    ["a growth alone", observationBody({ value: null, multiplier: undefined }), { value: null }],
    ["a period, normalised", observationBody({ period: "2023-01/2023-03" }), { period: "2023-Q1" }],
    [
      "a value in percent, without a multiplier",
      observationBody({ multiplier: undefined }),
      { value: { low: "240.11", multiplier: null } },
    ],
    [
      "a hedged value",
      observationBody({ value: { shape: "point", low: "19.8", hedge: "nearly" } }),
      { value: { low: "19.8", hedge: "nearly" } },
    ],
    [
      "a range of two magnitudes",
      observationBody({ value: { shape: "range", low: "900", lowMultiplier: 6, high: "1.2" } }),
      { value: { low: "900", lowMultiplier: 6, high: "1.2", multiplier: 9 } },
    ],
    [
      "a bounded growth",
      observationBody({ growth: { shape: "floor", low: "7", inclusive: false } }),
      { growth: { shape: "floor", inclusive: false } },
    ],
    ["a provisional status", observationBody({ status: "P" }), { status: "P" }],
    ["an official's words", observationBody({ statement: ID, words: "almost a quarter" }), { statement: ID, words: "almost a quarter" }],
  ])("%s", (_, body, kept) => {
    expect(accepted(observationInput, body)).toMatchObject(kept);
  });
});

describe("an observation that is refused at the field", () => {
  it.each([
    ["no series", observationBody({ series: undefined }), ["series"]],
    ["no period", observationBody({ period: null }), ["period"]],
    ["neither value nor growth", observationBody({ value: undefined, growth: undefined, multiplier: undefined }), ["value"]],
    ["a multiplier of no value", observationBody({ value: undefined }), ["multiplier"]],
    ["a multiplier out of reach", observationBody({ multiplier: 16 }), ["multiplier"]],
    ["a value that is a number", observationBody({ value: 240.11 }), ["value"]],
    ["a value that is no decimal", observationBody({ value: "240,11" }), ["value"]],
    ["a value of 31 digits", observationBody({ value: "1".repeat(31) }), ["value"]],
    ["a floor without its inclusion", observationBody({ value: { shape: "floor", low: "220" } }), ["value.inclusive"]],
    ["a range with one end", observationBody({ growth: { shape: "range", low: "7" } }), ["growth.high"]],
    [
      "a growth of two magnitudes",
      observationBody({ growth: { shape: "range", low: "7", high: "8", lowMultiplier: 3 } }),
      ["growth.lowMultiplier"],
    ],
    ["an unknown key of a value", observationBody({ value: { shape: "point", low: "1", unit: "USD" } }), ["value.unit"]],
    ["an invalid status", observationBody({ status: "Z" }), ["status"]],
    ["a statement named by a key", observationBody({ statement: "@2023-12-08-davydov" }), ["statement"]],
    ["an unknown key", observationBody({ unit: "USD" }), ["unit"]],
  ])("%s", (_, body, paths) => {
    expect(pathsOf(observationInput, body)).toEqual(paths);
  });
});

describe("how the day is known", () => {
  it.each([
    ["a full day unless said is the release's", "2024-01-12", undefined, "release"],
    ["a month unless said is a report's", "2022-12", undefined, "report"],
    ["as it is said", "2022-12", "release", "release"],
  ])("%s", (_, releasedOn, given, releasedOnBasis) => {
    expect(accepted(releaseInput, releaseBody({ releasedOn, releasedOnBasis: given }))).toMatchObject({ releasedOnBasis });
  });
});

describe("a release that is refused at the field", () => {
  const year = (at: number) => observationBody({ period: monthText(at) });
  it.each([
    ["an invalid day", releaseBody({ releasedOn: "12 January" }), ["releasedOn"]],
    ["an invalid basis", releaseBody({ releasedOnBasis: "day" }), ["releasedOnBasis"]],
    ["no citation", releaseBody({ citations: [] }), ["citations"]],
    ["no observation", releaseBody({ observations: [] }), ["observations"]],
    ["501 observations", releaseBody({ observations: Array.from({ length: 501 }, (_, at) => year(at)) }), ["observations"]],
    [
      "a period of a series twice",
      releaseBody({ observations: [observationBody(), observationBody({ period: "2023-01/2023-12" })] }),
      ["observations.1.period"],
    ],
    ["a citation beyond the last", releaseBody({ observations: [observationBody({ citations: [2] })] }), ["observations.0.citations.0"]],
    ["an unknown key", releaseBody({ publisher: "GACC" }), ["publisher"]],
  ])("%s", (_, body, paths) => {
    expect(pathsOf(releaseInput, body)).toEqual(paths);
  });

  it("says how citations are numbered", () => {
    const body = releaseBody({ observations: [observationBody({ citations: [2] })] });
    expect(issuesOf(releaseInput, body)).toEqual(["observations.0.citations.0: Count from 0: the last citation is 1."]);
  });
});

/** A month of its own for each position. */
function monthText(at: number): string {
  return `${1900 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}
