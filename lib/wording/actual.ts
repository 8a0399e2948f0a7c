import { Decimal } from "decimal.js";
import type { Judgement, PlainValue } from "../domain/judging/judgement";
import type { FigureToJudge } from "../domain/ledger/statement";
import { boundsOf, isRate } from "../domain/values/stated-value";
import { formatOver, periodText } from "../format/days";
import { formatAmount, formatDifference, formatGrowth } from "../format/numbers";
import { printedWords } from "../format/outturn-text";
import { roundJointly } from "./joint-rounding";

/** An outturn in words, and how far it lies from what was stated: "$240.1bn" and "$10.1bn"; null where that is no number, or is 0. */
export type ActualWords = { readonly value: string; readonly difference: string | null; readonly orMore: boolean };

/** `unit` is that of the outturn: a currency, "percent" for growth. */
export function actualWords(judged: Judgement, figure: FigureToJudge, unit: string | null): ActualWords {
  const value = judged.outturn.value ?? judged.outturn.growth ?? judged.outturn.change;
  if (value === null) return { value: "not held", difference: null, orMore: false };
  if (typeof value !== "string") return boundedWords(value, judged, figure, unit);
  const actual = new Decimal(value);
  const rounded = roundJointly(actual, nearestBound(actual, figure), isRate(figure.measure, unit));
  return {
    value: valueWords(rounded.actual, judged, figure, unit),
    difference: isBetweenBounds(actual, figure) ? null : distanceWords(rounded.difference, figure, unit),
    orMore: false,
  };
}

/** The stated bound that a number is nearest to, whichever side it lies on: rounding must not carry the number across it. */
export function nearestBound(actual: Decimal, { stated }: FigureToJudge): Decimal | null {
  const bounds = boundsOf(stated).flatMap((bound) => (bound === null ? [] : [new Decimal(bound.toFixed())]));
  return bounds.toSorted((a, b) => a.minus(actual).abs().comparedTo(b.minus(actual).abs()))[0] ?? null;
}

function isBetweenBounds(actual: Decimal, { stated }: FigureToJudge): boolean {
  const [low, high] = boundsOf(stated);
  return (low === null || !actual.lessThan(low.toFixed())) && (high === null || !actual.greaterThan(high.toFixed()));
}

/** An outturn that is not one number: how far its near end lies from what was stated, at least. */
function boundedWords(value: PlainValue, { outcome, outturn }: Judgement, figure: FigureToJudge, unit: string | null): ActualWords {
  const words = printedWords(value, figure.measure, unit, "short");
  const [low, high] = boundsOf(figure.stated);
  const near = nearEnd(value, outcome, outturn.summed || outturn.computed);
  const bound = outcome === "below" ? low : high;
  if (near === null || bound === null) return { value: words, difference: null, orMore: false };
  const difference = new Decimal(near).minus(bound.toFixed());
  return { value: words, difference: difference.isZero() ? null : distanceWords(difference, figure, unit), orMore: true };
}

/**
 * The end towards what was stated, where it is known exactly: of "nearly 25" the upper one, of "more than 220" the lower one, of a sum or
 * quotient both.
 */
function nearEnd({ low, high, hedge, shape }: PlainValue, outcome: Judgement["outcome"], isDerived: boolean): string | null {
  const isExact = (shape === "range" && isDerived) || (shape === "ceiling" && hedge === null) || (shape === "floor" && hedge === null);
  if (outcome === "below") return isExact || hedge === "nearly" ? high : null;
  if (outcome === "above") return isExact || hedge === "justOver" ? low : null;
  return null;
}

function valueWords(value: Decimal, { outturn }: Judgement, figure: FigureToJudge, unit: string | null): string {
  switch (figure.measure) {
    case "level":
      return formatAmount(value, unit, "short");
    case "growth":
      return `${formatGrowth(value)}${figure.over === null || figure.over === "yearEarlier" ? "" : ` ${formatOver(figure.over, figure.years)}`}`;
    case "change":
      return changeWords(value, outturn.baseTimes ?? 1, figure, unit);
  }
}

/** "$6.3bn more than in 2017", "$2bn less than a year earlier", "no change from 2017". */
function changeWords(value: Decimal, times: number, { over, years }: FigureToJudge, unit: string | null): string {
  const base = baseWords(over, years);
  const counted = times > 1 ? `, counted ${times} times` : "";
  if (value.isZero()) return `no change from ${base.replace(/^in /, "")}${counted}`;
  const size = formatDifference(value.abs(), unit, "short").replace(/^\+/, "");
  return `${size} ${value.isNegative() ? "less" : "more"} than ${base}${counted}`;
}

/** "in 2017", "a year earlier": what a change is over, after "more than". */
export function baseWords(over: FigureToJudge["over"], years: FigureToJudge["years"]): string {
  switch (over) {
    case null:
    case "yearEarlier":
      return "a year earlier";
    case "previousPeriod":
      return "in the period before";
    default:
      return `in ${periodText(over, "long", years)}`;
  }
}

/** A distance without its sign: "$10.1bn", "3.7 points". */
export function distanceWords(difference: Decimal, { measure }: Pick<FigureToJudge, "measure">, unit: string | null): string {
  const words = formatDifference(difference.abs(), isRate(measure, unit) ? "percent" : unit, "short").replace(/^\+/, "");
  return words === "1 points" ? "1 point" : words;
}
