import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { runMigrations } from "../../../lib/db/migrations/run-migrations";
import { inPgliteTransaction } from "../../../lib/db/migrations/transaction";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of a dumped, migrated, empty PGlite data directory. */
    pgliteTemplate: string;
    /** URL of a temporary PostgreSQL, and the name of its migrated, empty template database. */
    postgresUrl: string;
  }
}

/** Creates a migrated database once per run; each worker starts from its dump. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-pglite-"));
  const pglite = new PGlite();
  await runMigrations(inPgliteTransaction(pglite));
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  const path = join(folder, "template.tar");
  writeFileSync(path, Buffer.from(await dump.arrayBuffer()));
  project.provide("pgliteTemplate", path);
  return () => rmSync(folder, { recursive: true, force: true });
}
