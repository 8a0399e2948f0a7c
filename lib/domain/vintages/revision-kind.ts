import { asFractions, containsInterval } from "../values/interval";
import { compareFractions, type Decimal, type Fraction, fraction, HALF, HUNDRED, toBase } from "../values/quantity";
import { allowedOf, lastDigitOf, readingOf } from "../values/reading";
import { isNumber, type StatedValue } from "../values/stated-value";

/**
 * What a print is to the value in force when it came (rule 4): the first; a repeat; the same number finer (`sharpened`);
 * another number (`revised`); or one that is only `kept`, because a hedged, bounded or ranged value never replaces a number. An
 * `early` one, from before its period ended, is never compared with any.
 */
export type RevisionKind = "first" | "repeated" | "sharpened" | "revised" | "kept" | "early";

export function revisionKindOf(inForce: StatedValue | null, later: StatedValue, rate: boolean): Exclude<RevisionKind, "early"> {
  if (inForce === null) return "first";
  if (isRepeat(inForce, later, rate)) return "repeated";
  if (isNumber(inForce) && !isNumber(later)) return "kept";
  return isRepeat(later, inForce, rate) ? "sharpened" : "revised";
}

/**
 * Whether `later` prints the value in force again (rule 4): no finer, equal to it rounded or truncated by less than 1% of it;
 * or a bound, range or hedged value that everything the value in force allows satisfies.
 */
export function isRepeat(inForce: StatedValue, later: StatedValue, rate: boolean): boolean {
  if (!isNumber(later)) return containsInterval(asFractions(readingOf(later, rate)), asFractions(allowedOf(inForce, rate)));
  if (!isNumber(inForce)) return false;
  return repeatsNumber(fraction(toBase(inForce.value)), lastDigitOf(inForce.value), later);
}

/** The same for a number that was summed or computed. `finest` is its last digit; null for a quotient, which has none. */
export function repeatsNumber(number: Fraction, finest: Decimal | null, later: StatedValue): boolean {
  if (!isNumber(later)) return false;
  const printed = toBase(later.value);
  const digit = lastDigitOf(later.value);
  const finer = finest === null ? null : digit.comparedTo(finest);
  if (finer !== null && finer < 0) return false;
  const cut = fraction(number.num.minus(printed.times(number.den)).abs(), number.den);
  // A digit off or more is neither rounded nor cut.
  if (compareFractions(cut, fraction(digit)) >= 0) return false;
  if (compareFractions(cut, fraction(digit.times(HALF))) <= 0) return true;
  return isTowardsZero(printed, number) && isUnderOnePercent(cut, number);
}

function isTowardsZero(printed: Decimal, number: Fraction): boolean {
  const sameSide = printed.isZero() || printed.isNegative() === number.num.isNegative();
  return sameSide && compareFractions(fraction(printed.abs()), fraction(number.num.abs(), number.den)) <= 0;
}

function isUnderOnePercent(cut: Fraction, number: Fraction): boolean {
  return cut.num.times(HUNDRED).lessThan(number.num.abs());
}
