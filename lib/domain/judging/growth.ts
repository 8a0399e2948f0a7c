import type { Comparison } from "../time/comparison-base";
import { asFractions, closed, EVERYTHING, type Interval, subtractIntervals } from "../values/interval";
import { type Decimal, type Fraction, fraction, growthPerYear, HUNDRED, ONE, smaller, ZERO } from "../values/quantity";
import type { Level } from "./level";

/** What two levels give: growth in percent, or a change in base units (rule 6). */
export type Computed = {
  readonly allowed: Interval<Fraction>;
  /** Null where a level is not one number, and where a root or power of a negative quotient would be taken. */
  readonly number: Fraction | null;
  /** Its last digit; null for a quotient. */
  readonly finest: Decimal | null;
};

type Arithmetic = Pick<Comparison, "power" | "root">;

/** Growth of a level over its base, 100·(a − b)/b. A base of zero or less has none; one that may be allows everything. */
export function growthOf(level: Level, base: Level, arithmetic: Arithmetic): Computed | "baseNotPositive" {
  if (!mayBePositive(base.allowed)) return "baseNotPositive";
  if (mayBeZeroOrLess(base.allowed)) return { allowed: EVERYTHING, number: null, finest: null };
  const number = level.number && base.number && growthFraction(level.number, base.number, arithmetic);
  // One number over one number allows one growth.
  return {
    allowed: number === null ? growthBetween(level.allowed, base.allowed, arithmetic) : closed(number, number),
    number,
    finest: null,
  };
}

/**
 * Every growth there is when both levels move by half their last digit, ends included (rule 3). Null where a level is not one number,
 * and where the base could then be zero or less.
 */
export function movedGrowthOf(level: Level, base: Level, arithmetic: Arithmetic): Interval<Fraction> | null {
  if (level.number === null || base.number === null) return null;
  const movedBase = closed(base.number.minus(base.half), base.number.plus(base.half));
  const movedLevel = closed(level.number.minus(level.half), level.number.plus(level.half));
  return mayBeZeroOrLess(movedBase) ? null : growthBetween(movedLevel, movedBase, arithmetic);
}

/** Change of a level over its base, a − b, in base units; of a rate in points. */
export function changeOf(level: Level, base: Level): Computed {
  const allowed = asFractions(subtractIntervals(level.allowed, base.allowed));
  if (level.number === null || base.number === null) return { allowed, number: null, finest: null };
  return { allowed, number: fraction(level.number.minus(base.number)), finest: smaller(level.finest, base.finest) };
}

/** False where every number that a base allows is zero or less: growth over it means nothing. */
export function mayBePositive(base: Interval<Decimal>): boolean {
  return base.high === null || base.high.greaterThan(ZERO);
}

function mayBeZeroOrLess(base: Interval<Decimal>): boolean {
  return base.low === null || base.low.lessThan(ZERO) || (base.low.isZero() && base.lowInclusive);
}

/** Null where a power or root other than the first would be taken of a negative quotient. */
function growthFraction(num: Decimal, den: Decimal, { power, root }: Arithmetic): Fraction | null {
  if (power === 1 && root === 1) return fraction(num.minus(den).times(HUNDRED), den);
  if (num.lessThan(ZERO)) return null;
  if (root > 1) return fraction(growthPerYear(num, den, root));
  const raised = den.pow(power);
  return fraction(num.pow(power).minus(raised).times(HUNDRED), raised);
}

/** Every growth of one interval of levels over another, which is above zero. It rises with the level; with the base it falls while the level is positive. */
export function growthBetween(level: Interval<Decimal>, base: Interval<Decimal>, arithmetic: Arithmetic): Interval<Fraction> {
  const low = growthEnd(lowQuotient(level, base), arithmetic);
  const high = growthEnd(highQuotient(level, base), arithmetic);
  return { low: low.end, high: high.end, lowInclusive: low.inclusive, highInclusive: high.inclusive };
}

function growthEnd(quotient: Quotient | null, arithmetic: Arithmetic): { readonly end: Fraction | null; readonly inclusive: boolean } {
  const end = quotient && growthFraction(quotient.num, quotient.den, arithmetic);
  return { end, inclusive: end !== null && quotient?.inclusive === true };
}

type Quotient = { readonly num: Decimal; readonly den: Decimal; readonly inclusive: boolean };

const NOTHING: Quotient = { num: ZERO, den: ONE, inclusive: false };

function lowQuotient(level: Interval<Decimal>, base: Interval<Decimal>): Quotient | null {
  if (level.low === null) return null;
  if (level.low.isZero()) return { ...NOTHING, inclusive: level.lowInclusive };
  if (level.low.lessThan(ZERO)) return overLowBase(level.low, level.lowInclusive, base);
  return overHighBase(level.low, level.lowInclusive, base);
}

function highQuotient(level: Interval<Decimal>, base: Interval<Decimal>): Quotient | null {
  if (level.high === null) return null;
  if (level.high.isZero()) return { ...NOTHING, inclusive: level.highInclusive };
  if (level.high.lessThan(ZERO)) return overHighBase(level.high, level.highInclusive, base);
  return overLowBase(level.high, level.highInclusive, base);
}

/** Null where the base comes as near to zero as one likes. */
function overLowBase(num: Decimal, inclusive: boolean, base: Interval<Decimal>): Quotient | null {
  if (base.low === null || base.low.isZero()) return null;
  return { num, den: base.low, inclusive: inclusive && base.lowInclusive };
}

function overHighBase(num: Decimal, inclusive: boolean, base: Interval<Decimal>): Quotient {
  if (base.high === null) return NOTHING;
  return { num, den: base.high, inclusive: inclusive && base.highInclusive };
}
