import { resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "./generated/client";
import { lockDirectory, type Question, type Reply } from "./lock";
import { migrate } from "./migrate";
import { withMigrationAdapter } from "./postgres-adapter";

/** An open, migrated database. */
export type Opened = {
  readonly client: PrismaClient;
  readonly engine: "pglite" | "postgres";
  /** Names of the migrations that were applied on opening. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
};

/**
 * Opens the database that the settings name and brings it to the newest schema: PostgreSQL at `databaseUrl`, else PGlite
 * in `directory`, held by a lock whose socket answers questions (`answer`) of other processes.
 * @throws with one sentence when the directory is in use or the database cannot be reached.
 */
export async function openDatabase(
  where: { readonly databaseUrl: string | undefined; readonly directory: string },
  answer: (question: Question) => Promise<Reply>,
): Promise<Opened> {
  if (process.env.NEXT_PHASE === "phase-production-build") throw new Error("The database is not opened during the build.");
  return where.databaseUrl === undefined ? openEmbedded(where.directory, answer) : openPostgres(where.databaseUrl);
}

async function openEmbedded(directory: string, answer: (question: Question) => Promise<Reply>): Promise<Opened> {
  const lock = await lockDirectory(directory, answer);
  try {
    const pglite = await PGlite.create(resolve(/* turbopackIgnore: true */ directory, "pglite"));
    // The adapter's types are of another copy of the interface.
    const adapter = new PrismaPGlite(pglite) as unknown as SqlMigrationAwareDriverAdapterFactory;
    const migrated = await migrate(adapter);
    const client = new PrismaClient({ adapter });
    const close = async () => {
      await client.$disconnect();
      if (!pglite.closed) await pglite.close();
      await lock.release();
    };
    return { client, engine: "pglite", migrated, close };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openPostgres(connectionString: string): Promise<Opened> {
  const adapter = new PrismaPg({ connectionString, max: 10 });
  const client = new PrismaClient({ adapter });
  const migrated = await client.$transaction(
    async (tx) => {
      // Two servers that start together migrate one after the other.
      await tx.$executeRaw`select pg_advisory_xact_lock(41)`;
      return withMigrationAdapter(connectionString, migrate);
    },
    { maxWait: 30_000, timeout: 120_000 },
  );
  return { client, engine: "postgres", migrated, close: () => client.$disconnect() };
}
