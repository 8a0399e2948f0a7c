import { readJudged } from "@/app/judged";
import { listIndicators, listIndicatorsSpokenOf } from "@/lib/db/indicators";
import { findSeries } from "@/lib/db/series";
import type { TrackFilter } from "@/lib/domain/counted-figures";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { RULES_VERSION } from "@/lib/domain/rules-version";
import { type TrackRecord, trackRecord } from "@/lib/domain/track-record";
import type { Clocks } from "@/lib/input/clocks";
import { bounded } from "@/lib/kept/bounded";

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
