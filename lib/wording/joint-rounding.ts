import { Decimal } from "decimal.js";
import { namingMultiplier } from "../format/numbers";

/** An outturn and its difference from a stated bound, in base units or percent, as they are printed together. */
type RoundedPair = { readonly actual: Decimal; readonly difference: Decimal };

const MOST_PLACES = 30;

/**
 * Rounds an outturn, half up, and its difference from the nearest stated bound (`bound` null: there is none), so that the printed
 * outturn minus the printed bound is the printed difference. A rate keeps one decimal, a level one at the power of ten by whose name it is
 * said (240.1 billion), or as many `digits` in all as are asked for. Digits are added while rounding would hide a difference, turn it
 * round, or drop an exact half (450.95 stays). The bound is printed as stated.
 */
export function roundJointly(actual: Decimal, bound: Decimal | null, isRate: boolean, digits: number | null = null): RoundedPair {
  const least = isRate || digits === null ? 1 - (isRate ? 0 : namingMultiplier(actual)) : digits - 1 - exponentOf(actual);
  for (let places = least; places < least + MOST_PLACES; places += 1) {
    const rounded = roundAt(actual, places);
    const difference = rounded.minus(bound ?? rounded);
    if (isFair(actual, rounded, bound, places)) return { actual: rounded, difference };
  }
  return { actual, difference: bound === null ? new Decimal(0) : actual.minus(bound) };
}

/** `places` decimals; a negative number of places is tens, hundreds and so on. */
function roundAt(value: Decimal, places: number): Decimal {
  const unit = Decimal.pow(10, -places);
  return value.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

function isFair(actual: Decimal, rounded: Decimal, bound: Decimal | null, places: number): boolean {
  const unit = Decimal.pow(10, -places);
  if (actual.minus(rounded).abs().times(2).equals(unit)) return false;
  if (bound === null) return true;
  if (!bound.mod(unit).isZero()) return false;
  return rounded.comparedTo(bound) === actual.comparedTo(bound);
}

function exponentOf(value: Decimal): number {
  return value.isZero() ? 0 : value.e;
}
