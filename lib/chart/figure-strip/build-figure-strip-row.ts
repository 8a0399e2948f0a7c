import { decidingJudgement, numberOf } from "../../domain/judging/deciding-judgement";
import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { Judgement } from "../../domain/judging/judgement";
import type { StatementToJudge } from "../../domain/ledger/statement";
import { isRate } from "../../domain/values/stated-value";
import { statedBoundsOf } from "../plan/stated-bounds-of";
import type { FigureStripRow } from "./figure-strip";

const MAX_BASES = 3;

/** A figure with the actuals of at most three bases that count; null where there is none. */
export function buildFigureStripRow({ figure, evaluations }: JudgedFigure<StatementToJudge>): FigureStripRow | null {
  const actuals = evaluations.flatMap((evaluation) => {
    const judging = evaluation.counts ? decidingJudgement(evaluation, figure) : null;
    const ends = judging && endsOf(judging);
    if (ends === null || judging === null) return [];
    const { first } = evaluation;
    return [{ ...ends, before: first !== null && first.outcome !== judging.outcome ? numberOf(first) : null }];
  });
  if (actuals.length === 0) return null;
  return { stated: statedBoundsOf(figure.stated, isRate(figure.measure, figure.unit)), actuals: actuals.slice(0, MAX_BASES) };
}

/** An actual's number; its two ends where it is not one, or the one end that it has. */
function endsOf(judging: Judgement): { readonly value: string; readonly to: string | null } | null {
  const { value, growth, change } = judging.outturn;
  const actual = value ?? growth ?? change;
  if (actual === null || typeof actual === "string") return actual === null ? null : { value: actual, to: null };
  const [low, high] = [actual.low ?? actual.high, actual.high ?? actual.low];
  return low === null || high === null ? null : { value: low, to: low === high ? null : high };
}
