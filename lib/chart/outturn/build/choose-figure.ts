import type { Evaluation } from "../../../domain/judging/evaluation";
import type { JudgedFigure } from "../../../domain/judging/judged-indicator";
import type { View } from "../../../input/query/view";

/** A period decided on several bases opens a page only while at most this many newer decided periods exist. */
const MAX_NEWER = 4;

/**
 * The figure that a chart is about: the one that the view names; else, of the view's period or the opening period, the one with the
 * most to tell. Null when there is none.
 *
 * The opening period is the newest with a figure decided on the basis `series` and on another one, unless five or more newer
 * periods are decided; else the newest decided; else the newest with an indeterminate outcome.
 *
 * The figure with the most to tell is the newest whose outcome depends on the basis; else the newest whose outcome a revision
 * changed; else the newest point or range; else the newest.
 */
export function chooseFigure(
  stated: readonly JudgedFigure[],
  series: string,
  { period, figure: named }: Pick<View, "period" | "figure">,
): JudgedFigure | null {
  const own = stated.find(({ figure }) => figure.id === named);
  if (own !== undefined) return own;
  if (period !== null) return withMostToTell(stated.filter(({ figure }) => figure.period?.text === period));
  return withMostToTell(openingFigures(stated, series));
}

/** The decided figures (when there are none, the indeterminate ones) of the opening period. */
function openingFigures(stated: readonly JudgedFigure[], series: string): readonly JudgedFigure[] {
  const on = ({ evaluations }: JudgedFigure) => evaluations.find((one) => one.series === series);
  const decided = stated.filter((one) => isDecided(on(one)));
  const judged = decided.length > 0 ? decided : stated.filter((one) => on(one)?.outcome === "indeterminate");
  const days = [...new Set(judged.flatMap(({ figure }) => figure.period?.last ?? []))].sort().reverse();
  const isOnSeveral = (day: string) =>
    judged.some(({ figure, evaluations }) => figure.period?.last === day && evaluations.filter(isCountedAndDecided).length > 1);
  const opening = days.slice(0, MAX_NEWER + 1).find(isOnSeveral) ?? days[0];
  return judged.filter(({ figure }) => figure.period?.last === opening);
}

function withMostToTell(candidates: readonly JudgedFigure[]): JudgedFigure | null {
  return (
    candidates.findLast(({ headline }) => headline.outcome === "depends") ??
    candidates.findLast(({ evaluations }) => evaluations.some((one) => isCountedAndDecided(one) && hasTurned(one))) ??
    candidates.findLast(({ figure }) => figure.stated.shape === "range" || figure.stated.shape === "point") ??
    candidates.at(-1) ??
    null
  );
}

/** Whether the outturn as first published had another outcome than the latest. */
function hasTurned({ first, latest }: Evaluation): boolean {
  return first !== null && latest !== null && first.outcome !== latest.outcome;
}

function isCountedAndDecided(evaluation: Evaluation): boolean {
  return evaluation.counts && isDecided(evaluation);
}

function isDecided(evaluation: Evaluation | undefined): boolean {
  return evaluation !== undefined && ["below", "within", "above"].includes(evaluation.outcome);
}
