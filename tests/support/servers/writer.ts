// Opens the database of the settings and, with `write`, records statements until it is killed. Prints one line per acknowledged statement.

import { closeDatabase } from "../../../lib/db/connection/client";
import { startDatabase } from "../../../lib/db/connection/start";
import { recordIndicator } from "../../../lib/db/entities/indicators";
import { recordStatement } from "../../../lib/db/entities/statements";
import { ledgerHead } from "../../../lib/db/ledger/ledger";
import { verifyLedger } from "../../../lib/db/ledger/verify";
import { anIndicator, aStatement } from "../bodies";

async function main(task: string | undefined): Promise<void> {
  await startDatabase(console.log);
  console.log("open");
  if (task === "hold") await new Promise((done) => setTimeout(done, 600_000));
  if (task === "verify") console.log(JSON.stringify({ head: await ledgerHead(), verified: await verifyLedger() }));
  if (task === "write") {
    if ((await ledgerHead()) === 0) await recordIndicator(anIndicator(), "writer");
    for (;;) {
      const recorded = await recordStatement(aStatement(), "writer");
      if (recorded.ok) console.log(`acknowledged ${recorded.value.sequence}`);
    }
  }
  await closeDatabase();
}

main(process.argv[2]).then(
  () => process.exit(0),
  (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
