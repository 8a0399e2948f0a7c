import { type Evaluation, evaluateAll } from "../../../lib/domain/judging/evaluation";
import type { FigureToJudge } from "../../../lib/domain/ledger/statement";
import type { History } from "../../../lib/domain/vintages/history";

/** The evaluations of a figure on every series of its indicator, in order. */
export function evaluate(figure: FigureToJudge, history: History, asOf: string): readonly Evaluation[] {
  return evaluateAll([figure], history, asOf)[0] ?? [];
}
