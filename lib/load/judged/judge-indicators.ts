import { setImmediate } from "node:timers/promises";
import { headsOfIndicators } from "../../db/ledger/ledger";
import { readSnapshot } from "../../db/ledger/snapshot";
import { loadToJudge } from "../../db/queries/load-to-judge";
import { historyToJudge } from "../../domain/judging/judged-indicator";
import { RULES_VERSION } from "../../domain/judging/rules-version";
import type { FactsToJudge } from "../../domain/ledger/facts";
import type { Indicator } from "../../domain/ledger/indicator";
import type { History } from "../../domain/vintages/history";
import type { Clocks } from "../../input/query/clocks";

/**
 * Indicators loaded at once: a few at first, for callers that need no more, then twice as many each time. The whole ledger is never
 * in memory.
 */
const FIRST_BATCH = 5;
const LARGEST_BATCH = 80;

type Judging<Summary> = {
  /** Caches summaries in memory by key. */
  readonly cache: (key: string, load: () => Promise<Summary>) => Promise<Summary>;
  readonly summarise: (facts: FactsToJudge, history: History, asOf: string) => Summary;
};

/**
 * Judges many indicators in the given order and yields what `summarise` returns for each. It works in batches, so that callers can
 * stop early. A summary is cached by the last entry that touches its indicator (rule 19), so after a write only that indicator is
 * judged again.
 */
export async function* judgeIndicators<Summary>(
  indicators: readonly Indicator[],
  { asOf, ledger }: Clocks,
  { cache, summarise }: Judging<Summary>,
): AsyncGenerator<Summary> {
  if (indicators.length === 0) return;
  const [snapshot, heads] = await Promise.all([readSnapshot(ledger), headsOfIndicators(ledger)]);
  for (const batch of batchesOf(indicators)) {
    const load = inOneBatch(async (missing: readonly Indicator[]) => {
      const summaries: Summary[] = [];
      for (const facts of await loadToJudge(missing, snapshot)) {
        summaries.push(summarise(facts, historyToJudge(facts), asOf));
        // Lets other requests run between two indicators.
        await setImmediate();
      }
      return summaries;
    });
    yield* await Promise.all(batch.map((one) => cache(`${one.slug} ${heads.get(one.id) ?? 0} ${asOf} ${RULES_VERSION}`, () => load(one))));
  }
}

function batchesOf(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const batches: (readonly Indicator[])[] = [];
  let size = FIRST_BATCH;
  for (let from = 0; from < indicators.length; from += batches.at(-1)?.length ?? size) {
    batches.push(indicators.slice(from, from + size));
    size = Math.min(2 * size, LARGEST_BATCH);
  }
  return batches;
}

/** Collects single loads until the event loop turns, and loads them together. */
function inOneBatch<Key, Value>(loadAll: (keys: readonly Key[]) => Promise<readonly Value[]>): (key: Key) => Promise<Value> {
  const keys: Key[] = [];
  let loading: Promise<readonly Value[]> | null = null;
  return async (key) => {
    const at = keys.push(key) - 1;
    loading ??= setImmediate().then(() => loadAll(keys));
    const value = (await loading)[at];
    if (value === undefined) throw new Error("A batch was loaded without one of what it was asked for.");
    return value;
  };
}
