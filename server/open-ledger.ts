import { closeDatabase } from "../lib/db/connection/client";
import { boot } from "../lib/db/connection/start";
import { ledgerHead } from "../lib/db/ledger/ledger";
import { settings } from "../lib/env";
import { pageExists } from "../lib/http/page-exists";
import { answerPageExists } from "../lib/http/page-exists-registry";
import { makeFront } from "../lib/kept/front";
import { type Middleware, type ServerParts, writeGlobal } from "../lib/process-globals";
import { today } from "../lib/today";
import { seedFoundingLedger } from "../prisma/seed/seed";

/** Before the first request: opens the database, migrates it, seeds an empty ledger. Ends the process with a sentence where it cannot. */
export async function openLedger(): Promise<void> {
  const report = (line: string) => console.log(line);
  try {
    await boot(report);
    answerPageExists(pageExists);
    writeGlobal<ServerParts>("server", { respond: responder(), closeDatabase });
    if (settings().OUTTURN_SEED === "none") return;
    const seeded = await seedFoundingLedger(report);
    if (seeded !== null) report(`Seeded the founding ledger: ${seeded.entries} entries.`);
  } catch (error) {
    // Next would keep running and answer 500 to everything.
    console.error(`Outturn cannot start. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}

/** What stands between the HTTP server and the pages. */
function responder(): Middleware {
  if (process.env.NODE_ENV !== "production") return (request, response, next) => next(request, response);
  const answerFromMemory = makeFront({ ledgerHead, today });
  return async (request, response, next) => {
    if (!(await answerFromMemory(request, response))) await next(request, response);
  };
}
