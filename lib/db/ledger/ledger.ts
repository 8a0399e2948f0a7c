import type { LedgerEntry } from "../../domain/ledger/ledger";
import { database } from "../connection/client";
import type { LedgerEntry as EntryRow } from "../generated/client";

/** The sequence of the last entry; 0 for an empty ledger. */
export async function ledgerHead(): Promise<number> {
  const { _max } = await database().ledgerEntry.aggregate({ _max: { sequence: true } });
  return _max.sequence ?? 0;
}

/** The sequence of the last entry up to `ledger` that touches an indicator; 0 when none does. */
export async function headOfIndicator(slug: string, ledger: number): Promise<number> {
  const { _max } = await database().ledgerTouch.aggregate({
    _max: { sequence: true },
    where: { indicator: { slug }, sequence: { lte: ledger } },
  });
  return _max.sequence ?? 0;
}

/** By indicator id, the sequence of the last entry up to `ledger` that touches the indicator. */
export async function headsOfIndicators(ledger: number): Promise<ReadonlyMap<string, number>> {
  const rows = await database().ledgerTouch.groupBy({
    by: ["indicatorId"],
    _max: { sequence: true },
    where: { sequence: { lte: ledger } },
  });
  return new Map(rows.map(({ indicatorId, _max }) => [indicatorId, _max.sequence ?? 0]));
}

/** At most `limit` entries after a sequence, oldest first. */
export async function listEntries({ after, limit }: { readonly after: number; readonly limit: number }): Promise<readonly LedgerEntry[]> {
  const rows = await database().ledgerEntry.findMany({ where: { sequence: { gt: after } }, orderBy: { sequence: "asc" }, take: limit });
  return rows.map(readEntry);
}

export function readEntry({ at, ...row }: EntryRow): LedgerEntry {
  return { ...row, at: at.toISOString() };
}
