import type { Judgement } from "../domain/judging/judgement";
import { relativeError } from "../domain/judging/relative-error";
import type { FigureToJudge } from "../domain/ledger/statement";
import { isRate } from "../domain/values/stated-value";
import { formatStatistic } from "./numbers";

/** "+6.3%" of the outturn, "−0.90 points" of a rate; empty of an open bound, and where the outturn is not one number. */
export function relativeErrorText(judgement: Judgement, { measure, unit }: FigureToJudge): string {
  const rate = isRate(measure, unit);
  const error = relativeError(judgement, rate);
  return error === null ? "" : formatStatistic(error, rate ? "points" : "percent", true);
}
