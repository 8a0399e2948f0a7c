import { statedBoundsOf } from "@/lib/chart/plan/stated-bounds-of";
import { STRIP_PLOT_SIZE, type StripPlotScale, stripPlotPaths, stripPlotTicks } from "@/lib/chart/small/strip-plot";
import { type BasisColumn, evaluationOn } from "@/lib/compare/columns";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { isRate } from "@/lib/domain/values/stated-value";
import { SmallPaths } from "../charts/small-paths";

/** Levels in percent of the first outturn, unless every figure shown is a rate: two scales in one column would mislead. */
export function stripKind(figures: readonly JudgedFigure[]): StripPlotScale {
  return figures.length > 0 && figures.every(({ figure }) => isRate(figure.measure, figure.unit)) ? "points" : "ratio";
}

export function StripHead({ kind }: { readonly kind: StripPlotScale }) {
  return (
    <th className="strip" scope="col">
      {kind === "ratio" ? "Stated, % of outturn" : "Stated, points from outturn"}
      <svg className="plot" width={STRIP_PLOT_SIZE.width} height={14} viewBox={`0 0 ${STRIP_PLOT_SIZE.width} 14`} aria-hidden="true">
        {stripPlotTicks(kind).map(({ x, text, anchor }) => (
          <text key={text} x={x} y={11} textAnchor={anchor} className="axis">
            {text}
          </text>
        ))}
      </svg>
    </th>
  );
}

type Props = { readonly judged: JudgedFigure; readonly columns: readonly BasisColumn[]; readonly kind: StripPlotScale };

/** Draws the stated figure against the outturns; the adjacent cells give the numbers. */
export function StripCell({ judged, columns, kind }: Props) {
  const { figure } = judged;
  const rate = isRate(figure.measure, figure.unit);
  const outturns = columns.map(({ series }) => {
    const evaluation = evaluationOn(judged, series);
    const judging = evaluation ? decidingJudgement(evaluation, figure) : null;
    const value = judging?.outturn.value ?? judging?.outturn.growth ?? judging?.outturn.change ?? null;
    return typeof value === "string" ? value : null;
  });
  const row = { stated: statedBoundsOf(figure.stated, rate), outturns };
  const shapes = rate === (kind === "points") ? stripPlotPaths(row, kind) : null;
  return (
    <td className="strip">
      {shapes !== null && <SmallPaths {...STRIP_PLOT_SIZE} shapes={shapes.map(({ d, style }) => ({ d, style }))} />}
    </td>
  );
}
