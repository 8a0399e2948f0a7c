import { asFractions, closed, type Interval, liesBelow, reachesAbove, reachesBelow } from "./interval";
import { type Decimal, type Fraction, toBase, ZERO } from "./quantity";
import { allowedOf, lastDigitOf, type Reading, readingOf, strictReadingOf } from "./reading";
import { boundsOf, isNumber, type StatedValue } from "./stated-value";

/** What one evaluation says. Neutral words: "within" is as stated. */
export type Outcome = "pending" | "below" | "within" | "above" | "indeterminate" | "notComparable";

/** The outcome once there is an outturn. */
export type Judgement = Exclude<Outcome, "pending" | "notComparable">;

/** An outcome stands only if every value that the outturn allows gives it (rule 3). */
export function outcomeAgainst(reading: Reading, allowed: Interval<Fraction>): Judgement {
  const held = asFractions(reading);
  if (liesBelow(allowed, held)) return "below";
  if (liesBelow(held, allowed)) return "above";
  return reachesBelow(allowed, held) || reachesAbove(allowed, held) ? "indeterminate" : "within";
}

/** The outcome of a printed outturn against a stated value, by its reading (rule 3). A floor is never above, a ceiling never below. */
export function outcomeOf(stated: StatedValue, outturn: StatedValue, rate: boolean): Judgement {
  return outcomeAgainst(readingOf(stated, rate), asFractions(allowedOf(outturn, rate)));
}

/** The same against the stated bounds exactly. */
export function strictOutcomeOf(stated: StatedValue, outturn: StatedValue, rate: boolean): Judgement {
  return outcomeAgainst(strictReadingOf(stated), asFractions(allowedOf(outturn, rate)));
}

/** Outturn minus the nearest stated bound, 0 between the bounds, in base units or points; null where the outturn is not one number. */
export function differenceOf(stated: StatedValue, outturn: StatedValue): Decimal | null {
  return isNumber(outturn) ? differenceFrom(stated, toBase(outturn.value)) : null;
}

/** Outturn minus point, central value or midpoint; null for an open bound, and where the outturn is not one number. */
export function errorOf(stated: StatedValue, outturn: StatedValue): Decimal | null {
  return isNumber(outturn) ? errorFrom(stated, toBase(outturn.value)) : null;
}

/**
 * Whether moving an outturn by half its own last digit, ends included, could change the outcome (rule 3).
 * False where the outturn is not one number.
 */
export function isClose(stated: StatedValue, outturn: StatedValue, rate: boolean): boolean {
  if (!isNumber(outturn)) return false;
  const value = toBase(outturn.value);
  const half = lastDigitOf(outturn.value).times("0.5");
  return outcomeAgainst(readingOf(stated, rate), asFractions(closed(value.minus(half), value.plus(half)))) === "indeterminate";
}

export function differenceFrom(stated: StatedValue, outturn: Decimal): Decimal {
  const [low, high] = boundsOf(stated);
  if (low !== null && outturn.lessThan(low)) return outturn.minus(low);
  if (high !== null && outturn.greaterThan(high)) return outturn.minus(high);
  return ZERO;
}

export function errorFrom(stated: StatedValue, outturn: Decimal): Decimal | null {
  const middle = middleOf(stated);
  return middle === null ? null : outturn.minus(middle);
}

/** The point, the central value or the midpoint, in base units; null for an open bound. */
export function middleOf(stated: StatedValue): Decimal | null {
  switch (stated.shape) {
    case "point":
      return toBase(stated.value);
    case "range":
      return stated.central === null ? toBase(stated.low).plus(toBase(stated.high)).times("0.5") : toBase(stated.central);
    case "floor":
    case "ceiling":
      return null;
  }
}
