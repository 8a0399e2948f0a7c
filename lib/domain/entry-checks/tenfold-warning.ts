import { monthsOf, type Period } from "../time/period";
import { type Decimal, Exact, plain, toBase } from "../values/quantity";
import { isNumber, type StatedValue } from "../values/stated-value";
import type { SeriesHistory } from "../vintages/history";
import { inForceOn } from "../vintages/vintage";

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
/** A value of the same series to compare with. */
export type Neighbour = { readonly period: Period; readonly stated: StatedValue; readonly isHeld: boolean };

// A wrong power of ten exceeds a factor of five unless the true value doubled or halved as well.
const FACTOR = new Exact(5);
const ALWAYS = "9999-12-31";

/**
 * Warns when a value is at least five times, or at most a fifth of, the nearest values before and after it. Neighbours are periods
 * of the same length, published ones if there are any, or else from the same release. Null when it is not, there are no
 * neighbours, or a value is not a positive number.
 */
export function tenfoldWarning(neighbours: readonly Neighbour[], row: Row): TenfoldWarning | null {
  const value = row.value === null ? null : positive(row.value);
  if (row.value === null || value === null) return null;
  const near = nearest(neighbours, row.period);
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

/** The values in force of a series and the values of the release, by period. */
export function neighboursOf(held: SeriesHistory, rows: readonly Row[]): readonly Neighbour[] {
  const printed = [...held.tracks.values()].flatMap(({ period, value }) => {
    const inForce = inForceOn(value, ALWAYS);
    return inForce === null ? [] : [{ period, stated: inForce.stated, isHeld: true }];
  });
  const typed = rows.flatMap(({ period, value }) => (value === null ? [] : [{ period, stated: value, isHeld: false }]));
  return [...printed, ...typed].sort((a, b) => (a.period.first < b.period.first ? -1 : 1));
}

/** The nearest neighbours of the same length, the one before first. */
function nearest(neighbours: readonly Neighbour[], of: Period): readonly Neighbour[] {
  const alike = neighbours.filter(({ period }) => monthsOf(period) === monthsOf(of));
  const before = alike.findLast(({ period }) => period.last < of.first);
  const after = alike.find(({ period }) => period.first > of.last);
  return [before, after].filter((neighbour) => neighbour !== undefined);
}

function positive(stated: StatedValue): Decimal | null {
  if (!isNumber(stated)) return null;
  const value = toBase(stated.value);
  return value.greaterThan(0) ? value : null;
}
