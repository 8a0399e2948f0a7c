import type { Headline } from "../domain/judging/headline";
import type { JudgedFigure } from "../domain/judging/judged-indicator";

/** Sort keys: day stated, period, name of the first speaker, headline. */
export const COMPARE_ORDERS = ["day", "period", "speaker", "outcome"] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];

/** The order of outcomes when rows are sorted by them: for reading, not a ranking. */
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
 * Sorts figures, which arrive newest first by day stated. By period: the last day, newest first, figures without a period last.
 * Equal figures keep their order, and figures of one statement stay as the statement lists them.
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
