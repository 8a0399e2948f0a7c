import { listIndicatorsBySlug } from "../../db/entities/indicators";
import { type FigureOutcome, findOutcomes } from "../../domain/judging/judged-indicator";
import type { Indicator } from "../../domain/ledger/indicator";
import type { Statement } from "../../domain/ledger/statement";
import type { Clocks } from "../../input/query/clocks";
import { memoryCache } from "../../memory-cache";
import { judgeIndicators } from "./judge-indicators";

// At most about 200 MB: a figure with its outcomes takes some 2 kB.
const outcomes = memoryCache<readonly FigureOutcome[]>("outcomes", 100_000, ({ length }) => length);

/** The outcomes of all figures of each indicator, in the order given. */
export function readOutcomes(indicators: readonly Indicator[], clocks: Clocks): AsyncGenerator<readonly FigureOutcome[]> {
  return judgeIndicators(indicators, clocks, {
    cache: outcomes,
    summarise: ({ statements }, history, asOf) => findOutcomes(statements, history, asOf),
  });
}

/** Outcomes of the figures of the statements, by figure id, in their order. */
export async function readOutcomesOf(statements: readonly Statement[], clocks: Clocks): Promise<ReadonlyMap<string, FigureOutcome>> {
  const asked = statements.flatMap(({ figures }) => figures);
  const indicators = await listIndicatorsBySlug([...new Set(asked.map(({ indicator }) => indicator))], clocks.ledger);
  const all = new Map<string, FigureOutcome>();
  for await (const figures of readOutcomes(indicators, clocks)) for (const one of figures) all.set(one.figure.id, one);
  return new Map(asked.flatMap(({ id }) => all.get(id) ?? []).map((one) => [one.figure.id, one]));
}
