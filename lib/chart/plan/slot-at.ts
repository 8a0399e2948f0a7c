import { type Picture, pictureParts } from "../model/picture";
import { scalesOf } from "../model/scales";

/** The key of the period at a point in the picture's pixels, as far as its charts have places for periods; null when there is none. */
export function slotAt(picture: Picture, [left, top]: readonly [x: number, y: number]): string | null {
  for (const { x, y, chart } of pictureParts(picture)) {
    const { orientation, box, slots = [] } = chart;
    const [across, down] = [left - x, top - y];
    if (across < 0 || down < 0 || across > box.width || down > box.height) continue;
    const along = scalesOf(chart).position(orientation === "vertical" ? across : down);
    const found = slots.find(({ from, to }) => along >= from && along < to);
    if (found !== undefined) return found.key;
  }
  return null;
}
