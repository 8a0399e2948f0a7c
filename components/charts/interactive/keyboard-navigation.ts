import type { MarkPlace } from "@/lib/chart/plan/interactive-picture";

/** Farther from every mark than so many pixels of the page, nothing is pointed at. A finger needs 24. */
const REACH = 28;

/** The place next to a point, in the picture's pixels, within reach; null where none is. `scale`: page pixels to one of the picture's. */
export function nearestPlace(places: readonly MarkPlace[], [x, y]: readonly [x: number, y: number], scale: number): number | null {
  let best: number | null = null;
  let least = REACH / scale;
  places.forEach(({ at }, index) => {
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance <= least) [best, least] = [index, distance];
  });
  return best;
}

/** Where a key leads from a place (null: none yet); undefined for a key that does not walk, null for the one that leaves. */
export function nextPlace(key: string, from: number | null, count: number): number | null | undefined {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return from === null ? 0 : Math.min(from + 1, count - 1);
    case "ArrowLeft":
    case "ArrowUp":
      return from === null ? count - 1 : Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    case "Escape":
      return null;
    default:
      return undefined;
  }
}
