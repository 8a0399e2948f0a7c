import { lastMonths, monthOf, monthsOf, type Period, parsePeriod, shiftPeriod } from "./period";

/** Which calendar year names a fiscal year that runs over two: its first, its last or both (rule 7). */
export type YearNamed = (typeof YEAR_NAMED)[number];
export const YEAR_NAMED = ["first", "last", "both"] as const;

/** How a publisher's fiscal years run and are named. `start` is the month they start in, 2 to 12; calendar years need no naming. */
export type YearNaming = { readonly start: number; readonly named: YearNamed };

/** A part of a fiscal year: half 1 or 2, quarter 1 to 4. */
export type PartOfYear = { readonly year: Period; readonly part: "half" | "quarter"; readonly index: number };

/** The first month of a year, from 1: of a fiscal year its start, of a calendar year January. */
function startMonth(years: YearNaming | null): number {
  return years?.start ?? 1;
}

/** True for one whole year of a publisher: twelve months from its start month; without a naming, a calendar year (rule 7). */
export function isYearOf(period: Period, years: YearNaming | null): boolean {
  return monthsOf(period) === 12 && startsYear(period, years);
}

/** True for one or more whole years of a publisher, one after the other. */
export function isYearsOf(period: Period, years: YearNaming | null): boolean {
  return monthsOf(period) % 12 === 0 && startsYear(period, years);
}

/** The publisher's year that begins in a calendar year (1000 to 9998); null outside them. */
export function yearBeginningIn(calendarYear: number, years: YearNaming | null): Period | null {
  const first = monthText(calendarYear, startMonth(years));
  const month = parsePeriod(first);
  return month && calendarYear < 9999 ? lastMonths(shiftPeriod(month, 11), 12) : null;
}

/** The publisher's year in which a period begins. */
export function yearAround(period: Period, years: YearNaming | null): Period {
  const month = lastMonths(shiftPeriod(period, 1 - monthsOf(period)), 1);
  const ahead = monthsIntoYear(period, years);
  return lastMonths(shiftPeriod(month, 11 - ahead), 12);
}

/** The half or quarter of a fiscal year that a period is; null for any other period. */
export function partOfFiscalYear(period: Period, years: YearNaming): PartOfYear | null {
  const months = monthsOf(period);
  const into = monthsIntoYear(period, years);
  if ((months !== 3 && months !== 6) || into % months !== 0) return null;
  return { year: yearAround(period, years), part: months === 3 ? "quarter" : "half", index: into / months + 1 };
}

/** That half or quarter of a year; null when there is none of this number. */
export function partOfYear(year: Period, part: "half" | "quarter", index: number): Period | null {
  const months = part === "quarter" ? 3 : 6;
  if (!Number.isInteger(index) || index < 1 || index > 12 / months) return null;
  return lastMonths(shiftPeriod(year, index * months - 12), months);
}

/** The calendar years in which a period begins and ends. */
export function calendarYearsOf(period: Period): { readonly first: number; readonly last: number } {
  return { first: Number(period.first.slice(0, 4)), last: Number(period.last.slice(0, 4)) };
}

function startsYear(period: Period, years: YearNaming | null): boolean {
  return monthsIntoYear(period, years) === 0;
}

/** Months from the start of a publisher's year to the start of a period. */
function monthsIntoYear(period: Period, years: YearNaming | null): number {
  return (monthOf(period.first) - (startMonth(years) - 1)) % 12;
}

function monthText(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}
