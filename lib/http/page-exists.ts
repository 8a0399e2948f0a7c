import { type HeldKind, isHeld } from "../db/queries/row-exists";
import { parseAsOf } from "../domain/vintages/vintage";
import { today } from "../today";

const PAGE = /^\/(indicators|statements|speakers|sources|releases)\/([^/]+)(?:\/[^/]*)?$/;

/**
 * Whether an address has something to show; true for every address that is not of a row, and where the clocks cannot be
 * read, because the page says so itself.
 */
export async function isHeldPage(path: string, query: URLSearchParams): Promise<boolean> {
  const [, kind, key] = PAGE.exec(path) ?? [];
  const asOf = parseAsOf(query.get("asOf") || undefined, today());
  const ledger = query.get("ledger") || null;
  if (kind === undefined || key === undefined || !asOf.ok || (ledger !== null && !/^\d{1,9}$/.test(ledger))) return true;
  // Slugs and ids have nothing to decode: what is encoded names nothing.
  return isHeld(kind as HeldKind, key, asOf.value, ledger === null ? null : Number(ledger));
}
