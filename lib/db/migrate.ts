import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { applyMigrations, openSchemaEngine } from "./schema-engine";

/** Brings a database to the newest schema. Returns the names of the migrations that were missing. */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<readonly string[]> {
  const engine = await openSchemaEngine(adapter, readSchema());
  try {
    return await applyMigrations(engine, readMigrations());
  } finally {
    engine.free();
  }
}

export function readSchema(): string {
  return readFileSync(resolve(/* turbopackIgnore: true */ process.cwd(), "prisma/schema.prisma"), "utf8");
}

/** The migrations as the schema engine wants them, oldest first. */
export function readMigrations(): MigrationList {
  const baseDir = resolve(/* turbopackIgnore: true */ process.cwd(), "prisma/migrations");
  const names = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: names
      .map(({ name }) => name)
      .sort()
      .map((path) => ({
        path,
        migrationFile: {
          path: "migration.sql",
          content: { tag: "ok" as const, value: readFileSync(join(baseDir, path, "migration.sql"), "utf8") },
        },
      })),
  };
}
