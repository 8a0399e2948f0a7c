import type { Chart } from "../model/model";
import { type Picture, pictureParts } from "../model/picture";
import { plotOf, scalesOf } from "../model/scales";

/** In the picture's pixels. */
export type PixelArea = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Where the periods of one chart of a picture stand: each from edge to edge of the chart across its axis. */
export type PeriodPlaces = {
  /** True for the strip of all periods under a chart. */
  readonly isOverview: boolean;
  /** True when periods go to the right, false when they go down. */
  readonly isAcross: boolean;
  readonly plot: PixelArea;
  readonly periods: readonly { readonly key: string; readonly area: PixelArea }[];
};

/** The places of periods in a picture, a list for each of its charts that has any. */
export function periodPlaces(picture: Picture): readonly PeriodPlaces[] {
  return pictureParts(picture).flatMap(({ x, y, chart }) => {
    const { along } = scalesOf(chart);
    const periods = (chart.slots ?? []).map(({ key, from, to }) => ({ key, area: moved(slotArea(chart, along(from), along(to)), x, y) }));
    if (periods.length === 0) return [];
    const { isOverview = false, orientation, box } = chart;
    return [{ isOverview, isAcross: orientation === "vertical", plot: moved(plotOf(box), x, y), periods }];
  });
}

/** The key of the period at a point in the picture's pixels; null when there is none. */
export function periodAt(places: readonly PeriodPlaces[], [x, y]: readonly [x: number, y: number]): string | null {
  const all = places.flatMap(({ periods }) => periods);
  return all.find(({ area }) => x >= area.left && x < area.right && y >= area.top && y <= area.bottom)?.key ?? null;
}

function slotArea({ orientation, box }: Chart, from: number, to: number): PixelArea {
  return orientation === "vertical"
    ? { left: from, top: 0, right: to, bottom: box.height }
    : { left: 0, top: from, right: box.width, bottom: to };
}

function moved({ left, top, right, bottom }: PixelArea, x: number, y: number): PixelArea {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
