import type { StatedValue } from "../../domain/values/stated-value";
import { boundsOf } from "../../domain/values/stated-value";

/** The stated bounds as decimal text in base units; an open end is null. */
export function boundTexts(stated: StatedValue): readonly [low: string | null, high: string | null] {
  const [low, high] = boundsOf(stated);
  return [low?.toFixed() ?? null, high?.toFixed() ?? null];
}

/** The bound that a value lies beyond; null when the value lies between the bounds. All three in the same unit. */
export function nearestBound(low: string | null, high: string | null, value: string): string | null {
  if (low !== null && Number(value) < Number(low)) return low;
  return high !== null && Number(value) > Number(high) ? high : null;
}
