import { Decimal } from "decimal.js";
import type { Remainder } from "@/lib/domain/analysis/remainder";
import type { StatedValue } from "@/lib/domain/values/stated-value";
import { rangeText } from "./range-text";

/** Formats the remainder: "$1.824–11.824bn", "more than $14bn", or "already passed" when nothing of the figure remains. */
export function requiredText({ low, high, passed = [] }: Remainder["toCome"], stated: StatedValue, unit: string): string {
  const isLowPassed = passed.includes("low");
  if (passed.includes("high") || (isLowPassed && high === null)) return "already passed";
  if (isLowPassed) return `${rangeText({ low: null, high }, "level", unit)}; the low end already passed`;
  const words = rangeText({ low, high }, "level", unit);
  return stated.shape === "floor" || stated.shape === "ceiling" ? boundWords({ low, high }, stated, unit) : words;
}

/** The remainder per month: ", $17–22bn each". */
export function eachMonth({ toCome, months }: Remainder, stated: StatedValue, unit: string): string {
  const share = (end: string | null) => end && new Decimal(end).dividedBy(months).toFixed();
  return `, ${requiredText({ low: share(toCome.low), high: share(toCome.high) }, stated, unit)} each`;
}

function boundWords({ low, high }: Remainder["toCome"], stated: StatedValue & { readonly inclusive: boolean }, unit: string): string {
  const bound = low ?? high ?? "0";
  const amount = rangeText({ low: bound, high: bound }, "level", unit);
  if (low !== null) return `${stated.inclusive ? "at least" : "more than"} ${amount}`;
  return `${stated.inclusive ? "up to" : "less than"} ${amount}`;
}
