import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { Judgement } from "../../domain/judging/judgement";
import type { Series } from "../../domain/ledger/series";
import type { FigureToJudge } from "../../domain/ledger/statement";
import { outcomeText } from "../../format/outcome-text";
import { differenceText, isFall, outturnText, unitOf } from "../../format/outturn-text";

/** A published or computed value in words: "$240.11bn", "+26.3%". */
export function actualText(judging: Judgement, figure: FigureToJudge, series: Series): string {
  return outturnText(judging, figure.measure, unitOf(figure, series), "short");
}

/** Where the actual lies, in words: "$10.11bn above the range", "within the range", "as stated", "no figure held". */
export function differenceWords(figure: FigureToJudge, evaluation: Evaluation, series: Series): string {
  const { outcome, reason } = evaluation;
  const judging = decidingJudgement(evaluation, figure);
  const isRange = figure.stated.shape === "range";
  if (outcome === "within") return isRange ? "within the range" : "as stated";
  if (outcome !== "above" && outcome !== "below") return outcomeText(outcome, reason, figure.stated.shape === "point", isFall(figure));
  const difference = judging && differenceText(judging, figure.measure, unitOf(figure, series), "short");
  const place = isRange ? `${outcome} the range` : outcome;
  return difference === null || difference === "0" ? place : `${difference.replace(/^[+−]/, "")} ${place}`;
}
