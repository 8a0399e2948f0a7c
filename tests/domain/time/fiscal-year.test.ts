import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isYearOf,
  isYearsOf,
  partOfFiscalYear,
  partOfYear,
  type YearNaming,
  yearAround,
  yearBeginningIn,
} from "../../../lib/domain/time/fiscal-year";
import { containsPeriod, lastMonths } from "../../../lib/domain/time/period";
import { period } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

const APRIL: YearNaming = { start: 4, named: "both" };
const OCTOBER: YearNaming = { start: 10, named: "last" };

describe("isYearOf", () => {
  it.each([
    ["2022-04/2023-03", APRIL, true],
    ["2022", APRIL, false],
    ["2022-10/2023-09", OCTOBER, true],
    ["2022-10/2023-09", APRIL, false],
    ["2022-04/2024-03", APRIL, false],
    ["2022-04/2023-02", APRIL, false],
    ["2022", null, true],
    ["2022-04/2023-03", null, false],
    ["2022/2023", null, false],
  ])("says of %s, where years are %j: %s", (text, years, isYear) => {
    expect(isYearOf(period(text), years)).toBe(isYear);
  });
});

it("knows several whole years of a publisher", () => {
  expect(isYearsOf(period("2020-04/2023-03"), APRIL)).toBe(true);
  expect(isYearsOf(period("2020/2022"), APRIL)).toBe(false);
  expect(isYearsOf(period("2020/2022"), null)).toBe(true);
});

describe("yearBeginningIn", () => {
  it.each([
    [2022, APRIL, "2022-04/2023-03"],
    [2022, OCTOBER, "2022-10/2023-09"],
    [2022, null, "2022"],
  ])("gives the year that begins in %s, where years are %j", (year, years, text) => {
    expect(yearBeginningIn(year, years)?.text).toBe(text);
  });

  it("is null outside the years 1000 to 9998", () => {
    expect([yearBeginningIn(999, APRIL), yearBeginningIn(9999, APRIL)]).toEqual([null, null]);
  });
});

describe("parts of a fiscal year", () => {
  it.each([
    ["2022-Q2", "quarter", 1],
    ["2023-Q1", "quarter", 4],
    ["2022-04/2022-09", "half", 1],
    ["2022-10/2023-03", "half", 2],
  ] as const)("%s is %s %s of 2022-04/2023-03", (text, part, index) => {
    const year = period("2022-04/2023-03");
    expect(partOfFiscalYear(period(text), APRIL)).toEqual({ year, part, index });
    expect(partOfYear(year, part, index)).toEqual(period(text));
  });

  it.each(["2022-05/2022-07", "2022-S2", "2022-04", "2022-04/2022-12", "2022-04/2023-03"])("%s is none", (text) => {
    expect(partOfFiscalYear(period(text), APRIL)).toBeNull();
  });

  it("has no fifth quarter, no third half and no part 0", () => {
    const year = period("2022-04/2023-03");
    expect([partOfYear(year, "quarter", 5), partOfYear(year, "half", 3), partOfYear(year, "half", 0)]).toEqual([null, null, null]);
  });
});

it("puts every month into the one year that holds it, whatever the start", () => {
  const months = fc.integer({ min: 12_012, max: 119_000 });
  fc.assert(
    fc.property(months, fc.integer({ min: 2, max: 12 }), (month, start) => {
      const years: YearNaming = { start, named: "first" };
      const one = period(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`);
      const year = yearAround(one, years);
      expect(isYearOf(year, years)).toBe(true);
      expect(containsPeriod(year, one)).toBe(true);
      expect(yearBeginningIn(Number(year.first.slice(0, 4)), years)).toEqual(year);
      expect(partOfFiscalYear(lastMonths(year, 3), years)).toEqual({ year, part: "quarter", index: 4 });
    }),
    { numRuns: runs(1_000) },
  );
});
