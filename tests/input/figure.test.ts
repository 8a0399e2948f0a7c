import { describe, expect, expectTypeOf, it } from "vitest";
import type { z } from "zod";
import type { NewFigure } from "../../lib/domain/ledger/statement";
import { figureInput } from "../../lib/input/figure";
import { accepted, growthBody, levelBody, pathsOf } from "./bodies";

const ID = "0190a2b3-0000-7000-8000-00000000000a";

it("returns the domain's figure with every field filled", () => {
  expectTypeOf<z.output<typeof figureInput>>().toEqualTypeOf<NewFigure>();
  const body = levelBody({
    low: "900",
    lowMultiplier: 6,
    high: "1.2",
    central: "1.1",
    hedge: "about",
    series: "turnover-gacc-usd",
    restates: ID,
  });
  expect(accepted(figureInput, body)).toEqual({
    indicator: "turnover",
    series: "turnover-gacc-usd",
    nature: "projection",
    measure: "level",
    over: null,
    period: "2023",
    periodText: null,
    timing: "in",
    shape: "range",
    low: "900",
    high: "1.2",
    central: "1.1",
    inclusive: null,
    hedge: "about",
    multiplier: 9,
    lowMultiplier: 6,
    unit: "USD",
    words: null,
    condition: null,
    citations: [],
    restates: ID,
  });
});

describe("a figure that is accepted", () => {
  it.each([
    ["a point with its number twice stores it once", levelBody({ shape: "point", low: "220", high: "220" }), { low: "220", high: null }],
    ["a period is normalised", levelBody({ period: "2023-01/2023-03" }), { period: "2023-Q1" }],
    ["a period that is not named is null", levelBody({ period: null }), { period: null }],
    [
      "null is absence where it is no answer",
      levelBody({ words: null, timing: undefined, citations: null }),
      { words: null, timing: "in" },
    ],
    ["a level without a unit", levelBody({ unit: undefined }), { unit: null, multiplier: 9 }],
    ["a share has no multiplier", levelBody({ unit: "percent", multiplier: undefined }), { unit: "percent", multiplier: null }],
    ["a low multiplier equal to the other is dropped", levelBody({ lowMultiplier: 9 }), { lowMultiplier: null }],
    ["the growth of a year is over the year earlier", growthBody(), { over: "yearEarlier", multiplier: null }],
    ["the growth of eleven months is over the year earlier", growthBody({ period: "2023-01/2023-11" }), { over: "yearEarlier" }],
    ["growth without a period is over the year earlier", growthBody({ period: null }), { over: "yearEarlier" }],
    ["a base the words do not name is null", growthBody({ over: null }), { over: null }],
    ["growth over a base period", growthBody({ over: "2015-01/2015-12" }), { over: "2015" }],
    ["growth a year over a span", growthBody({ period: "2021/2025", over: "perYear" }), { over: "perYear" }],
    [
      "the growth of a quarter, annualised",
      growthBody({ period: "2023-Q4", over: "previousPeriodAnnualised" }),
      { over: "previousPeriodAnnualised" },
    ],
    ["growth in a currency", growthBody({ unit: "CNY" }), { unit: "CNY" }],
    ["a change over a named base", levelBody({ measure: "change", over: "yearEarlier" }), { over: "yearEarlier" }],
    [
      "a change of a rate is in percent",
      levelBody({ measure: "change", over: null, unit: "percent", multiplier: undefined }),
      { over: null },
    ],
    ["at least", levelBody({ shape: "floor", high: undefined, inclusive: true }), { shape: "floor", inclusive: true }],
    ["less than", levelBody({ shape: "ceiling", low: undefined, inclusive: false }), { shape: "ceiling", inclusive: false }],
  ])("%s", (_, body, kept) => {
    expect(accepted(figureInput, body)).toMatchObject(kept);
  });
});

describe("a figure that is refused at the field", () => {
  it.each([
    ["no indicator", levelBody({ indicator: undefined }), ["indicator"]],
    ["an invalid nature", levelBody({ nature: "forecast" }), ["nature"]],
    ["an invalid measure", levelBody({ measure: "share" }), ["measure"]],
    ["a missing period", levelBody({ period: undefined }), ["period"]],
    ["an invalid timing", levelBody({ timing: "until" }), ["timing"]],
    ["an invalid shape", levelBody({ shape: "interval" }), ["shape"]],
    ["an unknown key", levelBody({ confidence: 1 }), ["confidence"]],
    ["a number that is not text", levelBody({ low: 220 }), ["low"]],
    ["a range with one end", levelBody({ high: undefined }), ["high"]],
    ["a range with low above high", levelBody({ low: "230", high: "220" }), ["high"]],
    ["a central value outside", levelBody({ central: "240" }), ["central"]],
    ["a point with two numbers", levelBody({ shape: "point" }), ["high"]],
    ["a point without a number", levelBody({ shape: "point", low: undefined, high: undefined }), ["low"]],
    ["a floor without `inclusive`", levelBody({ shape: "floor", high: undefined }), ["inclusive"]],
    ["a floor with a high end", levelBody({ shape: "floor", inclusive: true }), ["high"]],
    ["a ceiling with a low end", levelBody({ shape: "ceiling", inclusive: true }), ["low"]],
    ["a point that is inclusive", levelBody({ shape: "point", high: undefined, inclusive: true }), ["inclusive"]],
    ["a low multiplier of a point", levelBody({ shape: "point", high: undefined, lowMultiplier: 6 }), ["lowMultiplier"]],
    ["a level without a multiplier", levelBody({ multiplier: undefined }), ["multiplier"]],
    ["a multiplier in text", levelBody({ multiplier: "9" }), ["multiplier"]],
    ["a fractional multiplier", levelBody({ multiplier: 0.5 }), ["multiplier"]],
    ["a growth with a multiplier", growthBody({ multiplier: 9 }), ["multiplier"]],
    ["an invalid hedge", levelBody({ hedge: "almost" }), ["hedge"]],
    ["a growth in percent", growthBody({ unit: "percent" }), ["unit"]],
    ["a growth in tonnes", growthBody({ unit: "tonne" }), ["unit"]],
    ["a level with a base", levelBody({ over: "yearEarlier" }), ["over"]],
    ["growth over an invalid base", growthBody({ over: "lastYear" }), ["over"]],
    ["growth by a deadline without a base", growthBody({ timing: "by" }), ["over"]],
    ["growth of two years without a base", growthBody({ period: "2022/2023" }), ["over"]],
    ["a change without a base", levelBody({ measure: "change" }), ["over"]],
    ["a change a year", levelBody({ measure: "change", period: "2021/2025", over: "perYear" }), ["over"]],
    ["a change, annualised", levelBody({ measure: "change", period: "2023-Q4", over: "previousPeriodAnnualised" }), ["over"]],
    ["growth a year in eleven months", growthBody({ period: "2023-01/2023-11", over: "perYear" }), ["over"]],
    ["growth a year by a year", growthBody({ period: "2021/2025", over: "perYear", timing: "by" }), ["timing"]],
    ["growth of eleven months, annualised", growthBody({ period: "2023-01/2023-11", over: "previousPeriodAnnualised" }), ["over"]],
    ["a restated figure that is not an id", levelBody({ restates: "the earlier one" }), ["restates"]],
    ["citations by name", levelBody({ citations: ["TASS"] }), ["citations.0"]],
    ["several things at once", growthBody({ multiplier: 9, unit: "percent", timing: "by" }), ["multiplier", "over", "unit"]],
  ])("%s", (_, body, paths) => {
    expect(pathsOf(figureInput, body)).toEqual(paths);
  });
});
