import type { Release } from "../domain/release";
import type { Statement } from "../domain/statement";
import { readReleases } from "./release-rows";
import { readRetracted } from "./retracted";
import { readStatements } from "./statement-rows";

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
