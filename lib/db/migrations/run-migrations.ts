import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList } from "@prisma/schema-engine-wasm";
import { applyMigrations, openSchemaEngine } from "./schema-engine";

/**
 * Brings a database to the newest schema by an adapter of `migration-adapter`. Returns the names of the migrations that were
 * missing. Throws where one fails: that one has then changed nothing, and is tried again the next time.
 */
export async function migrate(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<readonly string[]> {
  return applyMissing(adapter, readMigrations());
}

export async function applyMissing(adapter: SqlMigrationAwareDriverAdapterFactory, migrations: MigrationList): Promise<readonly string[]> {
  const engine = await openSchemaEngine(adapter, readSchema());
  try {
    return await applyMigrations(engine, migrations).catch(explain);
  } finally {
    engine.free();
  }
}

// The engine says what failed among the frames of its own stack.
function explain(error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  const [, reason] = /^Error querying the database: (?:ERROR: )?(.*)$/m.exec(text) ?? [];
  const [, name] = /migration_name=\\?"([^"\\]+)/.exec(text) ?? [];
  if (reason === undefined || name === undefined) throw error;
  throw new Error(`Migration ${name} failed: ${reason}.`, { cause: error });
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
