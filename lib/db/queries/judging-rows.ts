import { setImmediate } from "node:timers/promises";
import type { Indicator } from "../../domain/ledger/indicator";
import type { Figure } from "../../domain/ledger/statement";
import { type Period, parsePeriod } from "../../domain/time/period";
import { groupBy, type History, seriesHistoryOf } from "../../domain/vintages/history";
import { listIndicators } from "../entities/indicators";
import { listSeries } from "../entities/series";
import { readRetracted } from "../ledger/snapshot";
import { gatherPrints } from "./gathered-prints";
import { figuresOf, gatherFigures } from "./lean-figures";
import { observationsByPeriod } from "./lean-observations";

/** What judging an indicator needs and no more: figures and observations without their words and citations. */
export type JudgingRows = { readonly figures: readonly Figure[]; readonly history: History };

/**
 * Indicators read at once: few passes over the tables, and never the whole ledger in memory. The first are few, so that judging begins soon;
 * and before much text fills the memory for what is young, or what is made for one figure is held to live long and is kept for seconds.
 */
const AT_FIRST = 50;
const AT_ONCE = 250;

/**
 * Every indicator with what judges its figures, on both clocks, a batch at a time: SQL gathers per series the unretracted prints known
 * by the day; which is in force, and what follows, is left to the domain. Whole evaluations print outturns and need them `named`:
 * without it the observations throw when they are asked for their ids, their releases or the days of these.
 */
export async function* readForJudging({ asOf, ledger, named = false }: Clocks & { readonly named?: boolean }): AsyncGenerator<JudgingRows> {
  const [indicators, allSeries, retracted] = await Promise.all([listIndicators(ledger), listSeries(null, ledger), readRetracted(ledger)]);
  const standpoint = { asOf, ledger, out: [...retracted] };
  const periodOf = periodReader();
  const seriesOf = groupBy(allSeries, ({ indicator }) => indicator);
  const readBatch = async (batch: readonly Indicator[]) => {
    const series = batch.flatMap(({ slug }) => seriesOf.get(slug) ?? []);
    const [figures, prints] = await Promise.all([gatherFigures(batch, standpoint), gatherPrints(series, { ...standpoint, named })]);
    return { batch, figures, prints };
  };
  const batches = batchesOf(indicators);
  const readNext = () => {
    const batch = batches.shift();
    return batch && readBatch(batch);
  };
  let reading = readNext();
  while (reading !== undefined) {
    const { batch, figures, prints } = await reading;
    // The database gathers the next rows while these are judged.
    reading = readNext();
    // If it fails, that is thrown where it is awaited, and nowhere when nobody asks for more.
    reading?.catch(() => undefined);
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

function batchesOf(indicators: readonly Indicator[]): (readonly Indicator[])[] {
  const batches = [indicators.slice(0, AT_FIRST)];
  for (let from = AT_FIRST; from < indicators.length; from += AT_ONCE) batches.push(indicators.slice(from, from + AT_ONCE));
  return batches;
}

type Clocks = { readonly asOf: string; readonly ledger: number };

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
