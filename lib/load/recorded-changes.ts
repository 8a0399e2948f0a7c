import type { EntrySummary } from "../db/queries/entry-summary";
import type { IndicatorChanges } from "../domain/ledger/changes";
import { changesBetween } from "../domain/ledger/changes";
import { readJudged } from "./judged/judged-indicator";

/** Outcomes changed by a ledger entry, as of a day: each existing indicator it touches, judged before and after the entry. */
export async function loadRecordedChanges(
  { sequence, indicators, newIndicators }: EntrySummary,
  asOf: string,
): Promise<readonly IndicatorChanges[]> {
  const touched = indicators.filter((slug) => !newIndicators.includes(slug));
  const read = touched.map(async (slug): Promise<IndicatorChanges[]> => {
    const [before, after] = await Promise.all([
      readJudged(slug, { asOf, ledger: sequence - 1 }),
      readJudged(slug, { asOf, ledger: sequence }),
    ]);
    return after === null ? [] : [{ indicator: after.facts.indicator, series: after.facts.series, changes: changesBetween(before, after) }];
  });
  return (await Promise.all(read)).flat();
}
