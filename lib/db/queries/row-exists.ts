import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import { ledgerHead } from "../ledger/ledger";
import { asDate } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";

/** The as-of day and the ledger entry at which a row must exist; `ledger` null means the last entry. */
export type AsOf = { readonly asOf: string; readonly ledger: number | null };

/** True when a row with a slug or id exists at that moment. Takes one small query, or three for rows that can be retracted. */
export type RowExists = (key: string, at: AsOf) => Promise<boolean>;

export async function indicatorExists(slug: string, at: AsOf): Promise<boolean> {
  return (await database().indicator.count({ where: { slug, ...by(at) } })) > 0;
}

export async function speakerExists(slug: string, at: AsOf): Promise<boolean> {
  return (await database().speaker.count({ where: { slug, ...by(at) } })) > 0;
}

export async function sourceExists(id: string, at: AsOf): Promise<boolean> {
  return isUuid(id) && (await database().source.count({ where: { id, ...by(at) } })) > 0;
}

/** Public by that day, and not retracted. */
export async function statementExists(id: string, at: AsOf): Promise<boolean> {
  const where = { id, knownOn: { lte: asDate(at.asOf) }, ...by(at) };
  return isUuid(id) && (await database().statement.count({ where })) > 0 && !(await isRetracted(id, at));
}

/** Public by that day, and not retracted. */
export async function releaseExists(id: string, at: AsOf): Promise<boolean> {
  const where = { id, knownOn: { lte: asDate(at.asOf) }, ...by(at) };
  return isUuid(id) && (await database().release.count({ where })) > 0 && !(await isRetracted(id, at));
}

/** By sequence. A ledger entry exists at any as-of day: it is part of Outturn's own record. */
export async function ledgerEntryExists(sequence: string): Promise<boolean> {
  return /^\d{1,9}$/.test(sequence) && (await database().ledgerEntry.count({ where: { sequence: Number(sequence) } })) > 0;
}

function by({ ledger }: AsOf) {
  return ledger === null ? {} : { sequence: { lte: ledger } };
}

async function isRetracted(id: string, { ledger }: AsOf): Promise<boolean> {
  return (await readRetractedIds(ledger ?? (await ledgerHead()))).has(id);
}
