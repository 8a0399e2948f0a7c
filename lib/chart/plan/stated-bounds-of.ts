import { plain, toBase } from "../../domain/values/quantity";
import { readingOf } from "../../domain/values/reading";
import { boundsOf, type StatedValue } from "../../domain/values/stated-value";
import type { StatedBounds } from "../model/stated-bounds";

/** A stated value with its reading as plain data. `rate` is true for growth and for anything in percent. */
export function statedBoundsOf(stated: StatedValue, rate: boolean): StatedBounds {
  const [low, high] = boundsOf(stated);
  const reading = readingOf(stated, rate);
  return {
    shape: stated.shape,
    low: low && plain(low),
    high: high && plain(high),
    central: stated.shape === "range" && stated.central !== null ? plain(toBase(stated.central)) : null,
    inclusive: stated.shape === "floor" || stated.shape === "ceiling" ? stated.inclusive : null,
    hedge: stated.hedge,
    reading: [reading.low && plain(reading.low), reading.high && plain(reading.high)],
  };
}
