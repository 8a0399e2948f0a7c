import { daysBetween } from "../time/day";
import type { Period } from "../time/period";
import type { StatedValue } from "../values/stated-value";

/** Offices publish a month or a year in its last week at the earliest (docs/rules.md, rule 4). */
const LAST_WEEK = 7;

/** A value for a period that was not over on its day: most likely a projection printed in a table. */
export type EarlyWarning = {
  readonly kind: "early";
  readonly at: number;
  readonly measure: "value" | "growth";
  readonly stated: StatedValue;
  /** The day on which it counts as known. */
  readonly day: string;
};

/**
 * True when a value of `day` came before its period ended: more than seven days before the last day or, when an official's words
 * carry it, before the last day.
 */
export function isBeforeEnd(period: Period, day: string, isSpoken: boolean): boolean {
  return isSpoken ? day < period.last : daysBetween(day, period.last) > LAST_WEEK;
}
