import { type BasisColumn, evaluationOn } from "@/lib/compare/columns";
import { decidingJudgement } from "@/lib/domain/judging/deciding-judgement";
import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { JudgedFigure } from "@/lib/domain/judging/judged-indicator";
import { differenceText, isFall, outturnText, unitOf } from "@/lib/format/outturn-text";
import { qualifiersOf } from "../judged/outcome-labels";
import { Outcome } from "../values/outcome";

/** Cells of a figure on one basis: outcome, outturn and difference, or why it was not judged. */
export function BasisCells({ judged, column: { series, width } }: { readonly judged: JudgedFigure; readonly column: BasisColumn }) {
  const { figure } = judged;
  const evaluation = evaluationOn(judged, series);
  if (evaluation === undefined) return <td className="at-cell basis" colSpan={width} data-head={series.title} />;
  const isPoint = figure.stated.shape === "point";
  const judging = decidingJudgement(evaluation, figure);
  const outcome = <Outcome outcome={evaluation.outcome} reason={evaluation.reason} point={isPoint} fall={isFall(figure)} />;
  if (judging === null)
    return (
      <td className="at-cell basis" colSpan={width} data-head={series.title}>
        {outcome}
      </td>
    );
  const unit = unitOf(figure, series);
  const difference = differenceText(judging, figure.measure, unit, "bare");
  const qualifiers = <Qualifiers evaluation={evaluation} isPoint={isPoint} />;
  if (width === 1)
    return (
      <td className="at-cell basis outcome-only" data-head={series.title}>
        {outcome} <span className="quiet nowrap">{difference}</span> {qualifiers}
      </td>
    );
  return (
    <>
      <td className={isFall(figure) ? "at-cell basis judged wraps" : "at-cell basis judged"} data-head={series.title}>
        {outcome} {qualifiers}
      </td>
      <td className="at-outturn number">{outturnText(judging, figure.measure, unit, "bare")}</td>
      <td className="at-gap number">{difference}</td>
    </>
  );
}

function Qualifiers({ evaluation, isPoint }: { readonly evaluation: Evaluation; readonly isPoint: boolean }) {
  const { counts, aside, outcome } = evaluation;
  const named = !counts && aside === undefined && outcome !== "notComparable" ? ["another basis is named"] : [];
  const words = [...qualifiersOf(evaluation, isPoint), ...named];
  return words.length === 0 ? null : <span className="quiet qualifiers">{words.join(", ")}</span>;
}
