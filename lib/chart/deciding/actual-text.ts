import { Decimal } from "decimal.js";
import type { Evaluation } from "../../domain/judging/evaluation";
import type { Judgement, PlainValue } from "../../domain/judging/judgement";
import type { FigureToJudge } from "../../domain/ledger/statement";
import { boundsOf, isRate } from "../../domain/values/stated-value";
import { formatAt, formatGrowth } from "../../format/numbers";
import { outcomeText } from "../../format/outcome-text";
import { isFall } from "../../format/outturn-text";
import { roundJointly } from "../../wording/joint-rounding";

/** An actual and its difference at the power of ten of an axis, without unit: "240.1" and "10.1"; null where that is no number, or is 0. */
export type ActualText = { readonly label: string; readonly difference: string | null };

const MOST_PLACES = 12;

export function actualText({ outturn }: Judgement, figure: FigureToJudge, unit: string, multiplier: number): ActualText {
  const value = outturn.value ?? outturn.growth ?? outturn.change;
  if (value === null) return { label: "", difference: null };
  const rate = isRate(figure.measure, unit);
  if (typeof value !== "string") return { label: hedgedText(value, figure, multiplier), difference: null };
  const { actual, difference } = roundJointly(new Decimal(value), nearestBound(value, figure), rate);
  return {
    label: numberText(actual, figure, multiplier),
    difference: difference.isZero() ? null : formatAt(difference.abs(), multiplier, MOST_PLACES),
  };
}

/** "10.1 above", "3.7 points below", "within", "as stated", "period not over", "only a part published". */
export function outcomeWords(figure: FigureToJudge, { outcome, reason }: Evaluation, difference: string | null): string {
  if (reason === "partsMissing") return "only a part published";
  const word = outcomeText(outcome, reason, figure.stated.shape === "point", isFall(figure));
  if (difference === null || (outcome !== "above" && outcome !== "below")) return word;
  if (!isRate(figure.measure, figure.unit)) return `${difference} ${outcome}`;
  return `${difference} ${difference === "1" ? "point" : "points"} ${outcome}`;
}

function nearestBound(value: string, { stated }: FigureToJudge): Decimal | null {
  const actual = new Decimal(value);
  const [low, high] = boundsOf(stated);
  if (low !== null && actual.lessThan(low)) return new Decimal(low.toFixed());
  return high !== null && actual.greaterThan(high) ? new Decimal(high.toFixed()) : null;
}

function numberText(value: Decimal, { measure }: FigureToJudge, multiplier: number): string {
  if (measure === "growth") return formatGrowth(value).replace(/%$/, "");
  const digits = formatAt(value, multiplier, MOST_PLACES);
  return measure === "change" && value.greaterThan(0) ? `+${digits}` : digits;
}

/** "nearly +25", "more than 220", "220 to 225". */
function hedgedText({ shape, low, high, inclusive, hedge }: PlainValue, figure: FigureToJudge, multiplier: number): string {
  const text = (end: string | null) => (end === null ? "" : numberText(new Decimal(end), figure, multiplier));
  switch (shape) {
    case "point":
      return `${hedge === null ? "" : `${hedge === "justOver" ? "just over" : hedge} `}${text(low)}`;
    case "range":
      return `${text(low)} to ${text(high)}`;
    case "floor":
      return `${inclusive ? "at least" : "more than"} ${text(low)}`;
    case "ceiling":
      return `${inclusive ? "up to" : "less than"} ${text(high)}`;
  }
}
