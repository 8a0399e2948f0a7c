import type { Headline } from "../domain/judging/headline";
import type { JudgedFigure } from "../domain/judging/judged-indicator";

/** By the day stated, the period that the figure is about, the first speaker's name, or the headline. */
export const COMPARE_ORDERS = ["day", "period", "speaker", "outcome"] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

/** The order of outcomes where rows stand by them: a reading order, no ranking. */
export const OUTCOME_ORDER: readonly Headline["outcome"][] = [
  "below",
  "within",
  "above",
  "depends",
  "indeterminate",
  "pending",
  "notComparable",
];

export function parseOrder(text: string | null): CompareOrder {
  return COMPARE_ORDERS.find((order) => order === text) ?? "day";
}

/**
 * Figures, which come by day stated, newest first; by the last day of their period, those without one last; by name; by
 * headline. What is equal stays newest first, and figures of one statement stay as listed in it.
 */
export function sortFigures(figures: readonly JudgedFigure[], order: CompareOrder): readonly JudgedFigure[] {
  const newest = figures.toSorted((a, b) => compare(b.figure.knownOn, a.figure.knownOn) || b.figure.place - a.figure.place);
  switch (order) {
    case "day":
      return newest;
    case "period":
      return newest.toSorted((a, b) => compare(lastDay(b), lastDay(a)));
    case "speaker":
      return newest.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
    case "outcome":
      return newest.toSorted((a, b) => OUTCOME_ORDER.indexOf(a.headline.outcome) - OUTCOME_ORDER.indexOf(b.headline.outcome));
  }
}

function nameOf({ statement: { speakers } }: JudgedFigure): string {
  return speakers[0]?.name ?? "";
}

function lastDay({ figure: { period } }: JudgedFigure): string {
  return period?.last ?? "";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
