import { type Retraction, retractedIds } from "../../domain/ledger/retraction";
import { database, type Tx } from "../connection/client";

/** Ids of the facts retracted at a ledger entry (rules 17, 18). Retractions are few, so all are read. */
export async function readRetractedIds(ledger: number, tx: Tx = database()): Promise<ReadonlySet<string>> {
  const rows = await tx.retraction.findMany({ where: { sequence: { lte: ledger } }, select: { id: true, targetId: true, sequence: true } });
  const retractions: Retraction[] = rows.map(({ id, targetId, sequence }) => ({ id, target: targetId, sequence }));
  return retractedIds(retractions, ledger);
}

/** A read snapshot: a ledger entry's sequence, and the ids retracted by then. */
export type Snapshot = { readonly ledger: number; readonly retracted: readonly string[] };

export async function readSnapshot(ledger: number): Promise<Snapshot> {
  return { ledger, retracted: [...(await readRetractedIds(ledger))] };
}
