import { judgingOf } from "../domain/judging/deciding-outturn";
import type { Evaluation } from "../domain/judging/evaluation";
import type { JudgedFigure } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";

/** One basis of a comparison: outcome, outturn and difference in columns of their own, or in one where few rows have an outturn. */
export type BasisColumn = { readonly series: Series; readonly width: 1 | 3 };

/**
 * The bases asked for by slug; else those, at most `most`, on which most of the figures are judged: as many as fit a screen of 1280
 * pixels. In the order of the series.
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

/** A basis on which under a quarter of the figures is judged takes one column. */
export function basisColumns(series: readonly Series[], figures: readonly JudgedFigure[]): readonly BasisColumn[] {
  return series.map((one) => ({ series: one, width: countJudged(figures, one) * 4 < figures.length ? 1 : 3 }));
}

/** A figure on a basis; undefined where the basis was entered after what was read. */
export function evaluationOn({ evaluations }: JudgedFigure, basis: Series): Evaluation | undefined {
  return evaluations.find(({ series }) => series === basis.slug);
}

function countJudged(figures: readonly JudgedFigure[], basis: Series): number {
  return figures.filter((figure) => {
    const evaluation = evaluationOn(figure, basis);
    return evaluation !== undefined && judgingOf(evaluation, figure.figure) !== null;
  }).length;
}
