import { EVERY_FIGURE, type TrackFilter } from "../domain/track-record/counted-figures";
import type { Issue } from "../domain/values/result";
import { parseTrackFilter, TRACK_PARAMETERS } from "../input/query/track-filter";
import { oneOf } from "../input/query/view";

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Parses the filter of a track record from an address; fields of `fixed` override it. Invalid parameters give no filter, with the
 * issues.
 */
export function readTrackQuery(
  query: Parameters,
  fixed: Partial<TrackFilter> = {},
): { readonly filter: TrackFilter; readonly refused: readonly Issue[] } {
  const given = Object.fromEntries(TRACK_PARAMETERS.map((name) => [name, oneOf(query[name]) ?? undefined]));
  const parsed = parseTrackFilter(given);
  if (!parsed.ok) return { filter: { ...EVERY_FIGURE, ...fixed }, refused: parsed.issues };
  return { filter: { ...parsed.value, ...fixed }, refused: [] };
}
