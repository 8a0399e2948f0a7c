import { PGlite } from "@electric-sql/pglite";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { readMigrations, readSchema } from "./migrate";
import { diffSchemas, openSchemaEngine } from "./schema-engine";

/** The SQL from what the migrations make to what the schema says; null when they agree. The shadow database is in memory. */
export async function diffMigrations(): Promise<string | null> {
  const shadow = new PGlite();
  const schema = readSchema();
  const engine = await openSchemaEngine(new PrismaPGlite(shadow) as unknown as SqlMigrationAwareDriverAdapterFactory, schema);
  const files = [{ path: "schema.prisma", content: schema }];
  const sql = await diffSchemas(engine, { tag: "migrations", ...readMigrations() }, { tag: "schemaDatamodel", files });
  await shadow.close();
  return /^\s*(--[^\n]*\s*)*$/.test(sql) ? null : sql;
}
