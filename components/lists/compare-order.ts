import type { JudgedFigure } from "@/lib/domain/judged-indicator";

/** By the day stated, or by the period that the figure is about. */
export type CompareOrder = "day" | "period";

export function parseOrder(text: string | null): CompareOrder {
  return text === "period" ? "period" : "day";
}

/**
 * Figures, which come by day stated, newest first: by that day, or by the last day of their period, those without one
 * last. Figures of one statement stay as listed in it.
 */
export function inOrder(figures: readonly JudgedFigure[], order: CompareOrder): readonly JudgedFigure[] {
  const newest = figures.toSorted((a, b) => compare(b.figure.knownOn, a.figure.knownOn) || b.figure.place - a.figure.place);
  if (order === "day") return newest;
  return newest.toSorted((a, b) => compare(lastDay(b), lastDay(a)));
}

function lastDay({ figure: { period } }: JudgedFigure): string {
  return period?.last ?? "";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
