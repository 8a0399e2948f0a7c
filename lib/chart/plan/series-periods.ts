import { yearNamingOf } from "../../domain/ledger/year-naming";
import { isYearOf, type YearNaming } from "../../domain/time/fiscal-year";
import { monthsOf, type Period, shiftPeriod } from "../../domain/time/period";
import type { SeriesHistory } from "../../domain/vintages/history";

/** Periods with more missing between them are not filled in. */
const MAX_MISSING = 1000;

/**
 * The periods of a series that have one length, in order, with missing ones filled in. With `like`: periods of the same months.
 * Without: whole years, or the most frequent length when there are fewer than two years.
 */
export function seriesPeriods({ series, tracks }: SeriesHistory, like: Period | null): readonly Period[] {
  const all = [...tracks.values()].filter(({ value, growth }) => value.length + growth.length > 0).map(({ period }) => period);
  const alike = like === null ? ofOneLength(all, yearNamingOf(series)) : all.filter((period) => isAlike(period, like));
  const inOrder = alike.toSorted((a, b) => a.first.localeCompare(b.first));
  return filled(inOrder, like === null ? null : 12);
}

function isAlike(period: Period, like: Period): boolean {
  return monthsOf(period) === monthsOf(like) && period.last.slice(5, 7) === like.last.slice(5, 7);
}

function ofOneLength(all: readonly Period[], naming: YearNaming | null): readonly Period[] {
  const byLength = new Map<number, Period[]>();
  for (const period of all) byLength.set(monthsOf(period), [...(byLength.get(monthsOf(period)) ?? []), period]);
  const years = (byLength.get(12) ?? []).filter((period) => isYearOf(period, naming));
  const most = [...byLength.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  return years.length > 1 ? years : most;
}

/**
 * Fills in missing periods. `step` is in months; null means the length of a period. Periods that do not follow this step are
 * returned unchanged.
 */
function filled(periods: readonly Period[], step: number | null): readonly Period[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = step ?? monthsOf(first);
  const all: Period[] = [];
  for (let period = first; period.first <= last.first; period = shiftPeriod(period, months)) {
    all.push(period);
    if (all.length > periods.length + MAX_MISSING) return periods;
  }
  const texts = new Set(all.map(({ text }) => text));
  return periods.every(({ text }) => texts.has(text)) ? all : periods;
}
