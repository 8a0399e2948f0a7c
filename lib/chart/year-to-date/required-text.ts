import { Decimal } from "decimal.js";
import type { Remainder } from "../../domain/analysis/remainder";
import type { Figure } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import { formatPeriod } from "../../format/days";
import { formatAt } from "../../format/numbers";
import { A_PART, type YearToDatePanel } from "./year-to-date-rows";

/**
 * The required value per remaining part of `step` months, as numbers and text. A bound that the known value had already passed is
 * null.
 */
export function requiredPerPart(
  { stated }: Figure,
  remainder: Remainder,
  period: Period,
  { multiplier, step }: { readonly multiplier: number; readonly step: YearToDatePanel["step"] },
): YearToDatePanel["required"] {
  const { months, toCome } = remainder;
  const passed = toCome.passed ?? [];
  const each = (end: "low" | "high") =>
    toCome[end] === null || passed.includes(end) ? null : new Decimal(toCome[end]).times(step).div(months).toFixed();
  const [low, high] = [each("low"), each("high")];
  const words = (value: string) => formatAt(value, multiplier, 1);
  return { low, high, label: labelOf(), each: months === step ? lastPart(period, step) : A_PART[step].toLowerCase() };

  function labelOf(): string {
    if (low === null && high === null) return "already passed";
    if (low === null) return `${stated.shape === "ceiling" && !stated.inclusive ? "less than" : "up to"} ${words(high ?? "0")}`;
    if (high === null) return `${stated.shape === "floor" && !stated.inclusive ? "more than" : "at least"} ${words(low)}`;
    return words(low) === words(high) ? words(low) : `${words(low)}–${words(high)}`;
  }
}

/** "in December"; "in the last quarter". */
function lastPart(period: Period, step: YearToDatePanel["step"]): string {
  return step === 1 ? `in ${monthOf(period)}` : `in the last ${A_PART[step].slice(2)}`;
}

/** The last month of a period: "December". */
function monthOf({ last }: Period): string {
  return formatPeriod({ text: last.slice(0, 7), first: last, last }, "long", null).split(" ")[0] ?? "";
}
