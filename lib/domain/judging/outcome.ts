import { type Interval, liesBelow, reachesAbove, reachesBelow } from "../values/interval";
import { type Decimal, type Fraction, HALF, toBase, ZERO } from "../values/quantity";
import type { StatedValue } from "../values/stated-value";

/** What one evaluation says. Neutral words: "within" is as stated. */
export type Outcome = "pending" | "below" | "within" | "above" | "indeterminate" | "notComparable";

/** The outcome once there is an outturn. */
export type OutturnOutcome = Exclude<Outcome, "pending" | "notComparable">;

/** An outcome stands only if every value that the outturn allows gives it (rule 3). */
export function outcomeAgainst(reading: Interval<Fraction>, allowed: Interval<Fraction>): OutturnOutcome {
  if (liesBelow(allowed, reading)) return "below";
  if (liesBelow(reading, allowed)) return "above";
  return reachesBelow(allowed, reading) || reachesAbove(allowed, reading) ? "indeterminate" : "within";
}

/** A number minus the nearest of two bounds (null: open), 0 between them. */
export function differenceFrom([low, high]: readonly [Decimal | null, Decimal | null], number: Decimal): Decimal {
  if (low !== null && number.lessThan(low)) return number.minus(low);
  if (high !== null && number.greaterThan(high)) return number.minus(high);
  return ZERO;
}

/** The point, the central value or the midpoint, in base units; null for an open bound. */
export function middleOf(stated: StatedValue): Decimal | null {
  switch (stated.shape) {
    case "point":
      return toBase(stated.value);
    case "range":
      return stated.central === null ? toBase(stated.low).plus(toBase(stated.high)).times(HALF) : toBase(stated.central);
    case "floor":
    case "ceiling":
      return null;
  }
}
