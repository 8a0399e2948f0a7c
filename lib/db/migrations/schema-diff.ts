import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { runMigrations } from "./run-migrations";
import { openSchemaEngine } from "./schema-engine";
import { inPgliteTransaction } from "./transaction";

const EVERYTHING = { externalTables: [], externalEnums: [] };

/** The SQL that brings the schema of the migrations to prisma/schema.prisma; null when they agree. For development. */
export async function diffMigrations(): Promise<string | null> {
  const pglite = new PGlite();
  await runMigrations(inPgliteTransaction(pglite));
  try {
    return await diffSchema(pglite, readSchema());
  } finally {
    await pglite.close();
  }
}

export function readSchema(): string {
  return readFileSync(resolve(process.cwd(), "prisma/schema.prisma"), "utf8");
}

/** The SQL that brings a database to a schema; null when they agree. */
export async function diffSchema(pglite: PGlite, schema: string): Promise<string | null> {
  const engine = await openSchemaEngine(pglite, schema);
  try {
    const files = [{ path: "schema.prisma", content: schema }];
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: "" },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: EVERYTHING,
    });
    const sql = stdout ?? "";
    return /^\s*(--[^\n]*\s*)*$/.test(sql) ? null : sql;
  } finally {
    engine.free();
  }
}
