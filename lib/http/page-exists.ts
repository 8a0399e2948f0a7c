import {
  indicatorExists,
  ledgerEntryExists,
  type RowExists,
  releaseExists,
  sourceExists,
  speakerExists,
  statementExists,
} from "../db/queries/row-exists";
import { parseAsOf } from "../domain/vintages/vintage";
import { today } from "../today";

/**
 * Every page with a row's slug or id in its address, by its route in app/, and how one asks whether the row exists. A page that is not here
 * answers an unknown id with a blank 404 to browsers without JavaScript; tests/e2e/unknown-rows.spec.ts fails then.
 */
const PAGES: Readonly<Record<string, RowExists>> = {
  "/indicators/[slug]": indicatorExists,
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
 * Whether a page has the row that its address names; true for every other address, and where the day or the ledger entry cannot be read,
 * because the page says so itself.
 */
export async function pageExists(path: string, query: URLSearchParams): Promise<boolean> {
  const asOf = parseAsOf(query.get("asOf") || undefined, today());
  const ledger = query.get("ledger") || null;
  for (const { pattern, exists } of PATTERNS) {
    const [, key] = pattern.exec(path) ?? [];
    if (key === undefined) continue;
    if (!asOf.ok || (ledger !== null && !/^\d{1,9}$/.test(ledger))) return true;
    // Slugs and ids have nothing to decode: what is encoded names nothing.
    return exists(key, { asOf: asOf.value, ledger: ledger === null ? null : Number(ledger) });
  }
  return true;
}
