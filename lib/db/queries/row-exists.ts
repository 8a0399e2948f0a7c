import { isUuid } from "../../domain/values/uuid";
import { database } from "../connection/client";
import { ledgerHead } from "../ledger/ledger";
import { asDate } from "../ledger/mappers";
import { readRetracted } from "../ledger/snapshot";

/** The kinds of row that have a page of their own. */
export type HeldKind = "indicators" | "statements" | "speakers" | "sources" | "releases";

/**
 * Whether a row is there to be looked at: written by `ledger` (null: now), not taken out, and public by `asOf`. One small
 * query, or three where a retraction could have taken it out. `key` is a slug or an id.
 */
export async function isHeld(kind: HeldKind, key: string, asOf: string, ledger: number | null): Promise<boolean> {
  const sequence = ledger === null ? {} : { sequence: { lte: ledger } };
  switch (kind) {
    case "indicators":
      return (await database().indicator.count({ where: { slug: key, ...sequence } })) > 0;
    case "speakers":
      return (await database().speaker.count({ where: { slug: key, ...sequence } })) > 0;
    case "sources":
      return isUuid(key) && (await database().source.count({ where: { id: key, ...sequence } })) > 0;
    case "statements":
      return (
        isUuid(key) &&
        (await database().statement.count({ where: { id: key, knownOn: { lte: asDate(asOf) }, ...sequence } })) > 0 &&
        stands(key, ledger)
      );
    case "releases":
      return (
        isUuid(key) &&
        (await database().release.count({ where: { id: key, knownOn: { lte: asDate(asOf) }, ...sequence } })) > 0 &&
        stands(key, ledger)
      );
  }
}

async function stands(id: string, ledger: number | null): Promise<boolean> {
  return !(await readRetracted(ledger ?? (await ledgerHead()))).has(id);
}
