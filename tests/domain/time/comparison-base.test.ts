import { describe, expect, it } from "vitest";
import type { Measure } from "../../../lib/domain/ledger/statement";
import { comparisonOf, sameComparison } from "../../../lib/domain/time/comparison-base";
import { period } from "../../support/ledgers/rows";

function compared(text: string, over: string, measure: Measure = "growth") {
  const comparison = comparisonOf(period(text), over, measure);
  return comparison && [comparison.target.text, comparison.base.text, comparison.power, comparison.root];
}

describe("comparisonOf", () => {
  it.each([
    ["2023", "yearEarlier", ["2023", "2022", 1, 1]],
    ["2023-Q1", "yearEarlier", ["2023-Q1", "2022-Q1", 1, 1]],
    ["2023-01/2023-11", "yearEarlier", ["2023-01/2023-11", "2022-01/2022-11", 1, 1]],
    ["2023-Q1", "previousPeriod", ["2023-Q1", "2022-Q4", 1, 1]],
    // Annualised: the 12/months-th power.
    ["2023-11", "previousPeriodAnnualised", ["2023-11", "2023-10", 12, 1]],
    ["2023-Q1", "previousPeriodAnnualised", ["2023-Q1", "2022-Q4", 4, 1]],
    ["2023-S1", "previousPeriodAnnualised", ["2023-S1", "2022-S2", 2, 1]],
    ["2023", "previousPeriodAnnualised", ["2023", "2022", 1, 1]],
    ["2023-01/2023-11", "previousPeriodAnnualised", null],
    // Per year: the last year of the span over the year before the span, the n-th root.
    ["2021/2025", "perYear", ["2025", "2020", 1, 5]],
    ["2023", "perYear", ["2023", "2022", 1, 1]],
    ["2023-04/2026-03", "perYear", ["2025-04/2026-03", "2022-04/2023-03", 1, 3]],
    ["2023-Q1", "perYear", null],
    // Doubling is 100 over 2015.
    ["2030", "2015", ["2030", "2015", 1, 1]],
    ["2030", "2015-01/2015-12", ["2030", "2015", 1, 1]],
    ["2030", "lastTime", null],
  ])("of %s over %s", (text, over, expected) => {
    expect(compared(text, over)).toEqual(expected);
  });

  it("takes a change over a base, but no power or root of it", () => {
    expect(compared("2023", "2015", "change")).toEqual(["2023", "2015", 1, 1]);
    expect(compared("2023", "yearEarlier", "change")).toEqual(["2023", "2022", 1, 1]);
    expect(compared("2023-Q1", "previousPeriodAnnualised", "change")).toBeNull();
    expect(compared("2021/2025", "perYear", "change")).toBeNull();
  });
});

describe("sameComparison", () => {
  it.each([
    ["2023", "yearEarlier", "previousPeriod", true],
    ["2023", "yearEarlier", "2022", true],
    ["2023", "yearEarlier", "perYear", true],
    ["2023", "yearEarlier", "previousPeriodAnnualised", true],
    ["2023-Q1", "yearEarlier", "previousPeriod", false],
    ["2023-Q1", "previousPeriod", "previousPeriodAnnualised", false],
    ["2021/2025", "perYear", "2020", false],
  ])("of %s: %s and %s: %s", (text, a, b, expected) => {
    expect(sameComparison(comparisonOf(period(text), a, "growth")!, comparisonOf(period(text), b, "growth")!)).toBe(expected);
  });
});
