import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { PGlite } from "@electric-sql/pglite";
import { readScripts } from "../../../lib/db/migrations/read-scripts";
import { withPostgresTransactions } from "../../../lib/db/migrations/transaction";

const FOLDER = "tests/fixtures/ledger-c7ee6d5";

type Expected = {
  readonly head: string;
  /** Number and digest of the rows of each table. */
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly digest: string | null }>>;
};

/** The rows and API responses of the version that made the data folder (tests/fixtures/ledger-c7ee6d5/README.md). */
export function readExpected(): Expected {
  return JSON.parse(readFileSync(join(FOLDER, "rows.json"), "utf8"));
}

/** The API's responses about every figure, by address. */
export function readExpectedEvaluations(): Readonly<Record<string, object>> {
  return JSON.parse(gunzipSync(readFileSync(join(FOLDER, "evaluations.json.gz"))).toString("utf8"));
}

/** Opens the older database unchanged: in memory, or unpacked into a folder. */
export function openOlderLedger(folder?: string): Promise<PGlite> {
  const loadDataDir = new Blob([brotliDecompressSync(readFileSync(join(FOLDER, "data.tar.br")))]);
  return PGlite.create({ loadDataDir, ...(folder === undefined ? {} : { dataDir: folder }) });
}

/** Restores it into an empty PostgreSQL database: its migrations, their rows in Prisma's table, and all other rows. */
export async function restoreIntoPostgres(url: string): Promise<void> {
  const older = await openOlderLedger();
  const query = async <Row>(sql: string) => (await older.query<Row>(sql)).rows;
  const applied = await query<{ name: string }>(`select migration_name as name from "_prisma_migrations" order by started_at`);
  const tables = await query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'public'`);
  const scripts = new Map(readScripts().map(({ name, sql }) => [name, sql]));
  await withPostgresTransactions(url, (inTransaction) =>
    inTransaction(async (transaction) => {
      for (const { name } of applied) await transaction.execute(scripts.get(name) ?? "");
      await transaction.execute(PRISMA_TABLE);
      // Triggers are off because rows are inserted table by table, not entry by entry.
      await transaction.execute("set local session_replication_role = replica");
      for (const { name } of tables) {
        const [all] = await query<{ rows: unknown }>(`select coalesce(jsonb_agg(t), '[]')::text as rows from "${name}" t`);
        await transaction.query(`insert into "${name}" select * from jsonb_populate_recordset(null::"${name}", $1::jsonb)`, [all?.rows]);
      }
    }),
  );
  await older.close();
}

// As Prisma's schema engine creates it on PostgreSQL.
const PRISMA_TABLE = `CREATE TABLE _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;
