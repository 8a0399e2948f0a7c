import type { FigureOutcome } from "../judging/judged-indicator";
import type { Outcome } from "../judging/outcome";
import { forecastPeriod } from "../time/horizon";
import { type Decimal, HUNDRED, plain, quotient, rounded } from "../values/quantity";
import { boundsOf, type Shape } from "../values/stated-value";
import { type ShareInterval, wilsonInterval } from "./wilson";

/** The number of figures of one shape by headline outcome. */
export type OutcomeCounts = Readonly<Record<Outcome | "depends", number>>;

/** k of n decided figures are within, with the 95% interval for their number of periods (rule 16). */
export type WithinRecord = { readonly k: number; readonly n: number; readonly periods: number } & {
  readonly [End in keyof ShareInterval]: string | null;
};

const NONE: OutcomeCounts = { below: 0, within: 0, above: 0, depends: 0, indeterminate: 0, pending: 0, notComparable: 0 };
const DECIDED: readonly (Outcome | "depends")[] = ["below", "within", "above", "depends"];

/** Headline outcomes by shape. Shapes are never added up: a floor is far easier to meet than a point. */
export function outcomesByShape(figures: readonly FigureOutcome[]): Readonly<Record<Shape, OutcomeCounts>> {
  return {
    point: countOf(figures, "point"),
    range: countOf(figures, "range"),
    floor: countOf(figures, "floor"),
    ceiling: countOf(figures, "ceiling"),
  };
}

/** k of n figures within. n counts below, within, above and depends; pending, indeterminate and not comparable figures are left out. */
export function withinRecord(figures: readonly FigureOutcome[]): WithinRecord {
  const decided = figures.filter(({ headline }) => DECIDED.includes(headline.outcome));
  const k = decided.filter(({ headline }) => headline.outcome === "within").length;
  const periods = countPeriods(decided);
  const interval = wilsonInterval(k, decided.length, periods);
  return { k, n: decided.length, periods, low: interval?.low ?? null, high: interval?.high ?? null };
}

/** The median width of the ranges, each in percent of its middle; null when no range has a middle other than 0. */
export function medianWidth(figures: readonly FigureOutcome[]): string | null {
  const widths = figures.flatMap(({ figure: { stated } }) => {
    const [low, high] = boundsOf(stated);
    if (stated.shape !== "range" || low === null || high === null || low.plus(high).isZero()) return [];
    return [quotient(high.minus(low).times(HUNDRED), low.plus(high).abs().times("0.5"))];
  });
  const median = medianOf(widths);
  return median && plain(rounded(median));
}

/** The number of distinct periods: figures about one period are not independent. */
export function countPeriods(figures: readonly FigureOutcome[]): number {
  return new Set(figures.map(({ figure }) => forecastPeriod(figure)?.text)).size;
}

/** The median; null for an empty list. */
export function medianOf(values: readonly Decimal[]): Decimal | null {
  const sorted = values.toSorted((a, b) => a.comparedTo(b));
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : upper.plus(lower).times("0.5");
}

function countOf(figures: readonly FigureOutcome[], shape: Shape): OutcomeCounts {
  const counts = { ...NONE };
  for (const { figure, headline } of figures) if (figure.stated.shape === shape) counts[headline.outcome] += 1;
  return counts;
}
