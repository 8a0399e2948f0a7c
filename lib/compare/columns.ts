import { decidingJudgement } from "../domain/judging/deciding-judgement";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import type { StatementToJudge } from "../domain/ledger/statement";

/** One basis in Compare: outturn, difference and error in a column each, or the difference alone when few rows have an outturn. */
export type BasisColumn = { readonly series: Series; readonly width: 1 | 3 };

/**
 * The bases to show, in the order of the series: those asked for by slug, else the (at most) `most` bases that judge the most
 * figures.
 */
export function defaultBases(
  series: readonly Series[],
  figures: readonly JudgedFigure[],
  asked: readonly string[],
  most: number,
): readonly Series[] {
  const chosen = series.filter(({ slug }) => asked.includes(slug));
  if (chosen.length > 0) return chosen;
  const judgedMost = series.toSorted((a, b) => countJudged(figures, b) - countJudged(figures, a)).slice(0, most);
  return series.filter((one) => judgedMost.includes(one));
}

/** A basis that judges less than this share of the figures gets one column. */
export function basisColumns(series: readonly Series[], figures: readonly JudgedFigure[]): readonly BasisColumn[] {
  return series.map((one) => ({ series: one, width: countJudged(figures, one) * 4 < figures.length ? 1 : 3 }));
}

/** The evaluation of a figure on a basis; undefined when the basis was entered later than the ledger number read. */
export function evaluationOn({ evaluations }: JudgedFigure<StatementToJudge>, basis: Series): Evaluation | undefined {
  return evaluations.find(({ series }) => series === basis.slug);
}

function countJudged(figures: readonly JudgedFigure[], basis: Series): number {
  return figures.filter((figure) => {
    const evaluation = evaluationOn(figure, basis);
    return evaluation !== undefined && decidingJudgement(evaluation, figure.figure) !== null;
  }).length;
}
