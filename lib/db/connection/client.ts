import { readGlobal, writeGlobal } from "../../process-globals";
import type { Prisma, PrismaClient } from "../generated/client";
import type { Opened } from "./connect";

/** A client within a transaction. Inside `write` nothing else may be used: on PGlite the outer client waits for itself. */
export type Tx = Prisma.TransactionClient;

/** The open database's client. Throws before it is opened: nothing opens it by the way. */
export function database(): PrismaClient {
  const opened = openedDatabase();
  if (opened === undefined) throw new Error("The database is not open.");
  return opened.client;
}

export function openedDatabase(): Opened | undefined {
  return readGlobal<Opened>("database");
}

export function holdDatabase(opened: Opened): void {
  writeGlobal<Opened>("database", opened);
}

export async function closeDatabase(): Promise<void> {
  const opened = openedDatabase();
  writeGlobal("database", undefined);
  await opened?.close();
}
