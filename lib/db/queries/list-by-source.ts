import type { Release } from "../../domain/ledger/release";
import type { Statement } from "../../domain/ledger/statement";
import { readReleases } from "../entities/load-releases";
import { readStatements } from "../entities/load-statements";
import { readRetracted } from "../ledger/snapshot";

/** The statements and releases that a source carries at a ledger entry, newest first. */
export async function listCarried(
  source: string,
  ledger: number,
): Promise<{ readonly statements: readonly Statement[]; readonly releases: readonly Release[] }> {
  const out = await readRetracted(ledger);
  const cited = { citations: { some: { sourceId: source, sequence: { lte: ledger }, id: { notIn: [...out] } } } };
  const [statements, releases] = await Promise.all([
    readStatements(cited, ledger, out, { orderBy: [{ statedOn: "desc" }, { id: "desc" }] }),
    readReleases(cited, ledger, out, { orderBy: [{ releasedOn: "desc" }, { id: "desc" }] }),
  ]);
  return { statements, releases };
}
