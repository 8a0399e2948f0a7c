import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readScripts } from "../../lib/db/migrations/read-scripts";
import { runMigrations } from "../../lib/db/migrations/run-migrations";
import { diffSchema, readSchema } from "../../lib/db/migrations/schema-diff";
import { openSchemaEngine } from "../../lib/db/migrations/schema-engine";
import { inPgliteTransaction } from "../../lib/db/migrations/transaction";
import { newPglite } from "../support/databases/new-pglite";

// Prisma's own engine, on a database that the migrations made.
let pglite: PGlite;
beforeAll(async () => {
  pglite = await newPglite();
  await runMigrations(inPgliteTransaction(pglite));
}, 120_000);
afterAll(() => pglite.close());

it("the migrations create the schema of prisma/schema.prisma", async () => {
  expect(await diffSchema(pglite, readSchema())).toBeNull();
});

it("a new model gives the SQL of a new table", async () => {
  expect(await diffSchema(pglite, `${readSchema()}\nmodel More {\n  id Int @id\n}\n`)).toContain('CREATE TABLE "More"');
});

it("Prisma finds every migration applied and unchanged", async () => {
  const engine = await openSchemaEngine(pglite, readSchema());
  const migrationDirectories = readScripts().map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
  }));
  const lockfile = { path: "migration_lock.toml", content: 'provider = "postgresql"\n' };
  const found = await engine.diagnoseMigrationHistory({
    migrationsList: { baseDir: "prisma/migrations", lockfile, shadowDbInitScript: "", migrationDirectories },
    optInToShadowDatabase: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  expect(found).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null });
});
