import { Decimal } from "decimal.js";
import type { Judgement } from "../domain/judging/judgement";
import { relativeError } from "../domain/judging/relative-error";
import type { FigureToJudge } from "../domain/ledger/statement";
import { isRate } from "../domain/values/stated-value";
import { formatDifference, formatStatistic } from "./numbers";

/** One error: "+6.3%" (one decimal), "−3.7 points" (its own decimals, two at most), "0". */
export function errorOfFigure(value: string | Decimal, unit: "percent" | "points"): string {
  if (unit === "percent") return formatStatistic(value, "percent", true);
  return formatDifference(new Decimal(value).toDecimalPlaces(2), "percent", "bare");
}

/** "+6.3%" of the outturn, "−0.9 points" of a rate; empty of an open bound, and where the outturn is not one number. */
export function relativeErrorText(judgement: Judgement, { measure, unit }: FigureToJudge): string {
  const rate = isRate(measure, unit);
  const error = relativeError(judgement, rate);
  return error === null ? "" : errorOfFigure(error, rate ? "points" : "percent");
}
