import { type PeriodRange, zoomRange } from "./period-range";

/** Positions of two fingers along the axis of periods, in pixels. */
export type Fingers = readonly [one: number, other: number];

/** Fingers closer than this, in pixels, say nothing about a factor. */
const LEAST_SPREAD = 24;

/**
 * The range that two fingers ask for which began at `start`, when the chart showed `range`, and are now at `now`: the period between them
 * stays there. `plot` has the ends of the axis in pixels.
 */
export function pinchedRange(
  range: PeriodRange,
  count: number,
  plot: { readonly from: number; readonly to: number },
  start: Fingers,
  now: Fingers,
  most = count,
): PeriodRange {
  const factor = Math.max(LEAST_SPREAD, spreadOf(start)) / Math.max(LEAST_SPREAD, spreadOf(now));
  // Less than a tenth is a tremor.
  if (Math.abs(factor - 1) < 0.1) return range;
  return zoomRange(range, count, factor, ((start[0] + start[1]) / 2 - plot.from) / (plot.to - plot.from), most);
}

function spreadOf([one, other]: Fingers): number {
  return Math.abs(one - other);
}

/** In pixels of wheel movement: this much halves or doubles the range. A detent of a wheel is about 100, a movement of a touchpad a few. */
const WHEEL_OCTAVE = 240;

/** The factor for a movement of the wheel with Ctrl, as browsers send it for a pinch on a touchpad too. Down shows more periods. */
export function wheelFactor(deltaY: number, deltaMode: number): number {
  // In lines or pages where the browser says so.
  const pixels = deltaY * ([1, 16, 400][deltaMode] ?? 1);
  return 2 ** (pixels / WHEEL_OCTAVE);
}
