import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { PrismaPGlite } from "pglite-prisma-adapter";

// For development only: the server never imports this file. It loads the engine through bindings that Prisma does not document.

type Bindings = typeof import("@prisma/schema-engine-wasm") & { __wbg_set_wasm(exports: unknown): void };

// One instance per process: a second one corrupts the first.
let bindings: Promise<Bindings> | undefined;

/** Prisma's schema engine, in WASM, over an open PGlite. The caller frees it. */
export async function openSchemaEngine(pglite: PGlite, schema: string): Promise<SchemaEngine> {
  bindings ??= instantiate();
  const { SchemaEngine } = await bindings;
  // The adapter's types come from another copy of the interface.
  const adapter = new PrismaPGlite(pglite) as unknown as SqlMigrationAwareDriverAdapterFactory;
  return SchemaEngine.new({ datamodels: [["schema.prisma", schema]] }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter));
}

async function instantiate(): Promise<Bindings> {
  const require = createRequire(`${process.cwd()}/package.json`);
  const script = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const loaded: Bindings = await import(pathToFileURL(script).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(script.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": loaded as unknown as WebAssembly.ModuleImports,
  });
  loaded.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  return loaded;
}
