import type { VintageName } from "../../../lib/domain/judging/judged-by";
import type { TrackFilter } from "../../../lib/domain/track-record/counted-figures";
import { indicatorRecord, joinRecords, type TrackRecord } from "../../../lib/domain/track-record/track-record";

type Judged = Parameters<typeof indicatorRecord>[0];

/** The track record over judged indicators, joined indicator by indicator as the pages do. */
export function trackRecord(judged: readonly Judged[], filter: TrackFilter, asOf: string, vintage?: VintageName): TrackRecord {
  return joinRecords(judged.map((one) => indicatorRecord(one, vintage ? { ...filter, outturn: vintage } : filter, asOf)));
}
