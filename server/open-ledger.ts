import { closeDatabase } from "../lib/db/connection/client";
import { startDatabase } from "../lib/db/connection/start";
import { ledgerHead } from "../lib/db/ledger/ledger";
import { type Settings, settings } from "../lib/env";
import { pageExists } from "../lib/http/address/page-exists";
import { registerPageExists } from "../lib/http/address/page-exists-registry";
import { createResponseCache } from "../lib/http/response-cache/middleware";
import { type Middleware, type ServerParts, writeGlobal } from "../lib/process-globals";
import { today } from "../lib/today";
import { printProgress } from "../prisma/seed/progress";
import { seedLedger } from "../prisma/seed/seed";

/** Opens and migrates the database and seeds an empty ledger, before the first request. On failure prints why and exits with 1. */
export async function openLedger(): Promise<void> {
  const report = (line: string) => console.log(line);
  try {
    await startDatabase(report);
    registerPageExists(pageExists);
    writeGlobal<ServerParts>("server", { respond: responder(), closeDatabase });
    const { OUTTURN_SEED = "all" } = settings();
    if (OUTTURN_SEED === "none") return;
    const seeded = await seedLedger(OUTTURN_SEED, printProgress(process.stdout));
    if (seeded !== null) report(`Seeded the ledger: ${seeded.entries} entries.`);
  } catch (error) {
    // Otherwise Next would keep running and answer every request with 500.
    console.error(`Outturn cannot start. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** The middleware between the HTTP server and the pages. */
function responder(): Middleware {
  const { OUTTURN_URL } = settings();
  return isCacheOn(settings())
    ? createResponseCache({ ledgerHead, today, ownUrl: OUTTURN_URL })
    : (request, response, next) => next(request, response);
}

function isCacheOn({ OUTTURN_CACHE }: Settings): boolean {
  return (OUTTURN_CACHE ?? (process.env.NODE_ENV === "production" ? "on" : "off")) === "on";
}
