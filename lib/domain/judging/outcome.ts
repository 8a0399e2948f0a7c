import { asFractions, closed, type Interval, liesBelow, reachesAbove, reachesBelow } from "../values/interval";
import { type Decimal, type Fraction, HALF, toBase, ZERO } from "../values/quantity";
import { allowedOf, lastDigitOf, readingOf, strictReadingOf } from "../values/reading";
import { boundsOf, isNumber, type StatedValue } from "../values/stated-value";

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

/** The outcome of a printed outturn against a stated value, by its reading (rule 3). A floor is never above, a ceiling never below. */
export function outcomeOf(stated: StatedValue, outturn: StatedValue, rate: boolean): OutturnOutcome {
  return outcomeAgainst(asFractions(readingOf(stated, rate)), asFractions(allowedOf(outturn, rate)));
}

/** The same against the stated bounds exactly. */
export function strictOutcomeOf(stated: StatedValue, outturn: StatedValue, rate: boolean): OutturnOutcome {
  return outcomeAgainst(asFractions(strictReadingOf(stated)), asFractions(allowedOf(outturn, rate)));
}

/** Outturn minus the nearest stated bound, 0 between the bounds, in base units or points; null where the outturn is not one number. */
export function differenceOf(stated: StatedValue, outturn: StatedValue): Decimal | null {
  return isNumber(outturn) ? differenceFrom(boundsOf(stated), toBase(outturn.value)) : null;
}

/** Outturn minus point, central value or midpoint; null for an open bound, and where the outturn is not one number. */
export function errorOf(stated: StatedValue, outturn: StatedValue): Decimal | null {
  const middle = middleOf(stated);
  return isNumber(outturn) && middle !== null ? toBase(outturn.value).minus(middle) : null;
}

/**
 * Whether moving an outturn by half its own last digit, ends included, could change the outcome (rule 3).
 * False where the outturn is not one number.
 */
export function isClose(stated: StatedValue, outturn: StatedValue, rate: boolean): boolean {
  if (!isNumber(outturn)) return false;
  const value = toBase(outturn.value);
  const half = lastDigitOf(outturn.value).times(HALF);
  const moved = asFractions(closed(value.minus(half), value.plus(half)));
  return outcomeAgainst(asFractions(readingOf(stated, rate)), moved) === "indeterminate";
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
