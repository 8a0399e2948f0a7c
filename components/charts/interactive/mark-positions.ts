import type { Picture } from "@/lib/chart/model/picture";
import type { PeriodPlaces } from "@/lib/chart/plan/period-places";
import { rowPositions } from "@/lib/chart/render/row-positions";
import type { PointerKind } from "./use-gestures";

/** A mark of a chart by the key of its row, where it stands in the picture's pixels, and in which period (null: in none). */
export type MarkPosition = { readonly key: string; readonly at: readonly [x: number, y: number]; readonly period: string | null };

/** The marks of a picture in reading order. */
export function markPositions(picture: Picture, places: readonly PeriodPlaces[]): readonly MarkPosition[] {
  const periods = places.filter(({ isOverview }) => !isOverview).flatMap((one) => one.periods);
  return rowPositions(picture).map(({ key, at }) => {
    const [x, y] = at;
    const own = periods.find(({ area }) => x >= area.left && x < area.right && y >= area.top && y < area.bottom);
    return { key, at, period: own?.key ?? null };
  });
}

/** In pixels: a pointer farther from all marks is at none. A finger needs 24; between marks a mouse points at their period. */
const REACH = { mouse: 28, mouseAmongPeriods: 12, touch: 24 };

/** The key of the nearest mark within reach of a point; null when there is none. */
export function markAt(
  marks: readonly MarkPosition[],
  [x, y]: readonly [number, number],
  by: PointerKind,
  hasPeriods: boolean,
): string | null {
  let [best, least]: [string | null, number] = [null, REACH[by === "mouse" && hasPeriods ? "mouseAmongPeriods" : by]];
  for (const { key, at } of marks) {
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance <= least) [best, least] = [key, distance];
  }
  return best;
}
