import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  containsPeriod,
  isOver,
  lastMonths,
  monthsAfter,
  monthsOf,
  parsePeriod,
  periodFromDays,
  previousPeriod,
  samePeriod,
  shiftPeriod,
  yearEarlier,
} from "../../../lib/domain/time/period";
import { period } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

/** Any span of whole months between 1000 and 9999, as the two month texts. */
const span = fc
  .tuple(fc.integer({ min: 12_000, max: 119_000 }), fc.integer({ min: 1, max: 60 }))
  .map(([first, length]) => `${monthText(first)}/${monthText(first + length - 1)}`);

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

describe("parsePeriod", () => {
  it.each([
    ["2023", "2023", "2023-01-01", "2023-12-31"],
    ["2023-S1", "2023-S1", "2023-01-01", "2023-06-30"],
    ["2023-S2", "2023-S2", "2023-07-01", "2023-12-31"],
    ["2023-Q4", "2023-Q4", "2023-10-01", "2023-12-31"],
    ["2023-11", "2023-11", "2023-11-01", "2023-11-30"],
    ["2024-02", "2024-02", "2024-02-01", "2024-02-29"],
    ["2023-01/2023-11", "2023-01/2023-11", "2023-01-01", "2023-11-30"],
    ["2020/2021", "2020/2021", "2020-01-01", "2021-12-31"],
    ["2023-01/2023-03", "2023-Q1", "2023-01-01", "2023-03-31"],
    ["2023-Q1/2023-Q2", "2023-S1", "2023-01-01", "2023-06-30"],
    ["2023-Q1/2023-Q3", "2023-01/2023-09", "2023-01-01", "2023-09-30"],
    ["2023-S1/2023-S2", "2023", "2023-01-01", "2023-12-31"],
    ["2023-01/2023-12", "2023", "2023-01-01", "2023-12-31"],
    ["2023/2023", "2023", "2023-01-01", "2023-12-31"],
    ["2023-11/2023-11", "2023-11", "2023-11-01", "2023-11-30"],
    // Three months that are no quarter stay months; a fiscal year is its span of months (rule 7).
    ["2023-02/2023-04", "2023-02/2023-04", "2023-02-01", "2023-04-30"],
    ["2023-04/2024-03", "2023-04/2024-03", "2023-04-01", "2024-03-31"],
    ["2020-01/2021-12", "2020/2021", "2020-01-01", "2021-12-31"],
    ["2023/2024-06", "2023-01/2024-06", "2023-01-01", "2024-06-30"],
  ])("reads %s as %s", (text, normalised, first, last) => {
    expect(parsePeriod(text)).toEqual({ text: normalised, first, last });
  });

  it.each([
    "",
    "0999",
    "23",
    "2023-Q5",
    "2023-S3",
    "2023-H1",
    "2023-13",
    "2023-00",
    "2023-1",
    "2023-01-01",
    "2023-11/2023-01",
    "2021/2020",
    "2023-Q1/2023-01",
    "2020/2021/2022",
    "/2023",
    "2023/",
    " 2023",
  ])("refuses %j", (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it("parses back from its text", () => {
    fc.assert(
      fc.property(span, (text) => {
        const parsed = period(text);
        expect(parsePeriod(parsed.text)).toEqual(parsed);
        expect(periodFromDays(parsed.first, parsed.last)).toEqual(parsed);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("gives equal spans one text", () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(samePeriod(period(a), period(b))).toBe(period(a).text === period(b).text);
        expect(samePeriod(period(a), period(period(a).text))).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("periodFromDays", () => {
  it.each([
    ["2023-01-02", "2023-01-31"],
    ["2023-01-01", "2023-01-30"],
    ["2023-02-01", "2023-01-31"],
  ])("throws on %s to %s", (first, last) => {
    expect(() => periodFromDays(first, last)).toThrow("not whole months");
  });
});

describe("neighbours", () => {
  it.each([
    ["2023", 12, "2022", "2022"],
    ["2023-Q1", 3, "2022-Q1", "2022-Q4"],
    ["2023-S1", 6, "2022-S1", "2022-S2"],
    ["2024-02", 1, "2023-02", "2024-01"],
    ["2023-01/2023-11", 11, "2022-01/2022-11", "2022-02/2022-12"],
    ["2023-04/2024-03", 12, "2022-04/2023-03", "2022-04/2023-03"],
    ["2020/2021", 24, "2019/2020", "2018/2019"],
  ])("%s has %d months, a year earlier %s, before it %s", (text, months, earlier, previous) => {
    expect(monthsOf(period(text))).toBe(months);
    expect(yearEarlier(period(text)).text).toBe(earlier);
    expect(previousPeriod(period(text)).text).toBe(previous);
  });

  it("leaves no gap: the previous period ends the day before", () => {
    fc.assert(
      fc.property(span, (text) => {
        const later = period(text);
        fc.pre(later.first > "1010");
        const before = previousPeriod(later);
        expect(monthsOf(before)).toBe(monthsOf(later));
        expect(monthsAfter(periodFromDays(before.first, later.last), before)).toEqual(later);
        expect(shiftPeriod(before, monthsOf(later))).toEqual(later);
      }),
      { numRuns: runs(500) },
    );
  });

  it("gives the last months of a span, and the months after a part", () => {
    expect(lastMonths(period("2024-04/2027-03"), 12).text).toBe("2026-04/2027-03");
    expect(monthsAfter(period("2023"), period("2023-01/2023-10"))?.text).toBe("2023-11/2023-12");
    expect(monthsAfter(period("2023"), period("2023-S2"))).toBeNull();
  });

  it("contains its parts, itself included", () => {
    expect(containsPeriod(period("2023"), period("2023-Q4"))).toBe(true);
    expect(containsPeriod(period("2023"), period("2023"))).toBe(true);
    expect(containsPeriod(period("2023"), period("2023-12/2024-01"))).toBe(false);
  });

  it("is over after its last day", () => {
    expect(isOver(period("2023"), "2023-12-31")).toBe(false);
    expect(isOver(period("2023"), "2024-01-01")).toBe(true);
  });
});
