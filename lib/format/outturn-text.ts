import { Decimal } from "decimal.js";
import type { Judgement, PlainValue } from "../domain/judging/judgement";
import type { Series } from "../domain/ledger/series";
import type { FigureToJudge, Measure } from "../domain/ledger/statement";
import { boundsOf, isRate } from "../domain/values/stated-value";
import { formatAmount, formatDifference, formatGrowth, type Length } from "./numbers";

/** An outturn in the words of its measure: "$240.11bn", "+26.3%", "nearly +25%". */
export function outturnText({ outturn }: Judgement, measure: Measure, unit: string | null, length: Exclude<Length, "digits">): string {
  const value = outturn.value ?? outturn.growth ?? outturn.change;
  if (value === null) return "not held";
  return typeof value === "string" ? numberText(value, measure, unit, length) : printedWords(value, measure, unit, length);
}

/** Outturn minus the nearest stated bound, with its sign: "+$10.11 billion", "−3.7 percentage points"; "0" between the bounds. */
export function differenceText(judged: Judgement, measure: Measure, unit: string | null, length: Exclude<Length, "digits">): string | null {
  const { difference } = judged;
  if (difference === null) return null;
  return formatDifference(shortened(difference), isRate(measure, unit) ? "percent" : unit, length);
}

/** True when a figure states a fall: growth or a change wholly below zero. */
export function isFall({ measure, stated }: FigureToJudge): boolean {
  const high = boundsOf(stated)[1];
  return measure !== "level" && high !== null && high.isNegative();
}

/** The unit of a figure's outturn on a series. */
export function unitOf(figure: FigureToJudge, series: Series): string | null {
  return figure.measure === "growth" ? "percent" : series.unit;
}

/** A number in the words of its measure: "$240.11bn", "+26.3%", "+9.2bn". A long rate is rounded to two decimals. */
export function numberText(value: string, measure: Measure, unit: string | null, length: Exclude<Length, "digits">): string {
  if (measure === "growth") return formatGrowth(shortened(value));
  return measure === "change" ? formatDifference(shortened(value), unit, length) : formatAmount(value, unit, length);
}

/** An outturn that is not one number, as printed: "nearly +25%", "$31bn to $33bn", "more than $220bn". */
export function printedWords(
  { shape, low, high, inclusive, hedge }: PlainValue,
  measure: Measure,
  unit: string | null,
  length: Exclude<Length, "digits">,
): string {
  const words = (value: string | null) => (value === null ? "" : numberText(value, measure, unit, length));
  switch (shape) {
    case "point":
      return `${hedge === null ? "" : `${hedge === "justOver" ? "just over" : hedge} `}${words(low)}`;
    case "range":
      return `${words(low)} to ${words(high)}`;
    case "floor":
      return `${inclusive ? "at least" : "more than"} ${words(low)}`;
    case "ceiling":
      return `${inclusive ? "up to" : "less than"} ${words(high)}`;
  }
}

/** A computed rate has 20 digits; two decimals are shown, the API has them all. */
function shortened(value: string): string {
  const [, decimals = ""] = value.split(".");
  if (decimals.length <= 6) return value;
  return new Decimal(value).toFixed(2);
}
