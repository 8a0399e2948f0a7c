import { statedBoundsOf } from "@/lib/chart/plan/stated-bounds-of";
import { STRIP_PLOT_SIZE, stripPlotPaths, stripPlotTicks } from "@/lib/chart/small/strip-plot";
import { fitStripScale, type StripScale } from "@/lib/chart/small/strip-scale";
import { evaluationOn } from "@/lib/compare/columns";
import { decidingJudgement, numberOf } from "@/lib/domain/judging/deciding-judgement";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import type { Series } from "@/lib/domain/ledger/series";
import type { StatementToJudge } from "@/lib/domain/ledger/statement";
import { isRate } from "@/lib/domain/values/stated-value";
import { SmallPaths } from "../charts/small-paths";

type Judged = JudgedFigure<StatementToJudge>;

/**
 * The scale that fits the rows shown. Levels are in percent of the first outturn, unless every figure is a rate: two scales in one column
 * would mislead.
 */
export function stripScaleOf(figures: readonly Judged[], bases: readonly Series[]): StripScale {
  const kind = figures.length > 0 && figures.every(isOfRate) ? "points" : "ratio";
  const rows = figures
    .filter((judged) => isOfRate(judged) === (kind === "points"))
    .map((judged) => {
      const { low, high } = boundsOf(judged);
      return { outturns: outturnsOf(judged, bases).flatMap(numbersOf), bounds: [low, high].flatMap(numbersOf) };
    });
  return fitStripScale(rows, kind);
}

export function StripHead({ scale }: { readonly scale: StripScale }) {
  return (
    <th className="strip" scope="col">
      {scale.kind === "ratio" ? "Stated, % of actual" : "Stated, points from actual"}
      <svg className="plot" width={STRIP_PLOT_SIZE.width} height={14} viewBox={`0 0 ${STRIP_PLOT_SIZE.width} 14`} aria-hidden="true">
        {stripPlotTicks(scale).map(({ x, text, anchor }) => (
          <text key={text} x={x} y={11} textAnchor={anchor} className="axis">
            {text}
          </text>
        ))}
      </svg>
    </th>
  );
}

type Props = { readonly judged: Judged; readonly bases: readonly Series[]; readonly scale: StripScale };

/** Draws the stated figure against the outturns; the adjacent cells give the numbers. */
export function StripCell({ judged, bases, scale }: Props) {
  const row = { stated: boundsOf(judged), outturns: outturnsOf(judged, bases) };
  const shapes = isOfRate(judged) === (scale.kind === "points") ? stripPlotPaths(row, scale) : null;
  return (
    <td className="strip">
      {shapes !== null && <SmallPaths {...STRIP_PLOT_SIZE} shapes={shapes.map(({ d, style }) => ({ d, style }))} />}
    </td>
  );
}

function isOfRate({ figure: { measure, unit } }: Judged): boolean {
  return isRate(measure, unit);
}

function boundsOf(judged: Judged) {
  return statedBoundsOf(judged.figure.stated, isOfRate(judged));
}

/** The deciding outturn on each basis where it is one number. */
function outturnsOf(judged: Judged, bases: readonly Series[]): readonly (string | null)[] {
  return bases.map((basis) => {
    const evaluation = evaluationOn(judged, basis);
    const judgement = evaluation ? decidingJudgement(evaluation, judged.figure) : null;
    return judgement && numberOf(judgement);
  });
}

function numbersOf(text: string | null): readonly number[] {
  return text === null ? [] : [Number(text)];
}
