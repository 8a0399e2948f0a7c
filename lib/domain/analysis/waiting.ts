import type { FigureOutcome } from "../judging/judged-indicator";
import { judgedPeriod } from "../time/deadline";
import type { Period } from "../time/period";

/** A basis, by slug, on which a figure's period is over and no outturn is held, though it counts. */
export type Waiting = { readonly series: string; readonly period: Period };

/** The bases that a figure waits for, in the order of the series. */
export function waitsFor({ figure, evaluations }: FigureOutcome): readonly Waiting[] {
  if (figure.period === null) return [];
  const period = judgedPeriod(figure.period, figure.timing);
  return evaluations
    .filter(({ counts, reason }) => counts && (reason === "notHeld" || reason === "partsMissing"))
    .map(({ series }) => ({ series, period }));
}
