import type { PeriodPlaces } from "@/lib/chart/plan/period-places";
import type { PeriodRange } from "./period-range";

/** A chart with periods, and the strip of all of them under it (null when the chart shows all). */
export type RangePart = {
  readonly main: PeriodPlaces;
  readonly overview: PeriodPlaces | null;
  /** The keys of all periods, and which of them the chart shows. */
  readonly keys: readonly string[];
  readonly shown: PeriodRange;
  /** How many fit, as far as that is known; else all. */
  readonly most: number;
};

/**
 * The charts of a picture that a range of periods can be chosen in, each with its strip. `asked` is the number of periods that the reader
 * asked to see, null without a choice: where fewer are shown, no more fit.
 */
export function rangeParts(places: readonly PeriodPlaces[], asked: number | null): readonly RangePart[] {
  return places.flatMap((main, index) => {
    if (main.isOverview) return [];
    const own = main.periods.map(({ key }) => key);
    // A chart's strip stands under all that is drawn of its periods.
    const overview = places.slice(index).find((one) => one.isOverview && holdsAll(one, own)) ?? null;
    const keys = overview === null ? own : overview.periods.map(({ key }) => key);
    const shown = { from: Math.max(0, keys.indexOf(own[0] ?? "")), to: keys.lastIndexOf(own.at(-1) ?? "") + 1 };
    const isFull = overview !== null && (asked === null || asked > own.length);
    return [{ main, overview, keys, shown, most: isFull ? own.length : keys.length }];
  });
}

function holdsAll({ periods }: PeriodPlaces, keys: readonly string[]): boolean {
  const held = new Set(periods.map(({ key }) => key));
  return keys.every((key) => held.has(key));
}

/** The place in the list of all periods at a point of the chart, of the nearest period when none is there. */
export function placeAt({ main, keys }: RangePart, [x, y]: readonly [x: number, y: number]): number {
  const along = main.isAcross ? x : y;
  const distanceTo = ({ area }: PeriodPlaces["periods"][number]) => {
    const [from, to] = main.isAcross ? [area.left, area.right] : [area.top, area.bottom];
    return Math.max(0, from - along, along - to);
  };
  const nearest = main.periods.reduce<PeriodPlaces["periods"][number] | null>(
    (best, one) => (best === null || distanceTo(one) < distanceTo(best) ? one : best),
    null,
  );
  return nearest === null ? 0 : keys.indexOf(nearest.key);
}

/** A point of the chart as a share of the length of its plot, from 0 to 1. */
export function shareAt({ main: { isAcross, plot } }: RangePart, [x, y]: readonly [x: number, y: number]): number {
  const [at, from, to] = isAcross ? [x, plot.left, plot.right] : [y, plot.top, plot.bottom];
  return Math.max(0, Math.min(1, (at - from) / (to - from)));
}
