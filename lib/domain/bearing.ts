import { groupBy, type SeriesHistory, type Track } from "./history";
import type { Aggregation } from "./indicator";
import type { Period } from "./period";

/** The held periods that can change the level of a period: of a flow its parts, of a stock those that end with it; always itself. */
export function tracksBearingOn(held: SeriesHistory, aggregation: Aggregation, period: Period): readonly Track[] {
  switch (aggregation) {
    case "flow":
      return tracksWithin(held, period);
    case "stock":
      return byDaysOf(held).byLast.get(period.last) ?? [];
    case "rate": {
      const own = held.tracks.get(period.text);
      return own === undefined ? [] : [own];
    }
  }
}

type ByDays = { readonly byFirst: readonly Track[]; readonly byLast: ReadonlyMap<string, readonly Track[]> };

/** Every part of the period that is held, by first day: looked up among those that begin in it, not among all. */
function tracksWithin(held: SeriesHistory, { first, last }: Period): readonly Track[] {
  const { byFirst } = byDaysOf(held);
  const within: Track[] = [];
  for (let index = firstFrom(byFirst, first); index < byFirst.length; index++) {
    const track = byFirst[index];
    if (track === undefined || track.period.first > last) break;
    if (track.period.last <= last) within.push(track);
  }
  return within;
}

/** Where the tracks begin whose period begins on a day or later: halved until found. */
function firstFrom(byFirst: readonly Track[], day: string): number {
  let [low, high] = [0, byFirst.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byFirst[middle]?.period.first ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

// Sorted once while somebody holds the series: many figures ask about one.
const sorted = new WeakMap<SeriesHistory, ByDays>();

function byDaysOf(held: SeriesHistory): ByDays {
  const known = sorted.get(held);
  if (known !== undefined) return known;
  const tracks = [...held.tracks.values()];
  const byDays = {
    byFirst: tracks.toSorted((a, b) => compareText(a.period.first, b.period.first)),
    byLast: groupBy(tracks, ({ period }) => period.last),
  };
  sorted.set(held, byDays);
  return byDays;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
