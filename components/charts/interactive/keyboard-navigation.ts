import type { MarkPlace } from "@/lib/chart/plan/mark-places";

/** In pixels: a pointer farther from all marks selects none. Touch needs at least 24. */
const REACH = 28;

/** Index of the nearest place within reach of a point in the picture's pixels; null when there is none. */
export function nearestPlace(places: readonly MarkPlace[], [x, y]: readonly [x: number, y: number]): number | null {
  let best: number | null = null;
  let least = REACH;
  places.forEach(({ at }, index) => {
    const distance = Math.hypot(at[0] - x, at[1] - y);
    if (distance <= least) [best, least] = [index, distance];
  });
  return best;
}

/**
 * Index of the next place for a key, from the current one (null: none). Null when the key closes the card; undefined for other
 * keys.
 */
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
