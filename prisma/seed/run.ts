import "../../server/load-env.mjs";
import { closeDatabase } from "../../lib/db/connection/client";
import { startDatabase } from "../../lib/db/connection/start";
import { seedFoundingLedger } from "./seed";

// `npm run seed`: writes the founding ledger into the database of the settings if its ledger is empty.
const log = (line: string) => console.log(line);
try {
  await startDatabase(log);
  const seeded = await seedFoundingLedger(log);
  log(seeded === null ? "The ledger has entries: nothing was written." : `Seeded the founding ledger: ${seeded.entries} entries.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
