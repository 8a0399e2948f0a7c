import type { Period } from "../time/period";
import { toBase } from "../values/quantity";
import { isNumber, type StatedValue } from "../values/stated-value";
import { type Neighbour, nearestNeighbours } from "./neighbours";

/** A value of exactly zero beside values that are not: often a placeholder for what is not known yet. */
export type ZeroWarning = {
  readonly kind: "zero";
  readonly at: number;
  readonly stated: StatedValue;
  readonly neighbour: { readonly period: Period; readonly stated: StatedValue };
};

type Row = { readonly at: number; readonly period: Period; readonly value: StatedValue | null };

/**
 * Warns when a value is zero and the nearest values before and after it are not; zeros of the same release are passed over, so that
 * each of several placeholders is named. A rate may well be 0.0: of a rate only a zero without decimals, beside values with them, is
 * doubted. Null without neighbours, and when a nearest recorded value is zero too.
 */
export function zeroWarning(neighbours: readonly Neighbour[], row: Row, rate: boolean): ZeroWarning | null {
  if (row.value === null || !isZero(row.value)) return null;
  const others = neighbours.filter(({ stated, isHeld }) => isHeld || !isZero(stated));
  const near = nearestNeighbours(others, row.period);
  const [neighbour] = near;
  if (neighbour === undefined || near.some(({ stated }) => isZero(stated))) return null;
  if (rate && (hasDecimals(row.value) || !near.some(({ stated }) => hasDecimals(stated)))) return null;
  return { kind: "zero", at: row.at, stated: row.value, neighbour: { period: neighbour.period, stated: neighbour.stated } };
}

function isZero(stated: StatedValue): boolean {
  return isNumber(stated) && toBase(stated.value).isZero();
}

function hasDecimals(stated: StatedValue): boolean {
  return isNumber(stated) && stated.value.digits.includes(".");
}
