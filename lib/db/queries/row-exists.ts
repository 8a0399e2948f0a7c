import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import { ledgerHead } from "../ledger/ledger";
import { asDate } from "../ledger/mappers";
import { readRetractedIds } from "../ledger/snapshot";

/** The day and the ledger entry as of which a row is asked for; `ledger` null: the last entry. */
export type AsOf = { readonly asOf: string; readonly ledger: number | null };

/** Whether a row of a slug or an id exists as of then: one small query, or three where a retraction could have taken it out. */
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

/** By its sequence. An entry exists as of any moment: it is of Outturn's own clock. */
export async function ledgerEntryExists(sequence: string): Promise<boolean> {
  return /^\d{1,9}$/.test(sequence) && (await database().ledgerEntry.count({ where: { sequence: Number(sequence) } })) > 0;
}

function by({ ledger }: AsOf) {
  return ledger === null ? {} : { sequence: { lte: ledger } };
}

async function isRetracted(id: string, { ledger }: AsOf): Promise<boolean> {
  return (await readRetractedIds(ledger ?? (await ledgerHead()))).has(id);
}
