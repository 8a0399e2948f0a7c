import { isOver, monthOf, monthsOf, type Period, shiftPeriod } from "../../../domain/time/period";
import { compareText } from "../../../domain/values/text-order";
import type { PeriodRow } from "../outturn-rows";

/** From this number on, missing periods are left out with a break; fewer are drawn as empty. */
const MIN_OMITTED_PERIODS = 3;
const YEAR = 12;
/** Lengths in months of the periods that follow each other on an axis: years, half-years, quarters, months. */
const LENGTHS = [YEAR, 6, 3, 1];

/** The kind of a period: its length and the months it starts in, so that fiscal years are a kind of their own; null for other spans. */
export function periodKind(period: Period): string | null {
  const months = monthsOf(period);
  return LENGTHS.includes(months) ? `${months} ${monthOf(period.first) % months}` : null;
}

/** Whether a period is several whole years; it stands among years when something was stated for it. */
export function isSeveralYears(period: Period): boolean {
  return monthsOf(period) > YEAR && monthsOf(period) % YEAR === 0;
}

export function isYearKind(kind: string): boolean {
  return kind.startsWith(`${YEAR} `);
}

/**
 * The kind of period that a chart draws: the one asked for; else the one with most stated figures, then most published values.
 * Without stated figures years, when two or more are published. Null when there is no period at all.
 */
export function drawnKind(stated: readonly Period[], published: readonly Period[], asked: Period | null): string | null {
  const [statedCounts, publishedCounts] = [countsOf(stated), countsOf(published)];
  const kinds = [...new Set([...statedCounts.keys(), ...publishedCounts.keys()])];
  const wanted = asked === null ? null : periodKind(asked);
  if (wanted !== null && kinds.includes(wanted)) return wanted;
  const count = (counts: ReadonlyMap<string, number>, kind: string) => counts.get(kind) ?? 0;
  const years = stated.length === 0 ? kinds.find((kind) => isYearKind(kind) && count(publishedCounts, kind) > 1) : undefined;
  const most = kinds.toSorted(
    (a, b) => count(statedCounts, b) - count(statedCounts, a) || count(publishedCounts, b) - count(publishedCounts, a),
  );
  return years ?? most[0] ?? null;
}

function countsOf(periods: readonly Period[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const period of periods) {
    const kind = periodKind(period);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** A period with whether periods before it are left out. */
export type OrderedPeriod = { readonly period: Period; readonly hasGapBefore: boolean };

/** The periods by their last days, each once, short gaps between two of one length filled. */
export function inOrder(periods: readonly Period[]): readonly OrderedPeriod[] {
  const unique = [...new Map(periods.map((period) => [period.text, period])).values()];
  const sorted = unique.sort((a, b) => compareText(a.last, b.last) || compareText(b.first, a.first));
  return sorted.flatMap((period, index): readonly OrderedPeriod[] => {
    const before = sorted.slice(0, index).findLast((one) => monthsOf(one) === monthsOf(period));
    const missing = before === undefined ? [] : periodsBetween(before, period);
    if (missing === null || missing.length >= MIN_OMITTED_PERIODS) return [{ period, hasGapBefore: true }];
    return [...missing, period].map((one) => ({ period: one, hasGapBefore: false }));
  });
}

export function periodRow(period: Period, hasGapBefore: boolean, text: string, asOf: string): PeriodRow {
  return { key: period.text, text, isOver: isOver(period, asOf), hasGapBefore };
}

/** The periods strictly between two of one length; null when periods of that length do not fill the gap exactly. */
function periodsBetween(before: Period, after: Period): readonly Period[] | null {
  const gap = monthOf(after.first) - monthOf(before.last) - 1;
  const length = monthsOf(before);
  if (gap <= 0) return [];
  if (gap % length !== 0) return null;
  return Array.from({ length: gap / length }, (_, index) => shiftPeriod(before, (index + 1) * length));
}
