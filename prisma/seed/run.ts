import "../../server/load-env.mjs";
import { closeDatabase } from "../../lib/db/connection/client";
import { startDatabase } from "../../lib/db/connection/start";
import { settings } from "../../lib/env";
import { printProgress } from "./progress";
import { seedLedger } from "./seed";

// `npm run seed`: opens the database of the settings, as a start does, and seeds its ledger if that is empty.
const log = (line: string) => console.log(line);
try {
  await startDatabase(log);
  const { OUTTURN_SEED = "all" } = settings();
  const seeded = OUTTURN_SEED === "none" ? null : await seedLedger(OUTTURN_SEED, printProgress(process.stdout));
  log(
    seeded === null
      ? "Nothing was written: the ledger has entries, or OUTTURN_SEED is none."
      : `Seeded the ledger: ${seeded.entries} entries.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
