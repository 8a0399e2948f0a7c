import type { JudgedFigure } from "../../../domain/judging/judged-indicator";
import type { Outcome } from "../../../domain/judging/outcome";
import type { View } from "../../../input/query/view";

/**
 * The figure that a chart is about: the one that the view names. Else the last point or range (else the last figure) of the
 * view's period or, without one, of the newest period with a decided outcome on the basis. Null when there is none.
 */
export function chooseFigure(
  stated: readonly JudgedFigure[],
  series: string,
  { period, figure: named }: Pick<View, "period" | "figure">,
): JudgedFigure | null {
  const own = stated.find(({ figure }) => figure.id === named);
  if (own !== undefined) return own;
  const ofPeriod = (text: string | undefined) => stated.filter(({ figure }) => figure.period?.text === text);
  const candidates = period === null ? newestJudged(stated, series) : ofPeriod(period);
  return (
    candidates.findLast(({ figure }) => figure.stated.shape === "range" || figure.stated.shape === "point") ?? candidates.at(-1) ?? null
  );
}

/** The decided figures (when there are none, the indeterminate ones) of the newest period that has any. */
function newestJudged(stated: readonly JudgedFigure[], series: string): readonly JudgedFigure[] {
  const outcomeOf = ({ evaluations }: JudgedFigure) => evaluations.find((one) => one.series === series)?.outcome;
  const decided = stated.filter((one) => isDecided(outcomeOf(one)));
  const judged = decided.length > 0 ? decided : stated.filter((one) => outcomeOf(one) === "indeterminate");
  const newest = judged.reduce((last, { figure }) => (figure.period !== null && figure.period.last > last ? figure.period.last : last), "");
  return judged.filter(({ figure }) => figure.period?.last === newest);
}

function isDecided(outcome: Outcome | undefined): boolean {
  return outcome === "below" || outcome === "within" || outcome === "above";
}
