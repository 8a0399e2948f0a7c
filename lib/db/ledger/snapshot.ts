import { type Retraction, retractedIds } from "../../domain/ledger/retraction";
import { database, type Tx } from "../connection/client";

/** The ids of the facts that are taken out at a ledger entry (rules 17, 18). Retractions are few: they are read whole. */
export async function readRetractedIds(ledger: number, tx: Tx = database()): Promise<ReadonlySet<string>> {
  const rows = await tx.retraction.findMany({ where: { sequence: { lte: ledger } }, select: { id: true, targetId: true, sequence: true } });
  const retractions: Retraction[] = rows.map(({ id, targetId, sequence }) => ({ id, target: targetId, sequence }));
  return retractedIds(retractions, ledger);
}

/** A read snapshot: the ledger as it stood after one of its entries, and the ids retracted by then. */
export type Snapshot = { readonly ledger: number; readonly retracted: readonly string[] };

export async function readSnapshot(ledger: number): Promise<Snapshot> {
  return { ledger, retracted: [...(await readRetractedIds(ledger))] };
}
