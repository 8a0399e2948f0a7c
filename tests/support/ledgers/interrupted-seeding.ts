// Seeds the database of the settings as they say, in a process that may be killed: prints each row when it is written.
import { closeDatabase } from "../../../lib/db/connection/client";
import { startDatabase } from "../../../lib/db/connection/start";
import { settings } from "../../../lib/env";
import { seedLedger } from "../../../prisma/seed/seed";

async function main(): Promise<void> {
  await startDatabase(console.log);
  const { OUTTURN_SEED } = settings();
  await seedLedger(OUTTURN_SEED === "founding" ? "founding" : "all", ({ subject, written }) => console.log(`${subject} ${written}.`));
  await closeDatabase();
}

await main();
