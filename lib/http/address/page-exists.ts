import {
  indicatorExists,
  ledgerEntryExists,
  type RowExists,
  releaseExists,
  sourceExists,
  speakerExists,
  statementExists,
} from "../../db/queries/row-exists";
import { parseAsOf } from "../../domain/vintages/vintage";
import { today } from "../../today";

/**
 * Pages with the slug or id of a row in their address: the route in app/, and the query for the row. A page that is missing here
 * answers an unknown id with a blank 404 to browsers without JavaScript; tests/e2e/server/unknown-rows.spec.ts fails then.
 */
const PAGES: Readonly<Record<string, RowExists>> = {
  "/indicators/[slug]": indicatorExists,
  "/indicators/[slug]/figures": indicatorExists,
  "/indicators/[slug]/values": indicatorExists,
  "/indicators/[slug]/revisions": indicatorExists,
  "/indicators/[slug]/sources": indicatorExists,
  "/statements/[id]": statementExists,
  "/speakers/[slug]": speakerExists,
  "/sources/[id]": sourceExists,
  "/releases/[id]": releaseExists,
  "/enter/recorded/[entry]": ledgerEntryExists,
};

const PATTERNS = Object.entries(PAGES).map(([route, exists]) => ({
  pattern: new RegExp(`^${route.replace(/\[\w+\]/, "([^/]+)")}$`),
  exists,
}));

/**
 * True when the row that a page's address names exists. Also true for every other address, and for an invalid day or ledger number,
 * because the page reports those itself.
 */
export async function pageExists(path: string, query: URLSearchParams): Promise<boolean> {
  const asOf = parseAsOf(query.get("asOf") || undefined, today());
  const ledger = query.get("ledger") || null;
  for (const { pattern, exists } of PATTERNS) {
    const [, key] = pattern.exec(path) ?? [];
    if (key === undefined) continue;
    if (!asOf.ok || (ledger !== null && !/^\d{1,9}$/.test(ledger))) return true;
    // Slugs and ids need no decoding: an encoded one names no row.
    return exists(key, { asOf: asOf.value, ledger: ledger === null ? null : Number(ledger) });
  }
  return true;
}
