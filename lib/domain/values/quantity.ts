import { Decimal } from "decimal.js";

/**
 * Decimals of the domain. Sums, differences and products are exact: 30 stated digits to the 12th power (annualised growth),
 * cross-multiplied, stay below two thousand digits.
 */
export const Exact = Decimal.clone({ precision: 2000, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/** For quotients and roots that are printed: 20 significant digits, half up (rule 1). */
const Printed = Decimal.clone({ precision: 20, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/** For intermediate results, before they are rounded to 20 digits. */
const Rooted = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, defaults: true });

/** A number as stated: decimal digits as printed ("220.0" keeps its zero) and a power of ten (0 for a rate). */
export type StatedNumber = { readonly digits: string; readonly multiplier: number };

/** An exact quotient; `den` is above zero. */
export type Fraction = { readonly num: Decimal; readonly den: Decimal };

export type { Decimal };

export const ZERO = new Exact(0);
export const ONE = new Exact(1);
export const HALF = new Exact("0.5");
export const HUNDRED = new Exact(100);

/** A decimal from its digits ("-5.2"). Throws on anything else. */
export function exact(digits: string): Decimal {
  return new Exact(digits);
}

/** A stated number in base units (a rate in percent). */
export function toBase(stated: StatedNumber): Decimal {
  return new Exact(`${stated.digits}e${stated.multiplier}`);
}

/** Ten to a power. */
export function powerOfTen(power: number): Decimal {
  return new Exact(`1e${power}`);
}

/** Half of ten to a power. */
export function halfPowerOfTen(power: number): Decimal {
  return new Exact(`0.5e${power}`);
}

/** Decimal text without exponent, trailing zeros or negative zero, as passed between layers. */
export function plain(value: Decimal): string {
  return value.isZero() ? "0" : value.toFixed();
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return Exact.min(a, b);
}

export function larger(a: Decimal, b: Decimal): Decimal {
  return Exact.max(a, b);
}

export function fraction(num: Decimal, den: Decimal = ONE): Fraction {
  return { num, den };
}

/** Negative, zero or positive as `a` is below, at or above `b`: exact, cross-multiplied (rule 1). */
export function compareFractions(a: Fraction, b: Fraction): number {
  if (a.den === b.den) return a.num.comparedTo(b.num);
  return a.num.times(b.den).comparedTo(b.num.times(a.den));
}

/** A fraction as a decimal: exact when its denominator is 1, otherwise rounded once to 20 significant digits, half up. */
export function printed(value: Fraction): Decimal {
  if (value.den.equals(ONE)) return value.num;
  return new Exact(Printed.div(value.num, value.den));
}

/** A quotient to 60 digits, for sums and means that are rounded later. `den` must not be zero. */
export function quotient(num: Decimal, den: Decimal | number): Decimal {
  return new Exact(Rooted.div(num, den));
}

/** A square root to 20 significant digits (rule 1: roots are compared at 20 digits). The value must not be negative. */
export function rootOf(value: Decimal): Decimal {
  return new Exact(Printed.sqrt(value));
}

/** Rounds to 20 significant digits, half up. */
export function rounded(value: Decimal): Decimal {
  return new Exact(Printed.add(value, 0));
}

/** Growth per year in percent, given the growth factor `num`/`den` (not negative) over `root` years; rounded once to 20 digits (rule 1). */
export function growthPerYear(num: Decimal, den: Decimal, root: number): Decimal {
  const yearly = Rooted.pow(Rooted.div(num, den), Rooted.div(1, root));
  return new Exact(Printed.mul(yearly.minus(1), HUNDRED));
}
