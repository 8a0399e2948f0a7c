import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "../generated/client";
import { runMigrations } from "../migrations/run-migrations";
import { inPgliteTransaction, withPostgresTransactions } from "../migrations/transaction";
import { createDatabase, databaseFolder, inspectDataDirectory } from "./data-directory";
import { type DirectoryLock, lockDirectory, type OwnerRequest, type OwnerResponse } from "./directory-lock";

/** An open, migrated database. */
export type DatabaseConnection = {
  readonly client: PrismaClient;
  readonly engine: "pglite" | "postgres";
  /** Names of the migrations that were applied on opening. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
};

/**
 * Opens and migrates the database: PostgreSQL at `databaseUrl`, or else PGlite in `directory`. The directory is locked; `handle`
 * answers the requests that other processes send to the lock's socket.
 * @throws an error with a one-sentence message when the directory is in use or damaged, the database cannot be reached, or a
 * newer version migrated it.
 */
export async function openDatabase(
  where: { readonly databaseUrl: string | undefined; readonly directory: string },
  handle: (request: OwnerRequest) => Promise<OwnerResponse>,
): Promise<DatabaseConnection> {
  if (process.env.NEXT_PHASE === "phase-production-build") throw new Error("The database is not opened during the build.");
  return where.databaseUrl === undefined ? openEmbedded(where.directory, handle) : openPostgres(where.databaseUrl);
}

async function openEmbedded(directory: string, handle: (request: OwnerRequest) => Promise<OwnerResponse>): Promise<DatabaseConnection> {
  // Checked before the lock writes its socket, and again under the lock: another process may have created the database meanwhile.
  inspectDataDirectory(directory);
  const lock = await lockDirectory(directory, handle);
  let pglite: PGlite | null = null;
  try {
    if (inspectDataDirectory(directory) === "empty") await createDatabase(directory);
    pglite = await openPglite(databaseFolder(directory));
    return await migrateEmbedded(pglite, lock);
  } catch (error) {
    if (pglite !== null && !pglite.closed) await pglite.close();
    await lock.release();
    throw error;
  }
}

async function openPglite(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create(folder);
  } catch (error) {
    throw new Error(`The embedded database in ${folder} cannot be opened: ${reasonOf(error)}.`, { cause: error });
  }
}

async function migrateEmbedded(pglite: PGlite, lock: DirectoryLock): Promise<DatabaseConnection> {
  const migrated = await runMigrations(inPgliteTransaction(pglite));
  const client = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
  const close = async () => {
    await client.$disconnect();
    if (!pglite.closed) await pglite.close();
    await lock.release();
  };
  return { client, engine: "pglite", migrated, close };
}

async function openPostgres(connectionString: string): Promise<DatabaseConnection> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10 }) });
  try {
    await client.$queryRaw`select 1`.catch((error) => {
      throw new Error(`PostgreSQL cannot be used: ${reasonOf(error)}.`, { cause: error });
    });
    const migrated = await withPostgresTransactions(connectionString, runMigrations);
    return { client, engine: "postgres", migrated, close: () => client.$disconnect() };
  } catch (error) {
    await client.$disconnect();
    throw error;
  }
}

/** The last line of an error message, without its full stop. Prisma puts the call before it and wraps the message of a raw query. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const last = message.trim().split("\n").at(-1) ?? "";
  return (/Message: `(.*)`$/.exec(last)?.[1] ?? last).replace(/\.$/, "");
}
