import { type Retraction, retractedIds } from "../../../lib/domain/ledger/retraction";

/** Rows written by a ledger entry and not retracted by then. */
export function unretracted<Row extends { readonly id: string; readonly sequence: number }>(
  rows: readonly Row[],
  retractions: readonly Retraction[],
  ledger: number,
): readonly Row[] {
  const retracted = retractedIds(retractions, ledger);
  return rows.filter(({ id, sequence }) => sequence <= ledger && !retracted.has(id));
}
