// `npm run admin -- COMMAND`: sends the command to the running server's socket, or opens the database when no server runs.
import "./load-env.mjs";
import { COMMANDS, runCommand } from "../lib/db/connection/admin-commands";
import { closeDatabase, setDatabase } from "../lib/db/connection/client";
import { openDatabase } from "../lib/db/connection/connect";
import { callOwner, type OwnerResponse } from "../lib/db/connection/directory-lock";
import { settings } from "../lib/env";

async function main([op = ""]: readonly string[]): Promise<number> {
  if (!COMMANDS.has(op)) {
    const known = [...COMMANDS].map(([name, { description }]) => `  ${name}  ${description}`);
    console.error(["Usage: npm run admin -- COMMAND", ...known].join("\n"));
    return 2;
  }
  const { DATABASE_URL, DATA_DIR } = settings();
  const beside = DATABASE_URL === undefined ? await callOwner(DATA_DIR, { op }) : null;
  const reply = beside ?? (await runHere(DATABASE_URL, DATA_DIR, op));
  console.log(JSON.stringify(reply));
  return reply.ok === true ? 0 : 1;
}

async function runHere(databaseUrl: string | undefined, directory: string, op: string): Promise<OwnerResponse> {
  setDatabase(await openDatabase({ databaseUrl, directory }, async () => ({ error: "busy with a command" })));
  try {
    return await runCommand({ op });
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
