import { setImmediate } from "node:timers/promises";
import { groupBy, type History, seriesHistoryOf } from "../domain/history";
import { type Period, parsePeriod } from "../domain/period";
import type { Figure } from "../domain/statement";
import { listIndicators } from "./indicators";
import { figuresOf, gatherFigures } from "./lean-figures";
import { gatherPrints, observationsByPeriod } from "./lean-observations";
import { readRetracted } from "./retracted";
import { listSeries } from "./series";

/** What judging an indicator needs and no more: figures and observations without their words and citations. */
export type JudgingRows = { readonly figures: readonly Figure[]; readonly history: History };

/** Indicators read at once: few queries, and never the whole ledger in memory. */
const AT_ONCE = 50;

/**
 * Every indicator with what judges its figures, on both clocks, a batch at a time: SQL gathers per series the unretracted prints known
 * by the day; which is in force, and what follows, is left to the domain.
 */
export async function* readForJudging({ asOf, ledger }: { readonly asOf: string; readonly ledger: number }): AsyncGenerator<JudgingRows> {
  const [indicators, allSeries, retracted] = await Promise.all([listIndicators(ledger), listSeries(null, ledger), readRetracted(ledger)]);
  const standing = { asOf, ledger, out: [...retracted] };
  const periodOf = periodReader();
  const seriesOf = groupBy(allSeries, ({ indicator }) => indicator);
  const readBatch = async (from: number) => {
    const batch = indicators.slice(from, from + AT_ONCE);
    const series = batch.flatMap(({ slug }) => seriesOf.get(slug) ?? []);
    const ids = batch.map(({ id }) => id);
    const [figures, prints] = await Promise.all([gatherFigures(ids, standing), gatherPrints(series, standing)]);
    return { batch, figures, prints };
  };
  let reading = readBatch(0);
  for (let from = 0; from < indicators.length; from += AT_ONCE) {
    const { batch, figures, prints } = await reading;
    // The database gathers the next rows while these are judged.
    if (from + AT_ONCE < indicators.length) reading = readBatch(from + AT_ONCE);
    for (const indicator of batch) {
      const rows = figures.get(indicator.id);
      const series = (seriesOf.get(indicator.slug) ?? []).map((one) =>
        seriesHistoryOf(one, observationsByPeriod(one, prints.get(one.id) ?? [], periodOf)),
      );
      yield { figures: rows === undefined ? [] : figuresOf(indicator.slug, rows, periodOf), history: { indicator, series } };
      // What the database has sent meanwhile is taken in, so that it can go on.
      await setImmediate();
    }
  }
}

/** Reads each period once: a million rows are about a few hundred. Throws on a text that is no period. */
function periodReader(): (text: string) => Period {
  const known = new Map<string, Period>();
  return (text) => {
    const period = known.get(text) ?? parsePeriod(text);
    if (period === null) throw new RangeError(`not a period: ${text}`);
    known.set(text, period);
    return period;
  };
}
