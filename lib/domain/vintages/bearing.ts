import type { Aggregation } from "../ledger/indicator";
import type { Period } from "../time/period";
import type { PeriodHistory, SeriesHistory } from "./history";

/** The held periods that can change the level of a period: of a flow its parts, of a stock those that end with it; always itself. */
export function tracksBearingOn(held: SeriesHistory, aggregation: Aggregation, period: Period): readonly PeriodHistory[] {
  switch (aggregation) {
    case "flow":
      return tracksWithin(held, period);
    case "stock":
      return held.byLastDay.get(period.last) ?? [];
    case "rate": {
      const own = held.tracks.get(period.text);
      return own === undefined ? [] : [own];
    }
  }
}

/** Every part of the period that is held, by first day: looked up among those that begin in it, not among all. */
function tracksWithin(held: SeriesHistory, { first, last }: Period): readonly PeriodHistory[] {
  const within: PeriodHistory[] = [];
  for (let index = firstFrom(held.byFirstDay, first); index < held.byFirstDay.length; index++) {
    const track = held.byFirstDay[index];
    if (track === undefined || track.period.first > last) break;
    if (track.period.last <= last) within.push(track);
  }
  return within;
}

/** Where the tracks begin whose period begins on a day or later: halved until found. */
function firstFrom(byFirst: readonly PeriodHistory[], day: string): number {
  let [low, high] = [0, byFirst.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byFirst[middle]?.period.first ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
