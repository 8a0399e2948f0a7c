import { VINTAGES } from "../../domain/judging/judged-by";
import { HORIZONS } from "../../domain/time/horizon";
import { SELECTIONS, type TrackFilter } from "../../domain/track-record/counted-figures";
import { type Issue, ok, type Result } from "../../domain/values/result";

/** Query parameters of a track record. */
export const TRACK_PARAMETERS = ["speaker", "institution", "indicator", "nature", "series", "horizon", "stated", "outturn"] as const;

const NATURES = ["projection", "target"] as const;

/** Parses the filters of a track record; blank is absent. By default the last figure stated about the same period counts (rule 16), on the settled outturn. */
export function parseTrackFilter(query: Readonly<Record<string, string | undefined>>): Result<TrackFilter> {
  const issues: Issue[] = [];
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | null => {
    const found = known.find((word) => word === query[name]);
    if (query[name] && found === undefined) issues.push({ path: [name], message: `Give one of ${known.join(", ")}.` });
    return found ?? null;
  };
  const filter = {
    speaker: query.speaker || null,
    institution: query.institution || null,
    indicator: query.indicator || null,
    series: query.series || null,
    nature: oneOf("nature", NATURES),
    horizon: oneOf("horizon", HORIZONS),
    select: oneOf("stated", SELECTIONS) ?? "last",
    outturn: oneOf("outturn", VINTAGES) ?? "settled",
  };
  return issues.length > 0 ? { ok: false, issues } : ok(filter);
}
