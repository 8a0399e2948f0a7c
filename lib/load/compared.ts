import type { Compared } from "../chart/compared/compared";
import { findSeries } from "../db/entities/series";
import type { JudgedIndicator } from "../domain/judging/judged-indicator";
import type { AsOfContext } from "../input/query/as-of-context";
import { ALL_BASES, type View } from "../input/query/view";
import { readJudged } from "./judged/judged-indicator";

const INDICATOR = "indicator:";

/** What a view compares an indicator with; null when it names nothing that is held, or shows a panel for each basis. */
export async function readCompared(judged: JudgedIndicator, view: View, context: AsOfContext): Promise<Compared | null> {
  if (view.with === null || view.series === ALL_BASES) return null;
  if (view.with.startsWith(INDICATOR)) {
    const other = await readJudged(view.with.slice(INDICATOR.length), context);
    return other && { judged: other, series: null };
  }
  const series = await findSeries(view.with, context.ledger);
  if (series === null) return null;
  const isOwn = series.indicator === judged.facts.indicator.slug;
  const other = isOwn ? judged : await readJudged(series.indicator, context);
  return other && { judged: other, series: series.slug };
}
