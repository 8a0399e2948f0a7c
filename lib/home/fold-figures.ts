import type { FigureOutcome } from "../domain/judging/judged-indicator";
import type { FigureToJudge } from "../domain/ledger/statement";
import { groupBy } from "../domain/values/group-by";
import { isRate, toFlat } from "../domain/values/stated-value";

/** Figures that say the same of the same thing: one row of a list. */
export type FoldedFigures<J extends FigureOutcome> = {
  /** The newest stated; all others have its value and its outcome. */
  readonly newest: J;
  /** In the given order, the newest included. */
  readonly all: readonly J[];
};

/**
 * Folds figures that are alike in indicator, period, measure, shape, digits, hedge and nature, and in all else that judging depends on.
 * Figures come by day stated; rows are in the order of their first figures.
 */
export function foldFigures<J extends FigureOutcome>(figures: readonly J[]): readonly FoldedFigures<J>[] {
  return [...groupBy(figures, foldingKey).values()].flatMap((all) => {
    const newest = all.at(-1);
    return newest === undefined ? [] : [{ newest, all }];
  });
}

/** Outcomes are part of it: what a series was redefined after may differ from one statement to the next. */
function foldingKey({ figure, evaluations }: FigureOutcome): string {
  const { indicator, period, timing, measure, over, unit, nature, series } = figure;
  const outcomes = evaluations.map(({ series: slug, outcome, counts }) => [slug, outcome, counts]);
  return JSON.stringify([indicator, period?.text ?? null, timing, measure, over, unit, nature, series, stated(figure), outcomes]);
}

function stated({ stated: value, measure, unit }: FigureToJudge): unknown {
  return Object.values(toFlat(value, isRate(measure, unit)));
}
