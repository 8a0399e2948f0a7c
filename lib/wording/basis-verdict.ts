import type { Evaluation } from "../domain/judging/evaluation";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge } from "../domain/ledger/statement";
import { outcomeText } from "../format/outcome-text";
import { isFall } from "../format/outturn-text";
import { clauseOf } from "./clause";
import { textOf } from "./parts";

/** What one basis says, beside its name: "$240.1bn, $10.1bn above the range", "+32.7%, 2.7 points above (not counted)", "period not over". */
export function basisVerdict(figure: FigureToJudge, evaluation: Evaluation, series: Series): string {
  const clause = clauseOf({ figure, evaluation, series, basis: "" }, true);
  if (clause === null) return outcomeText(evaluation.outcome, evaluation.reason, figure.stated.shape === "point", isFall(figure));
  const aside = evaluation.aside === undefined ? "" : " (not counted)";
  return `${textOf(clause.subject)}, ${textOf(clause.finding)}${clause.meaning}${aside}`;
}
