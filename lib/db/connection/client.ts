import { readGlobal, writeGlobal } from "../../process-globals";
import type { Prisma, PrismaClient } from "../generated/client";
import type { DatabaseConnection } from "./connect";

/** A client within a transaction. Inside `write` nothing else may be used: on PGlite the outer client waits for itself. */
export type Tx = Prisma.TransactionClient;

/** The open database's client. Throws before it is opened: nothing opens it by the way. */
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
