import { decidingJudgement, numberOf } from "../../domain/judging/deciding-judgement";
import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { StatementToJudge } from "../../domain/ledger/statement";
import { isRate } from "../../domain/values/stated-value";
import { statedBoundsOf } from "../plan/stated-bounds-of";
import type { FigureStripRow } from "./figure-strip";

const MAX_BASES = 3;

/** A figure with the actuals of at most three bases that count; null where none is one number. */
export function buildFigureStripRow({ figure, evaluations }: JudgedFigure<StatementToJudge>): FigureStripRow | null {
  const actuals = evaluations.flatMap((evaluation) => {
    const judging = evaluation.counts ? decidingJudgement(evaluation, figure) : null;
    const value = judging && numberOf(judging);
    if (value === null || judging === null) return [];
    const { first } = evaluation;
    return [{ value, before: first !== null && first.outcome !== judging.outcome ? numberOf(first) : null }];
  });
  if (actuals.length === 0) return null;
  return { stated: statedBoundsOf(figure.stated, isRate(figure.measure, figure.unit)), actuals: actuals.slice(0, MAX_BASES) };
}
