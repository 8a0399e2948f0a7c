// `npm run admin -- COMMAND`: beside a running server through its socket, else on the database itself.
import { closeDatabase, holdDatabase } from "../lib/db/client";
import { askHolder, type Reply } from "../lib/db/lock";
import { openDatabase } from "../lib/db/open";
import { verifyLedger } from "../lib/db/verify";
import { readSettings } from "../lib/env";

const COMMANDS: Readonly<Record<string, { readonly what: string; readonly run: () => Promise<Reply> }>> = {
  verify: { what: "recompute the ledger's chain from its rows", run: verifyLedger },
};

async function main([name]: readonly string[]): Promise<number> {
  const command = COMMANDS[name ?? ""];
  if (name === undefined || command === undefined) {
    console.error(
      `Usage: npm run admin -- COMMAND\n${Object.entries(COMMANDS)
        .map(([known, { what }]) => `  ${known}  ${what}`)
        .join("\n")}`,
    );
    return 2;
  }
  const { DATABASE_URL, DATA_DIR } = readSettings(process.env);
  const reply = (DATABASE_URL === undefined && (await askServer(DATA_DIR, name))) || (await runHere(DATABASE_URL, DATA_DIR, command.run));
  console.log(JSON.stringify(reply));
  return reply.ok === true ? 0 : 1;
}

/** Null where no server holds the directory. */
async function askServer(directory: string, op: string): Promise<Reply | null> {
  try {
    return await askHolder(directory, { op });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ECONNREFUSED") return null;
    throw error;
  }
}

async function runHere(databaseUrl: string | undefined, directory: string, run: () => Promise<Reply>): Promise<Reply> {
  holdDatabase(await openDatabase({ databaseUrl, directory }, async () => ({ error: "busy with a command" })));
  try {
    return await run();
  } finally {
    await closeDatabase();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
