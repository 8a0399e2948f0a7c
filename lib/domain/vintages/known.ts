import type { FigureToJudge } from "../ledger/statement";
import { addDays, firstDayOf } from "../time/day";
import { buildSeriesHistory, type SeriesHistory } from "./history";

/** A series as its speaker could know it: look it up as of `day`. */
export type KnownSeries = { readonly held: SeriesHistory; readonly day: string };

/**
 * What was known of a series to the speaker of a statement (rule 4): released before the day stated (a partial day: before its
 * first), or carried by the statement itself; nothing released after `asOf`.
 */
export function knownTo(figure: Pick<FigureToJudge, "statement" | "statedOn">, held: SeriesHistory, asOf: string): KnownSeries {
  const before = addDays(firstDayOf(figure.statedOn), -1);
  if (!held.observations.some(({ statement }) => statement === figure.statement)) return { held, day: before < asOf ? before : asOf };
  const known = held.observations.filter(({ knownOn, statement }) => knownOn <= before || statement === figure.statement);
  return { held: buildSeriesHistory(held.series, known), day: asOf };
}
