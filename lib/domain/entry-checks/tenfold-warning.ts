import type { Period } from "../time/period";
import { type Decimal, Exact, plain, toBase } from "../values/quantity";
import { isNumber, type StatedValue } from "../values/stated-value";
import { type Neighbour, nearestNeighbours } from "./neighbours";

/** A value that differs from its neighbours by about a power of ten. */
export type TenfoldWarning = {
  readonly kind: "tenfold";
  readonly at: number;
  readonly stated: StatedValue;
  /** The nearest neighbour. */
  readonly neighbour: { readonly period: Period; readonly stated: StatedValue };
  /** The value divided by its neighbour's, two significant digits: "1300", "0.091". */
  readonly times: string;
};

type Row = { readonly at: number; readonly period: Period; readonly value: StatedValue | null };

// A wrong power of ten exceeds a factor of five unless the true value doubled or halved as well.
const FACTOR = new Exact(5);

/**
 * Warns when a value is at least five times, or at most a fifth of, the nearest values before and after it. Neighbours are periods
 * of the same length, published ones if there are any, or else from the same release. Null when it is not, there are no
 * neighbours, or a value is not a positive number.
 */
export function tenfoldWarning(neighbours: readonly Neighbour[], row: Row): TenfoldWarning | null {
  const value = row.value === null ? null : positive(row.value);
  if (row.value === null || value === null) return null;
  const near = nearestNeighbours(neighbours, row.period);
  const heldNear = near.filter(({ isHeld }) => isHeld);
  const compared = (heldNear.length > 0 ? heldNear : near).flatMap((neighbour) => {
    const other = positive(neighbour.stated);
    return other === null ? [] : [{ neighbour, ratio: value.div(other) }];
  });
  const isUnlike =
    compared.every(({ ratio }) => ratio.greaterThanOrEqualTo(FACTOR)) ||
    compared.every(({ ratio }) => ratio.times(FACTOR).lessThanOrEqualTo(1));
  const [first] = compared;
  if (first === undefined || !isUnlike) return null;
  const { period, stated } = first.neighbour;
  const times = plain(new Exact(first.ratio.toSignificantDigits(2)));
  return { kind: "tenfold", at: row.at, stated: row.value, neighbour: { period, stated }, times };
}

function positive(stated: StatedValue): Decimal | null {
  if (!isNumber(stated)) return null;
  const value = toBase(stated.value);
  return value.greaterThan(0) ? value : null;
}
