import type { FigureOutcome } from "../judging/judged-indicator";
import { judgedPeriod } from "../time/deadline";
import type { Period } from "../time/period";

/** A series (slug) on which a figure counts and its period is over, but there is no outturn. */
export type Waiting = { readonly series: string; readonly period: Period };

/** The series that a figure waits for, in their order. */
export function waitsFor({ figure, evaluations }: FigureOutcome): readonly Waiting[] {
  if (figure.period === null) return [];
  const period = judgedPeriod(figure.period, figure.timing);
  return evaluations
    .filter(({ counts, reason }) => counts && (reason === "notHeld" || reason === "partsMissing"))
    .map(({ series }) => ({ series, period }));
}
