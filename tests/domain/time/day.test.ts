import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, firstDayOf, knownOn, lastDayOf, parseDay } from "../../../lib/domain/time/day";
import { runs } from "../../support/runs";

const day = fc
  .date({ min: new Date("1000-01-01T00:00:00Z"), max: new Date("9000-12-31T00:00:00Z"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe("parseDay", () => {
  it.each([
    ["2023-12-14", "day", "2023-12-14", "2023-12-14"],
    ["2023-12", "month", "2023-12-01", "2023-12-31"],
    ["2023-02", "month", "2023-02-01", "2023-02-28"],
    ["2024-02", "month", "2024-02-01", "2024-02-29"],
    ["1900-02", "month", "1900-02-01", "1900-02-28"],
    ["2000-02", "month", "2000-02-01", "2000-02-29"],
    ["2023", "year", "2023-01-01", "2023-12-31"],
  ])("reads %s as a %s", (text, precision, first, last) => {
    expect(parseDay(text)).toEqual({ text, precision, first, last });
  });

  it.each([
    "",
    "2023-02-29",
    "2023-13",
    "2023-00",
    "2023-01-00",
    "2023-04-31",
    "23-12-14",
    "2023-1-1",
    "0999",
    "2023-12-14T00:00",
    " 2023",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("throws on a text that is not a date", () => {
    expect(() => firstDayOf("soon")).toThrow("not a day: soon");
  });
});

describe("knownOn", () => {
  it.each([
    ["2023-12-14", "2026-01-01", "2023-12-14"],
    ["2022-12", "2026-01-01", "2022-12-31"],
    // Entered within the month: known by then at the latest.
    ["2022-12", "2022-12-20", "2022-12-20"],
    ["2026", "2026-03-01", "2026-03-01"],
  ])("counts %s, entered on %s, by %s", (text, enteredOn, expected) => {
    expect(knownOn(text, enteredOn)).toBe(expected);
  });
});

describe("days", () => {
  it.each([
    // 2024 is a leap year: 354 days are left of 2024 after 12 January, 46 of the 400 fall in 2025.
    ["2024-01-12", 400, "2025-02-15"],
    ["2023-12-31", 1, "2024-01-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["9999-12-01", 400, "9999-12-31"],
    ["1000-01-01", -1, "1000-01-01"],
  ])("moves %s by %d days to %s", (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  it("moves back and forth", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -2000, max: 2000 }), (from, days) => {
        fc.pre(from > "1010");
        const to = addDays(from, days);
        expect(addDays(to, -days)).toBe(from);
        expect(daysBetween(from, to)).toBe(days);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("orders days as texts", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("ends a month or year the day before the next one begins", () => {
    fc.assert(
      fc.property(day, (whole) => {
        const month = whole.slice(0, 7);
        expect(addDays(lastDayOf(month), 1).slice(8)).toBe("01");
        expect(firstDayOf(month) <= whole && whole <= lastDayOf(month)).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});
