import type { Aggregation } from "../ledger/indicator";
import type { Comparison } from "../time/comparison-base";
import { monthsOf } from "../time/period";
import type { Interval } from "../values/interval";
import type { Decimal } from "../values/quantity";
import type { SeriesHistory } from "../vintages/history";
import type { Level } from "./level";

/**
 * How many times the base of a comparison counts on a series (rule 6). Of a flow as often as it fits into the period, by months; null where
 * it is longer or does not fit a whole number of times. Of a stock or a rate once: such values do not grow with the length of a period.
 */
export function baseTimes(
  { rate }: Pick<SeriesHistory, "rate">,
  aggregation: Aggregation,
  { target, base }: Pick<Comparison, "target" | "base">,
): number | null {
  if (aggregation !== "flow" || rate) return 1;
  const times = monthsOf(target) / monthsOf(base);
  return Number.isInteger(times) ? times : null;
}

/** A level that counts several times: its rounding counts as often, its parts and last digit stay. */
export function timesLevel(level: Level, times: number): Level {
  if (times === 1) return level;
  return {
    ...level,
    allowed: timesInterval(level.allowed, times),
    number: level.number?.times(times) ?? null,
    half: level.half.times(times),
    stated: null,
  };
}

/** `times` is above zero. */
function timesInterval(interval: Interval<Decimal>, times: number): Interval<Decimal> {
  return { ...interval, low: interval.low?.times(times) ?? null, high: interval.high?.times(times) ?? null };
}
