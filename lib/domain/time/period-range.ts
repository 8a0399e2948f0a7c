import { type YearNaming, yearBeginningIn } from "./fiscal-year";
import { type Period, parsePeriod } from "./period";

/** The first and last period of a range as SDMX text; null means no limit. */
export type PeriodRange = { readonly from: string | null; readonly to: string | null };

const BARE_YEAR = /^\d{4}$/;
const CALENDAR_YEARS = /^\d{4}(?:\/\d{4})?$/;

/**
 * Whether a period begins on or after the first day of `from`, and ends on or before the last day of `to`. With a naming of fiscal years
 * a bare year is the fiscal year of that name (of both calendar years, "FY2022-23", the second; rule 7), except for calendar years.
 */
export function isInRange(period: Period, { from, to }: PeriodRange, years: YearNaming | null): boolean {
  const naming = CALENDAR_YEARS.test(period.text) ? null : years;
  const [first, last] = [from === null ? null : periodNamed(from, naming), to === null ? null : periodNamed(to, naming)];
  return (first === null || period.first >= first.first) && (last === null || period.last <= last.last);
}

/** The period of a text; with a naming of fiscal years a bare year is the fiscal year of that name. Null for other texts. */
export function periodNamed(text: string, years: YearNaming | null): Period | null {
  if (years === null || !BARE_YEAR.test(text)) return parsePeriod(text);
  return yearBeginningIn(Number(text) - (years.named === "first" ? 0 : 1), years);
}
