import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const alias = { "@": root.replace(/\/$/, ""), "server-only": fileURLToPath(new URL("support/empty.ts", import.meta.url)) };

/** Pure code: no database, no network, files in parallel. What it imports is loaded once a worker, not once a file. */
function pure(name: string, ...folders: string[]) {
  return {
    resolve: { alias },
    test: { name, root, include: folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`), testTimeout: 30_000, isolate: false },
  };
}

/**
 * What the engine cannot change: statistics and outcomes of rows that it only brings, what is refused or doubted before a write, how a
 * seeding goes on. They run on PostgreSQL, which is several times quicker, and on PGlite where there is none. What SQL stores, finds,
 * locks and refuses is tested on both.
 */
const ENGINE_INDEPENDENT = [
  "tests/db/greenbook.test.ts",
  "tests/db/interrupted-seed.test.ts",
  "tests/api/worked/worked-outcomes.test.ts",
  "tests/api/bad-input.test.ts",
  "tests/api/early-and-base.test.ts",
  "tests/api/fiscal-years.test.ts",
  "tests/api/openapi.test.ts",
  "tests/api/warnings.test.ts",
];
const hasPostgres = process.env.OUTTURN_POSTGRES_BIN !== "absent";

/** Opens the folder of what is made once and copied. */
const TEMPLATES = "tests/support/databases/data-folders.ts";

/** One worker process keeps one database open for all its files. */
function database(name: "pglite" | "postgres") {
  return {
    resolve: { alias },
    test: {
      name: `db-${name}`,
      root,
      include: ["tests/db/**/*.test.ts", "tests/api/**/*.test.ts"],
      exclude: name === "pglite" && hasPostgres ? ENGINE_INDEPENDENT : [],
      env: { TEST_DATABASE: name },
      globalSetup: [
        TEMPLATES,
        name === "postgres" ? "tests/support/databases/postgres-cluster.ts" : "tests/support/databases/pglite-template.ts",
      ],
      pool: "forks" as const,
      isolate: false,
      maxWorkers: 2,
      // Projects with another number of workers run one after the other.
      sequence: { groupOrder: name === "pglite" ? 1 : 2 },
      testTimeout: 180_000,
      hookTimeout: 180_000,
    },
  };
}

export default defineConfig({
  test: {
    // `npm run coverage`: of the rules and of what stores them. Processes that a test starts are not counted.
    coverage: { include: ["lib/domain/**", "lib/db/**"], exclude: ["lib/db/generated/**"], reporter: ["text-summary", "json-summary"] },
    projects: [
      pure("domain", "domain"),
      pure("chart", "chart", "picture"),
      pure("lib", "components", "enter", "format", "home", "http", "wording"),
      pure("input", "input", "parse", "export", "seed"),
      pure("rules", "rules", "docs"),
      {
        resolve: { alias },
        test: {
          name: "process",
          root,
          include: ["tests/process/**/*.test.ts"],
          globalSetup: [TEMPLATES],
          testTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
      database("pglite"),
      database("postgres"),
    ],
  },
});
