import type { Release } from "../../domain/ledger/release";
import type { Statement } from "../../domain/ledger/statement";
import { readReleases } from "../entities/load-releases";
import { readStatements } from "../entities/load-statements";
import { readRetractedIds } from "../ledger/snapshot";

/** Active statements and releases that cite a source at a ledger entry, newest first. */
export async function listCitingSource(
  source: string,
  ledger: number,
): Promise<{ readonly statements: readonly Statement[]; readonly releases: readonly Release[] }> {
  const retractedIds = await readRetractedIds(ledger);
  const cited = { citations: { some: { sourceId: source, sequence: { lte: ledger }, id: { notIn: [...retractedIds] } } } };
  const [statements, releases] = await Promise.all([
    readStatements(cited, ledger, retractedIds, { orderBy: [{ statedOn: "desc" }, { id: "desc" }] }),
    readReleases(cited, ledger, retractedIds, { orderBy: [{ releasedOn: "desc" }, { id: "desc" }] }),
  ]);
  return { statements, releases };
}
