import { settings } from "../../env";
import { runCommand } from "./admin-commands";
import { setDatabase } from "./client";
import { openDatabase } from "./connect";

/** Opens and migrates the database that the settings name, and makes it the one of this process. Progress goes to `report`. */
export async function startDatabase(report: (line: string) => void): Promise<void> {
  const { DATABASE_URL, DATA_DIR } = settings();
  report(DATABASE_URL === undefined ? `Opening the embedded database in ${DATA_DIR} …` : "Connecting to PostgreSQL …");
  const connection = await openDatabase({ databaseUrl: DATABASE_URL, directory: DATA_DIR }, runCommand);
  if (connection.migrated.length > 0) report(`Migrated: ${connection.migrated.join(", ")}.`);
  setDatabase(connection);
}
