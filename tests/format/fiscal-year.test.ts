import { describe, expect, it } from "vitest";
import type { YearNamed } from "../../lib/domain/time/fiscal-year";
import { formatOver, formatPeriod, periodText } from "../../lib/format/days";
import { formatYears } from "../../lib/format/fiscal-year";
import { period } from "../support/ledgers/rows";

const INDIA = { start: 4, named: "both" } as const;

describe("a fiscal year", () => {
  it.each<[number, YearNamed, string, string]>([
    [4, "both", "2022-04/2023-03", "FY2022-23"],
    [4, "first", "2022-04/2023-03", "FY2022"],
    [10, "last", "2022-10/2023-09", "FY2023"],
    [7, "both", "1999-07/2000-06", "FY1999-00"],
    [12, "first", "2022-12/2023-11", "FY2022"],
    [2, "last", "2022-02/2023-01", "FY2023"],
  ])("from month %s named by %s: %s is %s", (start, named, text, words) => {
    expect([formatPeriod(period(text), "long", { start, named }), formatPeriod(period(text), "short", { start, named })]).toEqual([
      words,
      words,
    ]);
  });

  it("is its months without a naming, and where years start in another month", () => {
    expect(formatPeriod(period("2022-04/2023-03"), "long", null)).toBe("April 2022 to March 2023");
    expect(formatPeriod(period("2022-04/2023-03"), "short", null)).toBe("Apr 2022 – Mar 2023");
    expect(formatPeriod(period("2022-04/2023-03"), "long", { start: 10, named: "last" })).toBe("April 2022 to March 2023");
  });
});

it.each([
  ["2022-Q2", "Q1 FY2022-23", "Q1 FY2022-23"],
  ["2023-Q1", "Q4 FY2022-23", "Q4 FY2022-23"],
  ["2022-04/2022-09", "first half of FY2022-23", "H1 FY2022-23"],
  ["2022-10/2023-03", "second half of FY2022-23", "H2 FY2022-23"],
  ["2020-04/2023-03", "FY2020-21 to FY2022-23", "FY2020-21 to FY2022-23"],
  ["2022", "2022", "2022"],
  ["2022-04", "April 2022", "Apr 2022"],
  ["2022-04/2022-10", "April–October 2022", "Apr–Oct 2022"],
  ["2022-S1", "first half of 2022", "H1 2022"],
])("%s of a publisher with fiscal years reads %s, short %s", (text, long, short) => {
  expect([formatPeriod(period(text), "long", INDIA), formatPeriod(period(text), "short", INDIA)]).toEqual([long, short]);
});

it("names a base period by the fiscal year that it is", () => {
  expect(formatOver("2014-04/2015-03", INDIA)).toBe("over FY2014-15");
});

it("returns text that is no period unchanged", () => {
  expect([periodText("soon", "long", INDIA), periodText("2022-04/2023-03", "long", INDIA)]).toEqual(["soon", "FY2022-23"]);
});

it("says how a publisher's years run and are named", () => {
  expect(formatYears(INDIA)).toBe("years from April to March, named by both calendar years (FY2022-23)");
  expect(formatYears({ start: 10, named: "last" })).toBe("years from October to September, named by their last calendar year (FY2023)");
  expect(formatYears({ start: 2, named: "first" })).toBe("years from February to January, named by their first calendar year (FY2022)");
  expect(formatYears(null)).toBeNull();
});
