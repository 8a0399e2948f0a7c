import { compareFractions, type Decimal, type Fraction, fraction } from "./quantity";

/** Every number between two ends; an open end is null (and not inclusive). */
export type Interval<N> = {
  readonly low: N | null;
  readonly high: N | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;
};

export const EVERYTHING: Interval<never> = { low: null, high: null, lowInclusive: false, highInclusive: false };

/** An interval with both ends included, except open (null) ones. */
export function closed<N>(low: N | null, high: N | null): Interval<N> {
  return { low, high, lowInclusive: low !== null, highInclusive: high !== null };
}

export function asFractions(interval: Interval<Decimal>): Interval<Fraction> {
  const { low, high, lowInclusive, highInclusive } = interval;
  return { low: low === null ? null : fraction(low), high: high === null ? null : fraction(high), lowInclusive, highInclusive };
}

/** All sums of a number from `a` and a number from `b`. */
export function addIntervals(a: Interval<Decimal>, b: Interval<Decimal>): Interval<Decimal> {
  return {
    low: a.low === null || b.low === null ? null : a.low.plus(b.low),
    high: a.high === null || b.high === null ? null : a.high.plus(b.high),
    lowInclusive: a.lowInclusive && b.lowInclusive,
    highInclusive: a.highInclusive && b.highInclusive,
  };
}

/** All differences of a number from `a` less a number from `b`. */
export function subtractIntervals(a: Interval<Decimal>, b: Interval<Decimal>): Interval<Decimal> {
  return addIntervals(a, {
    low: b.high === null ? null : b.high.negated(),
    high: b.low === null ? null : b.low.negated(),
    lowInclusive: b.highInclusive,
    highInclusive: b.lowInclusive,
  });
}

/** True when every number of `inner` lies in `outer`. */
export function containsInterval(outer: Interval<Fraction>, inner: Interval<Fraction>): boolean {
  return !reachesBelow(inner, outer) && !reachesAbove(inner, outer);
}

/** True when some number of `interval` lies below every number of `other`. */
export function reachesBelow(interval: Interval<Fraction>, other: Interval<Fraction>): boolean {
  if (other.low === null) return false;
  if (interval.low === null) return true;
  const order = compareFractions(interval.low, other.low);
  return order < 0 || (order === 0 && interval.lowInclusive && !other.lowInclusive);
}

/** True when some number of `interval` lies above every number of `other`. */
export function reachesAbove(interval: Interval<Fraction>, other: Interval<Fraction>): boolean {
  if (other.high === null) return false;
  if (interval.high === null) return true;
  const order = compareFractions(interval.high, other.high);
  return order > 0 || (order === 0 && interval.highInclusive && !other.highInclusive);
}

/** True when every number of `interval` lies below every number of `other`. */
export function liesBelow(interval: Interval<Fraction>, other: Interval<Fraction>): boolean {
  if (interval.high === null || other.low === null) return false;
  const order = compareFractions(interval.high, other.low);
  return order < 0 || (order === 0 && !(interval.highInclusive && other.lowInclusive));
}
