import { listIndicators, listIndicatorsSpokenOf } from "../db/entities/indicators";
import { findSeries } from "../db/entities/series";
import type { JudgedIndicator } from "../domain/judging/judged-indicator";
import { RULES_VERSION } from "../domain/judging/rules-version";
import type { TrackFilter } from "../domain/track-record/counted-figures";
import { type TrackRecord, trackRecord } from "../domain/track-record/track-record";
import type { Clocks } from "../input/query/clocks";
import { bounded } from "../kept/bounded";
import { readJudged } from "./judged-indicator";

export type ReadRecord = { readonly record: TrackRecord; readonly judged: readonly JudgedIndicator[] };

const records = bounded<ReadRecord>("track records", 64);

/** The track record of what a filter leaves, on both clocks. It may lie across indicators: kept by the ledger (rule 19). */
export function readTrackRecord(filter: TrackFilter, clocks: Clocks): Promise<ReadRecord> {
  const { asOf, ledger } = clocks;
  return records(JSON.stringify([filter, asOf, ledger, RULES_VERSION]), async () => {
    const slugs = await indicatorsOf(filter, ledger);
    const judged = (await Promise.all(slugs.map((slug) => readJudged(slug, clocks)))).filter((one) => one !== null);
    return { judged, record: trackRecord(judged, filter, asOf) };
  });
}

/** Only those that can have a figure that counts. */
async function indicatorsOf({ indicator, series, speaker, institution }: TrackFilter, ledger: number): Promise<readonly string[]> {
  const own = series === null ? null : ((await findSeries(series, ledger))?.indicator ?? "");
  if (own !== null) return indicator === null || indicator === own ? [own] : [];
  if (indicator !== null) return [indicator];
  if (speaker !== null || institution !== null) return listIndicatorsSpokenOf({ speaker, institution }, ledger);
  return (await listIndicators(ledger)).map(({ slug }) => slug);
}
