import { closed, type Interval } from "./interval";
import { type Decimal, exact, HALF, halfPowerOfTen, larger, ONE, powerOfTen, type StatedNumber, smaller, toBase } from "./quantity";
import { boundsOf, isNumber, type StatedValue } from "./stated-value";

/** The interval of numbers that a stated value is read as, in base units (a rate in percent). */
export type Reading = Interval<Decimal>;

const A_HUNDREDTH = exact("0.01");
const A_FORTIETH = exact("0.025");
const A_TENTH = exact("0.1");

/**
 * The reading of a stated value (rule 3): points and ends of ranges extend by half their last digit, a hedge widens a point by
 * the published tolerance, and thresholds are exact. A hedge on another shape has no effect.
 */
export function readingOf(stated: StatedValue, rate: boolean): Reading {
  switch (stated.shape) {
    case "point":
      return pointReading(stated, rate);
    case "range":
      return rangeReading(stated, rate);
    case "floor":
    case "ceiling":
      return strictReadingOf(stated);
  }
}

/** The stated bounds exactly: no half digit, no hedge (rule 3, strict outcome). */
export function strictReadingOf(stated: StatedValue): Reading {
  const [low, high] = boundsOf(stated);
  const inclusive = stated.shape === "point" || stated.shape === "range" || stated.inclusive;
  return { low, high, lowInclusive: low !== null && inclusive, highInclusive: high !== null && inclusive };
}

/** The numbers that an outturn allows: the exact value of an unhedged point, otherwise the reading (rule 3). */
export function allowedOf(outturn: StatedValue, rate: boolean): Reading {
  return isNumber(outturn) ? strictReadingOf(outturn) : readingOf(outturn, rate);
}

/** One unit of the last stated digit, in base units: 0.1 billion for "190.2" at 9. */
export function lastDigitOf(stated: StatedNumber): Decimal {
  return powerOfTen(lastPowerOf(stated));
}

/** Half a unit of the last stated digit, in base units. */
export function halfDigitOf(stated: StatedNumber): Decimal {
  return halfPowerOfTen(lastPowerOf(stated));
}

function lastPowerOf({ digits, multiplier }: StatedNumber): number {
  const point = digits.indexOf(".");
  return point < 0 ? multiplier : multiplier - (digits.length - point - 1);
}

function pointReading(stated: StatedValue & { readonly shape: "point" }, rate: boolean): Reading {
  const value = toBase(stated.value);
  switch (stated.hedge) {
    case null: {
      const h = reach(stated.value, value, rate);
      return closed(value.minus(h), value.plus(h));
    }
    case "about": {
      const width = hedgedReach(stated.value, value, rate);
      return closed(value.minus(width), value.plus(width));
    }
    case "nearly":
      return closed(value.minus(hedgedReach(stated.value, value, rate)), value);
    case "justOver":
      return closed(value, value.plus(hedgedReach(stated.value, value, rate)));
  }
}

function rangeReading(stated: StatedValue & { readonly shape: "range" }, rate: boolean): Reading {
  const [low, high] = [toBase(stated.low), toBase(stated.high)];
  return closed(low.minus(reach(stated.low, low, rate)), high.plus(reach(stated.high, high, rate)));
}

/** h in rule 3: half a unit of the last stated digit, at most 1% of a level or 0.5 points of a rate. A stated zero has no percent cap. */
function reach(stated: StatedNumber, value: Decimal, rate: boolean): Decimal {
  const half = halfDigitOf(stated);
  if (rate) return smaller(half, HALF);
  return value.isZero() ? half : smaller(half, value.abs().times(A_HUNDREDTH));
}

/** τ = max(h, min(max(q, r/2), cap)) (rule 3). */
function hedgedReach(stated: StatedNumber, value: Decimal, rate: boolean): Decimal {
  const vague = larger(lastDigitOf(stated), lastPlaceOf(stated, value).times(HALF));
  const cap = hedgeCap(value.abs(), rate);
  return larger(reach(stated, value, rate), cap === null ? vague : smaller(vague, cap));
}

/** The cap in rule 3: 2.5% of a level; 1.0 point of a rate, at most a tenth of it. For a stated zero: none, or 1.0 point. */
function hedgeCap(size: Decimal, rate: boolean): Decimal | null {
  if (size.isZero()) return rate ? ONE : null;
  return rate ? smaller(ONE, size.times(A_TENTH)) : size.times(A_FORTIETH);
}

/** r in rule 3: the unit of the last digit that is not a trailing zero before the decimal point; for a stated zero, of its last digit. */
function lastPlaceOf(stated: StatedNumber, value: Decimal): Decimal {
  const q = lastDigitOf(stated);
  if (stated.digits.includes(".") || value.isZero()) return q;
  const zeros = stated.digits.length - stated.digits.replace(/0+$/, "").length;
  return q.times(powerOfTen(zeros));
}
