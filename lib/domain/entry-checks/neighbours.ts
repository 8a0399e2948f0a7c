import { monthsOf, type Period } from "../time/period";
import type { StatedValue } from "../values/stated-value";
import type { SeriesHistory } from "../vintages/history";
import { inForceOn } from "../vintages/vintage";

/** A value of the same series to compare with; `isHeld`: recorded before, not of the same release. */
export type Neighbour = { readonly period: Period; readonly stated: StatedValue; readonly isHeld: boolean };

const ALWAYS = "9999-12-31";

/** The values in force of a series and the values of the release, by period. */
export function neighboursOf(
  held: SeriesHistory,
  rows: readonly { readonly period: Period; readonly value: StatedValue | null }[],
): readonly Neighbour[] {
  const printed = [...held.tracks.values()].flatMap(({ period, value }) => {
    const inForce = inForceOn(value, ALWAYS);
    return inForce === null ? [] : [{ period, stated: inForce.stated, isHeld: true }];
  });
  const typed = rows.flatMap(({ period, value }) => (value === null ? [] : [{ period, stated: value, isHeld: false }]));
  return [...printed, ...typed].sort((a, b) => (a.period.first < b.period.first ? -1 : 1));
}

/** The nearest neighbours of the same length, the one before first. */
export function nearestNeighbours(neighbours: readonly Neighbour[], of: Period): readonly Neighbour[] {
  const alike = neighbours.filter(({ period }) => monthsOf(period) === monthsOf(of));
  const before = alike.findLast(({ period }) => period.last < of.first);
  const after = alike.find(({ period }) => period.first > of.last);
  return [before, after].filter((neighbour) => neighbour !== undefined);
}
