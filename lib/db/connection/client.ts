import { readGlobal, writeGlobal } from "../../process-globals";
import type { Prisma, PrismaClient } from "../generated/client";
import type { DatabaseConnection } from "./connect";

/** A client within a transaction. Use no other client inside `write`: on PGlite the outer one would deadlock. */
export type Tx = Prisma.TransactionClient;

/** The client of the open database. Throws when no database is open: it is opened once, at start. */
export function database(): PrismaClient {
  const connection = currentDatabase();
  if (connection === undefined) throw new Error("The database is not open.");
  return connection.client;
}

export function currentDatabase(): DatabaseConnection | undefined {
  return readGlobal<DatabaseConnection>("database");
}

export function setDatabase(connection: DatabaseConnection): void {
  writeGlobal<DatabaseConnection>("database", connection);
}

export async function closeDatabase(): Promise<void> {
  const connection = currentDatabase();
  writeGlobal("database", undefined);
  await connection?.close();
}
