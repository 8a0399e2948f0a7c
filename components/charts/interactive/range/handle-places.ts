import type { PeriodRange } from "./period-range";

/** In pixels: what a finger needs between the handles, and by how much each handle reaches inwards. */
const LEAST_WINDOW = 24;
const INWARDS = 6;

/**
 * Where the handles of a strip of `width` pixels with `count` periods stand, in pixels from its left: at the edges of the range, or, where
 * that leaves too little between them, farther out.
 */
export function handlePlaces({ from, to }: PeriodRange, count: number, width: number): { readonly from: number; readonly to: number } {
  const step = width / Math.max(1, count);
  const half = Math.min(width, Math.max(step * (to - from), LEAST_WINDOW + 2 * INWARDS)) / 2;
  const middle = Math.min(Math.max((step * (from + to)) / 2, half), width - half);
  return { from: middle - half, to: middle + half };
}
