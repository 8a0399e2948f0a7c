import { yearNamingOf } from "../ledger/year-naming";
import { isYearsOf, type YearNaming } from "../time/fiscal-year";
import { type Period, shiftPeriod } from "../time/period";
import type { History } from "../vintages/history";

/** Whole calendar years, where the series have fiscal years: a calendar year never stands for one (rule 7). */
export type CalendarYears = {
  readonly period: Period;
  readonly years: YearNaming;
  /** The fiscal years of the same length that end in its last calendar year, and that begin in its first, the likelier one first. */
  readonly alternatives: readonly Period[];
};

/** Null where the period is not whole calendar years, or there is no naming of fiscal years. */
export function calendarYears(period: Period | null, years: YearNaming | null): CalendarYears | null {
  if (period === null || years === null || !isYearsOf(period, null)) return null;
  const beginning = shiftPeriod(period, years.start - 1);
  const ending = shiftPeriod(beginning, -12);
  return { period, years, alternatives: years.named === "first" ? [beginning, ending] : [ending, beginning] };
}

/** The same for a figure; null where it can be judged on a series of calendar years. */
export function calendarYearsOfFigure(
  figure: { readonly period: Period | null; readonly series: string | null; readonly years: YearNaming | null },
  { series }: Pick<History, "series">,
): CalendarYears | null {
  const judging = series.filter((held) => figure.series === null || held.series.slug === figure.series);
  return judging.every((held) => yearNamingOf(held.series) !== null) ? calendarYears(figure.period, figure.years) : null;
}
