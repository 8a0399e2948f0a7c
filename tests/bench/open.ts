import { PrismaPg } from "@prisma/adapter-pg";
import { closeDatabase, setDatabase } from "../../lib/db/connection/client";
import { openDatabase } from "../../lib/db/connection/connect";
import { PrismaClient } from "../../lib/db/generated/client";

type Where = { readonly url: string } | { readonly directory: string };

/** Runs with a migrated database open in this process: PostgreSQL at an address, or PGlite in a folder. */
export async function withDatabase<T>(where: Where, run: () => Promise<T>): Promise<T> {
  const answer = async () => ({ error: "The bench holds this database." });
  const [databaseUrl, directory] = "url" in where ? [where.url, ""] : [undefined, where.directory];
  setDatabase(await openDatabase({ databaseUrl, directory }, answer));
  try {
    return await run();
  } finally {
    await closeDatabase();
  }
}

/** A new database of a cluster, as its template is: migrated and empty. */
export async function createDatabase(cluster: string, name: string): Promise<string> {
  const admin = new PrismaClient({ adapter: new PrismaPg({ connectionString: `${cluster}/postgres` }) });
  await admin.$executeRawUnsafe(`create database ${name}`);
  await admin.$disconnect();
  return `${cluster}/${name}`;
}
