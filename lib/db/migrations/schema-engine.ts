import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { DiffTarget, MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";

const EVERYTHING = { externalTables: [], externalEnums: [] };

type Glue = typeof import("@prisma/schema-engine-wasm") & { __wbg_set_wasm(exports: unknown): void };

// A second instance of the module corrupts the first: one for the process.
const once = globalThis as { outturnSchemaEngine?: Promise<Glue> };

/** Prisma's own schema engine, in WASM, over an open connection. */
export async function openSchemaEngine(adapter: SqlMigrationAwareDriverAdapterFactory, schema: string): Promise<SchemaEngine> {
  once.outturnSchemaEngine ??= instantiate();
  const { SchemaEngine } = await once.outturnSchemaEngine;
  return SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

/** Applies what has not been applied; the names of what was. */
export async function applyMigrations(engine: SchemaEngine, migrationsList: MigrationList): Promise<readonly string[]> {
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: EVERYTHING });
  return appliedMigrationNames;
}

/** The SQL that leads from one state of the schema to another; blank but for a comment when they agree. */
export async function diffSchemas(engine: SchemaEngine, from: DiffTarget, to: DiffTarget): Promise<string> {
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters: EVERYTHING });
  return stdout ?? "";
}

async function instantiate(): Promise<Glue> {
  const require = createRequire(`${process.cwd()}/package.json`);
  const script = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue: Glue = await import(/* turbopackIgnore: true */ pathToFileURL(script).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return glue;
}
