import { PGlite } from "@electric-sql/pglite";
import { embeddedAdapter } from "./migration-adapter";
import { readMigrations, readSchema } from "./run-migrations";
import { diffSchemas, openSchemaEngine } from "./schema-engine";

/** The SQL from what the migrations make to what the schema says; null when they agree. They are run in memory. */
export async function diffMigrations(): Promise<string | null> {
  const pglite = new PGlite();
  const schema = readSchema();
  const engine = await openSchemaEngine(embeddedAdapter(pglite), schema);
  const files = [{ path: "schema.prisma", content: schema }];
  const sql = await diffSchemas(engine, { tag: "migrations", ...readMigrations() }, { tag: "schemaDatamodel", files });
  await pglite.close();
  return /^\s*(--[^\n]*\s*)*$/.test(sql) ? null : sql;
}
