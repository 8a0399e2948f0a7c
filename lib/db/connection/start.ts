import { readSettings } from "../../env";
import { runCommand } from "./admin-commands";
import { closeDatabase, holdDatabase } from "./client";
import { openDatabase } from "./connect";

/** Opens and migrates the database of this process. Says what it does through `report`. */
export async function boot(report: (line: string) => void): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = readSettings(process.env);
  report(DATABASE_URL === undefined ? `Opening the embedded database in ${DATA_DIR} …` : "Connecting to PostgreSQL …");
  const opened = await openDatabase({ databaseUrl: DATABASE_URL, directory: DATA_DIR }, runCommand);
  if (opened.migrated.length > 0) report(`Migrated: ${opened.migrated.join(", ")}.`);
  holdDatabase(opened);
}

/**
 * Closes the database after everything else: Next drains its requests and then calls `process.exit`, which waits for the
 * close here, five seconds at most. (A handler of our own for SIGTERM would lose the requests in flight.)
 */
export function closeOnExit(): void {
  const exit = process.exit.bind(process);
  let closing = false;
  process.exit = ((code?: number) => {
    if (closing) return exit(code);
    closing = true;
    setTimeout(() => exit(code ?? 1), 5000).unref();
    closeDatabase()
      .catch((error) => console.error(error))
      .finally(() => exit(code));
  }) as typeof process.exit;
}
