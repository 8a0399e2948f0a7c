import { type BasisColumn, evaluationOn } from "@/lib/compare/columns";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { relativeErrorText } from "@/lib/format/error-text";
import { differenceText, isFall, outturnText, unitOf } from "@/lib/format/outturn-text";
import { qualifiersOf } from "../judged/outcome-labels";
import { Outcome } from "../values/outcome";

/** Cells of a figure on one basis: outturn, difference and error, or why it was not judged. */
export function BasisCells({ judged, column: { series, width } }: { readonly judged: JudgedFigure; readonly column: BasisColumn }) {
  const { figure } = judged;
  const evaluation = evaluationOn(judged, series);
  if (evaluation === undefined) return <td className="at-cell basis" colSpan={width} />;
  const judgement = decidingJudgement(evaluation, figure);
  if (judgement === null)
    return (
      <td className="at-cell basis unjudged" colSpan={width} data-head={series.title}>
        <Outcome outcome={evaluation.outcome} reason={evaluation.reason} point={figure.stated.shape === "point"} fall={isFall(figure)} />
      </td>
    );
  const unit = unitOf(figure, series);
  const difference = differenceText(judgement, figure.measure, unit, "bare");
  const qualifiers = <Qualifiers evaluation={evaluation} isPoint={figure.stated.shape === "point"} />;
  if (width === 1)
    return (
      <td className="at-cell basis" data-head={series.title}>
        <span className="nowrap">{difference ?? outturnText(judgement, figure.measure, unit, "bare")}</span> {qualifiers}
      </td>
    );
  return (
    <>
      <td className="at-cell basis number" data-head={series.title}>
        {outturnText(judgement, figure.measure, unit, "bare")} {qualifiers}
      </td>
      <td className="at-cell number" data-head="difference">
        {difference}
      </td>
      <td className="at-cell number" data-head="error">
        {relativeErrorText(judgement, figure)}
      </td>
    </>
  );
}

function Qualifiers({ evaluation, isPoint }: { readonly evaluation: Evaluation; readonly isPoint: boolean }) {
  const { counts, aside, outcome } = evaluation;
  const named = !counts && aside === undefined && outcome !== "notComparable" ? ["another basis is named"] : [];
  const words = [...qualifiersOf(evaluation, isPoint), ...named];
  return words.length === 0 ? null : <span className="quiet qualifiers">{words.join(", ")}</span>;
}
