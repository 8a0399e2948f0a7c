import { boot, closeOnExit } from "../lib/db/connection/start";
import { ledgerHead } from "../lib/db/ledger/ledger";
import { readSettings } from "../lib/env";
import { isHeldPage } from "../lib/http/page-exists";
import { answerHeldPages } from "../lib/http/page-exists-registry";
import { type Front, makeFront } from "../lib/kept/front";
import { today } from "../lib/today";
import { seedFoundingLedger } from "../prisma/seed/seed";

/** What the server does before its first answer: open, migrate, seed an empty ledger. A failure ends the process with a sentence. */
export async function startLedger(): Promise<void> {
  const report = (line: string) => console.log(line);
  try {
    await boot(report);
    answerHeldPages(isHeldPage);
    // What serves the pages is not bundled with them (server/serve.mjs): they meet here.
    if (process.env.NODE_ENV === "production") (globalThis as { outturnFront?: Front }).outturnFront = makeFront({ ledgerHead, today });
    if (process.env.NODE_ENV === "production") closeOnExit();
    if (readSettings(process.env).OUTTURN_SEED === "none") return;
    const seeded = await seedFoundingLedger(report);
    if (seeded !== null) report(`Seeded the founding ledger: ${seeded.entries} entries.`);
  } catch (error) {
    // Next would keep running and answer 500 to everything.
    console.error(`Outturn cannot start. ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
