import { findIndicator } from "../../db/entities/indicators";
import { readSnapshot } from "../../db/ledger/snapshot";
import { loadToJudge } from "../../db/queries/load-to-judge";
import { historyToJudge } from "../../domain/judging/judged-indicator";
import type { History } from "../../domain/vintages/history";

/** All that was published for some indicators (slugs) at a ledger entry. Unknown ones are left out. Nothing is cached: it serves writes. */
export async function readHistories(slugs: readonly string[], ledger: number): Promise<readonly History[]> {
  const found = await Promise.all([...new Set(slugs)].map((slug) => findIndicator(slug, ledger)));
  const indicators = found.filter((indicator) => indicator !== null);
  if (indicators.length === 0) return [];
  return (await loadToJudge(indicators, await readSnapshot(ledger))).map(historyToJudge);
}
