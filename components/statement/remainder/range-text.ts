import { Decimal } from "decimal.js";
import type { PrintedRange } from "@/lib/domain/analysis/coherence";
import type { Measure } from "@/lib/domain/ledger/statement";
import { formatAmount, formatInterval, formatStated, type Length } from "@/lib/format/numbers";

/** Significant digits shown of a computed number; the API has all of them. */
const COMPUTED_DIGITS = 4;
/** Numbers with at most this many digits are shown exactly. */
const EXACT_DIGITS = 6;

/** Formats a range: "$1.824–11.824bn", "+15.6% to +20.9%", "$247.4bn"; open: "$14bn or more", "up to $11.8bn". */
export function rangeText({ low, high }: PrintedRange, measure: Exclude<Measure, "change">, unit: string | null): string {
  const words = (value: string) => (measure === "growth" ? growthText(value) : amountText(value, unit, "short", EXACT_DIGITS));
  if (low === null) return high === null ? "any value" : `up to ${words(high)}`;
  if (high === null) return `${words(low)} or more`;
  if (low === high) return words(low);
  if (measure === "growth" || low.startsWith("-")) return `${words(low)} to ${words(high)}`;
  const [from, to] = [cutTo(low, EXACT_DIGITS), cutTo(high, EXACT_DIGITS)];
  return formatInterval({ low: from, high: to, lowInclusive: true, highInclusive: true }, Math.max(0, to.e), unit, "short");
}

/** Formats an amount in base units. Above `exact` digits it is rounded to four, with trailing zeros: "$246.0bn". */
export function amountText(value: string, unit: string | null, length: Length, exact = COMPUTED_DIGITS): string {
  const number = new Decimal(value);
  if (number.precision() <= exact) return formatAmount(number, unit, length);
  const multiplier = Math.max(0, Math.floor(number.e / 3) * 3);
  const decimals = Math.max(0, COMPUTED_DIGITS - 1 - (number.e - multiplier));
  const digits = number.dividedBy(`1e${multiplier}`).toFixed(decimals);
  return formatStated({ shape: "point", value: { digits, multiplier }, hedge: null }, "level", unit, length);
}

/** An outturn minus a number, both in base units, at the magnitude of the outturn with one decimal: "−5.9bn". */
export function outturnMinus(outturn: string, value: string, unit: string | null): string {
  const multiplier = Math.min(15, Math.max(0, Math.floor(new Decimal(outturn).e / 3) * 3));
  const digits = new Decimal(outturn).minus(value).dividedBy(`1e${multiplier}`).toFixed(1);
  return formatStated({ shape: "point", value: { digits, multiplier }, hedge: null }, "change", unit, "bare");
}

function growthText(value: string): string {
  const digits = new Decimal(value).toFixed(1);
  return formatStated({ shape: "point", value: { digits, multiplier: 0 }, hedge: null }, "growth", null, "short");
}

function cutTo(value: string, exact: number): Decimal {
  const number = new Decimal(value);
  return number.precision() > exact ? number.toSignificantDigits(COMPUTED_DIGITS) : number;
}
