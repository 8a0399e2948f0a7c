import type { IntervalMark } from "../../model/model";
import type { Scales } from "../../model/scales";
import { type PathShape, path, polyline, rectangle } from "../svg-primitives";

const HALF_BAR = 3.5;
const HALF_TICK = 6;
const HALF_WHISKER_TICK = 4;
/** In pixels. A shorter range is drawn this long around its middle, so that it can be seen. */
const MIN_LENGTH = 3;
/** In pixels, between a notch and the ends of its bar. */
const NOTCH_CLEARANCE = 3;

/** A stated range is a 7 px bar with end ticks; the reading of a stated figure a dotted whisker, of an outturn a 3 px line. */
export function drawInterval(mark: IntervalMark, scales: Scales): readonly PathShape[] {
  const [low, high] = atLeastMinLength(scales.value(mark.low), scales.value(mark.high));
  const middle = scales.along(mark.along);
  const along = (offset: number, pixel: number) => scales.at(middle + offset, pixel);
  const stem = polyline([along(0, low), along(0, high)]);
  const ticks = (half: number) => polyline([along(-half, low), along(half, low)]) + polyline([along(-half, high), along(half, high)]);
  const bar = rectangle(along(-HALF_BAR, low), along(HALF_BAR, high));
  switch (mark.role) {
    case "reading":
      return [path("reading", stem), path("reading-end", ticks(HALF_WHISKER_TICK))];
    case "observed":
    case "provisional":
    case "part":
    case "later":
      return [path("cap", stem)];
    case "implied":
    case "lastYear":
      return [path("implied-fill", bar), path("implied", ticks(HALF_TICK))];
    case "difference":
      return [path("difference", stem)];
    case "stated":
    case "asOf":
    case "frame":
      return [path("stated-fill", bar), path("stated", ticks(HALF_TICK)), ...notch(mark, scales)];
  }
}

/** A gap in the bar at the central value of a range; none where the bar is too short to show one, or does not reach it. */
function notch({ low, high, central, along }: IntervalMark, scales: Scales): readonly PathShape[] {
  if (central === undefined) return [];
  const [a, b, at] = [scales.value(low), scales.value(high), scales.value(central)];
  if (Math.min(Math.abs(at - a), Math.abs(at - b)) < NOTCH_CLEARANCE || (at - a) * (at - b) >= 0) return [];
  const middle = scales.along(along);
  return [path("notch", polyline([scales.at(middle - HALF_BAR, at), scales.at(middle + HALF_BAR, at)]))];
}

function atLeastMinLength(low: number, high: number): readonly [number, number] {
  const missing = MIN_LENGTH - Math.abs(high - low);
  if (missing <= 0) return [low, high];
  const sign = high < low ? -1 : 1;
  return [low - (sign * missing) / 2, high + (sign * missing) / 2];
}
