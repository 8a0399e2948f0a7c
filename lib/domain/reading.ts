import { closed, type Interval } from "./interval";
import { type Decimal, Exact, HALF, ONE, powerOfTen, toBase, ZERO } from "./quantity";
import { boundsOf, isNumber, type Stated, type StatedValue } from "./stated-value";

/** What a stated value is taken to hold, in base units (a rate: percent). */
export type Reading = Interval<Decimal>;

/**
 * The reading of a stated value (rule 3): points and ends of ranges reach half their last digit further, a hedge widens a
 * point by the printed convention, thresholds are exact. A hedge on another shape changes nothing.
 */
export function readingOf(stated: StatedValue, rate: boolean): Reading {
  switch (stated.shape) {
    case "point":
      return pointReading(stated, rate);
    case "range":
      return closed(toBase(stated.low).minus(reach(stated.low, rate)), toBase(stated.high).plus(reach(stated.high, rate)));
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

/** What an outturn printed like this allows: an unhedged point itself, any other its reading (rule 3). */
export function allowedOf(outturn: StatedValue, rate: boolean): Reading {
  return isNumber(outturn) ? strictReadingOf(outturn) : readingOf(outturn, rate);
}

/** One unit of the last stated digit, in base units: 0.1 billion for "190.2" at 9. */
export function lastDigitOf(stated: Stated): Decimal {
  const point = stated.digits.indexOf(".");
  const decimals = point < 0 ? 0 : stated.digits.length - point - 1;
  return powerOfTen(stated.multiplier - decimals);
}

function pointReading(stated: StatedValue & { readonly shape: "point" }, rate: boolean): Reading {
  const value = toBase(stated.value);
  switch (stated.hedge) {
    case null: {
      const h = reach(stated.value, rate);
      return closed(value.minus(h), value.plus(h));
    }
    case "about": {
      const width = hedgedReach(stated.value, rate);
      return closed(value.minus(width), value.plus(width));
    }
    case "nearly":
      return closed(value.minus(hedgedReach(stated.value, rate)), value);
    case "justOver":
      return closed(value, value.plus(hedgedReach(stated.value, rate)));
  }
}

/** h: half a unit of the last stated digit, at most 1% of a level and 0.5 point of a rate; a stated zero has no percent cap. */
function reach(stated: Stated, rate: boolean): Decimal {
  const half = lastDigitOf(stated).times(HALF);
  const size = toBase(stated).abs();
  if (rate) return Exact.min(half, "0.5");
  return size.isZero() ? half : Exact.min(half, size.times("0.01"));
}

/** τ = max(h, min(max(q, r/2), cap)) (rule 3). */
function hedgedReach(stated: Stated, rate: boolean): Decimal {
  const vague = Exact.max(lastDigitOf(stated), lastPlaceOf(stated).times(HALF));
  const cap = hedgeCap(toBase(stated).abs(), rate);
  return Exact.max(reach(stated, rate), cap === null ? vague : Exact.min(vague, cap));
}

/** 2.5% of a level; 1.0 point of a rate, but at most a tenth of it. A stated zero has neither the percent nor the tenth. */
function hedgeCap(size: Decimal, rate: boolean): Decimal | null {
  if (size.isZero()) return rate ? ONE : null;
  return rate ? Exact.min(ONE, size.times("0.1")) : size.times("0.025");
}

/** r: the place of the last digit that is not a trailing zero before the decimal point; of a stated zero its last digit's. */
function lastPlaceOf(stated: Stated): Decimal {
  const q = lastDigitOf(stated);
  if (stated.digits.includes(".") || toBase(stated).equals(ZERO)) return q;
  const zeros = stated.digits.length - stated.digits.replace(/0+$/, "").length;
  return q.times(`1e${zeros}`);
}
