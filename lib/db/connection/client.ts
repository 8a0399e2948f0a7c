import type { Prisma, PrismaClient } from "../generated/client";
import type { Opened } from "./connect";

/** A client within a transaction. Inside `write` nothing else may be used: on PGlite the outer client waits for itself. */
export type Tx = Prisma.TransactionClient;

// One for the process: bundles and hot reloads each have their own copy of this module.
const held = globalThis as { outturnDatabase?: Opened };

/** The open database's client. Throws before it is opened: nothing opens it by the way. */
export function database(): PrismaClient {
  if (held.outturnDatabase === undefined) throw new Error("The database is not open.");
  return held.outturnDatabase.client;
}

export function openedDatabase(): Opened | undefined {
  return held.outturnDatabase;
}

export function holdDatabase(opened: Opened): void {
  held.outturnDatabase = opened;
}

export async function closeDatabase(): Promise<void> {
  const opened = held.outturnDatabase;
  delete held.outturnDatabase;
  await opened?.close();
}
