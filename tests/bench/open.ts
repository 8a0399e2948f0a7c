import { closeDatabase, holdDatabase } from "../../lib/db/client";
import { openDatabase } from "../../lib/db/open";
import { startPostgres } from "../support/postgres-cluster";

/** An empty, migrated database of this process: a throw-away cluster, a PostgreSQL that is named, or PGlite in a folder. Returns its end. */
export async function openBench(where: { readonly url: string | null } | { readonly directory: string }): Promise<() => Promise<void>> {
  const answer = async () => ({ error: "The bench holds this database." });
  if ("directory" in where) {
    holdDatabase(await openDatabase({ databaseUrl: undefined, directory: where.directory }, answer));
    return closeDatabase;
  }
  const cluster = where.url === null ? await startPostgres() : null;
  const databaseUrl = where.url ?? `${cluster?.url}/template1`;
  holdDatabase(await openDatabase({ databaseUrl, directory: "" }, answer));
  return async () => {
    await closeDatabase();
    cluster?.stop();
  };
}
