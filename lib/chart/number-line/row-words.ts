import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { Judgement } from "../../domain/judging/judgement";
import type { Series } from "../../domain/ledger/series";
import type { FigureToJudge } from "../../domain/ledger/statement";
import { outcomeText } from "../../format/outcome-text";
import { isFall, unitOf } from "../../format/outturn-text";
import { actualWords } from "../../wording/actual";

/** A published or computed value in words: "$240.1bn", "+26.3%". */
export function actualText(judging: Judgement, figure: FigureToJudge, series: Series): string {
  return actualWords(judging, figure, unitOf(figure, series)).value;
}

/** Where the actual lies, in words: "$10.1bn above the range", "within the range", "as stated", "no figure held". */
export function differenceWords(figure: FigureToJudge, evaluation: Evaluation, series: Series): string {
  const { outcome, reason } = evaluation;
  const judging = decidingJudgement(evaluation, figure);
  const isRange = figure.stated.shape === "range";
  if (outcome === "within") return withinWords(figure);
  if (outcome !== "above" && outcome !== "below") return outcomeText(outcome, reason, figure.stated.shape === "point", isFall(figure));
  const words = judging && actualWords(judging, figure, unitOf(figure, series));
  const place = isRange ? `${outcome} the range` : outcome;
  return words?.difference ? `${words.difference} ${place}${words.orMore ? ", or more" : ""}` : place;
}

function withinWords({ stated }: FigureToJudge): string {
  if (stated.shape === "range") return "within the range";
  return stated.hedge === null ? "as stated" : "within";
}
