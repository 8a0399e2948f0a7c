import type { StatedValue } from "../../domain/values/stated-value";
import { boundsOf } from "../../domain/values/stated-value";

/** The stated bounds as decimal text in base units; an open end is null. */
export function boundTexts(stated: StatedValue): readonly [low: string | null, high: string | null] {
  const [low, high] = boundsOf(stated);
  return [low?.toFixed() ?? null, high?.toFixed() ?? null];
}
