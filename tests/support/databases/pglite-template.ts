import { writeFileSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { runMigrations } from "../../../lib/db/migrations/run-migrations";
import { inPgliteTransaction } from "../../../lib/db/migrations/transaction";
import { templateOf } from "./data-folders";
import { newPglite } from "./new-pglite";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of a dumped, migrated, empty PGlite data directory. */
    pgliteTemplate: string;
    /** URL of a temporary PostgreSQL, and the name of its migrated, empty template database. */
    postgresUrl: string;
  }
}

/** Creates a migrated database once per run; each worker starts from its dump. */
export default async function setup(project: TestProject): Promise<void> {
  const path = await templateOf("migrated.tar", async (made) => {
    const pglite = await newPglite();
    await runMigrations(inPgliteTransaction(pglite));
    const dump = await pglite.dumpDataDir("none");
    await pglite.close();
    writeFileSync(made, Buffer.from(await dump.arrayBuffer()));
  });
  project.provide("pgliteTemplate", path);
}
