import { listIndicators, listIndicatorsBySlug, listIndicatorsStated } from "../db/entities/indicators";
import { findSeries } from "../db/entities/series";
import type { FactsToJudge } from "../domain/ledger/facts";
import type { Indicator } from "../domain/ledger/indicator";
import type { Series } from "../domain/ledger/series";
import type { TrackFilter } from "../domain/track-record/counted-figures";
import { type IndicatorRecord, indicatorRecord, joinRecords, judgeCounted, type TrackRecord } from "../domain/track-record/track-record";
import type { History } from "../domain/vintages/history";
import type { Clocks } from "../input/query/clocks";
import { memoryCache } from "../memory-cache";
import { judgeIndicators } from "./judged/judge-indicators";

/** A track record, and the series of its indicators. */
export type ReadRecord = { readonly record: TrackRecord; readonly series: readonly Series[] };

type Summary = IndicatorRecord & { readonly series: readonly Series[] };

// At most about 300 MB: a figure with its evaluations takes some 3 kB.
const records = memoryCache<Summary>("track records", 100_000, ({ counted }) => 1 + counted.length);

/** The track record of the figures that a filter selects; it may span indicators. */
export async function readTrackRecord(filter: TrackFilter, clocks: Clocks): Promise<ReadRecord> {
  const filtered = JSON.stringify(filter);
  const summaries: Summary[] = [];
  const judging = {
    cache: (key: string, load: () => Promise<Summary>) => records(`${filtered} ${key}`, load),
    summarise: ({ statements, series }: FactsToJudge, history: History, asOf: string) => {
      const figures = judgeCounted(statements, history, filter, asOf);
      return { ...indicatorRecord({ history, figures }, filter, asOf), series };
    },
  };
  for await (const one of judgeIndicators(await indicatorsOf(filter, clocks.ledger), clocks, judging)) summaries.push(one);
  return { record: joinRecords(summaries), series: summaries.flatMap(({ series }) => series) };
}

/** The indicators that may have a matching figure. */
async function indicatorsOf({ indicator, series, speaker, institution }: TrackFilter, ledger: number): Promise<readonly Indicator[]> {
  const own = series === null ? null : ((await findSeries(series, ledger))?.indicator ?? "");
  if (own !== null) return indicator === null || indicator === own ? listIndicatorsBySlug([own], ledger) : [];
  if (indicator !== null) return listIndicatorsBySlug([indicator], ledger);
  if (speaker !== null || institution !== null) return listIndicatorsStated({ speaker, institution }, ledger);
  return listIndicators(ledger);
}
