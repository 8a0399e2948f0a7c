import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { GET } from "../../app/api/v1/figures/[id]/evaluations/route";
import { currentDatabase, setDatabase } from "../../lib/db/connection/client";
import { type DatabaseConnection, openDatabase } from "../../lib/db/connection/connect";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { readScripts } from "../../lib/db/migrations/read-scripts";
import { RULES_VERSION } from "../../lib/domain/judging/rules-version";
import { seedLedger } from "../../prisma/seed/seed";
import { engine, forgetCached, openTestDatabase } from "../support/databases/database";
import { openOlderLedger, readExpected, readExpectedEvaluations, restoreIntoPostgres } from "../support/databases/older-ledger";

const OLDER = ["20261124000000_tables", "20261124000100_rules", "20261124170000_texts_and_kinds"];
/** Columns that newer migrations add, by table: null in every older row, and no part of the rows compared. */
const ADDED: Readonly<Record<string, readonly string[]>> = { Series: ["yearNamed", "yearStart"] };
const folder = mkdtempSync(join(tmpdir(), "outturn-older-"));
const expected = readExpected();
let opened: DatabaseConnection;
let before: DatabaseConnection | undefined;

// A database of the file's own takes the worker's place for a while.
beforeAll(async () => {
  await openTestDatabase();
  before = currentDatabase();
  opened = await openDatabase(await restore(), async () => ({}));
  setDatabase(opened);
  forgetCached();
}, 300_000);
afterAll(async () => {
  await opened.close();
  if (before !== undefined) setDatabase(before);
  forgetCached();
  rmSync(folder, { recursive: true, force: true });
});

async function restore(): Promise<{ databaseUrl: string | undefined; directory: string }> {
  if (engine === "pglite") {
    await (await openOlderLedger(join(folder, "pglite"))).close();
    return { databaseUrl: undefined, directory: folder };
  }
  const name = `older_${process.pid}`;
  await (await openTestDatabase()).$executeRawUnsafe(`create database ${name} template template0`);
  const databaseUrl = `${inject("postgresUrl")}/${name}`;
  await restoreIntoPostgres(databaseUrl);
  return { databaseUrl, directory: folder };
}

it("applies the newer migrations and no others", () => {
  const newer = readScripts().map(({ name }) => name);
  expect(opened.migrated).toEqual(newer.filter((name) => !OLDER.includes(name)));
  expect(newer.slice(0, OLDER.length)).toEqual(OLDER);
});

it("keeps every row of every table, and drops only empty tables", async () => {
  const tables = await opened.client.$queryRaw<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`;
  const found = new Map<string, unknown>();
  await opened.client.$transaction(async (tx) => {
    await tx.$executeRaw`set local timezone = 'UTC'`;
    for (const { name } of tables) {
      const columns = await tx.$queryRaw<{ column: string }[]>`
        select column_name as column from information_schema.columns where table_schema = 'public' and table_name = ${name} order by ordinal_position`;
      const added = ADDED[name] ?? [];
      const older = columns.map(({ column }) => column).filter((column) => !added.includes(column));
      const [rows] = await tx.$queryRawUnsafe<object[]>(
        `select count(*)::int as rows, md5(string_agg(t::text, E'\\n' order by t::text collate "C")) as digest
          from (select ${older.map((column) => `"${column}"`).join(", ")} from "${name}") t`,
      );
      found.set(name, rows);
      const filled = added.map((column) => `"${column}" is not null`).join(" or ");
      if (filled !== "") expect(await tx.$queryRawUnsafe<object[]>(`select * from "${name}" where ${filled}`)).toEqual([]);
    }
  });
  const none = { rows: 0, digest: null };
  const kept = Object.keys(expected.tables).map((name) => [name, found.get(name) ?? none]);
  expect(Object.fromEntries(kept)).toEqual(expected.tables);
});

it("verifies, with the same hash of the last entry", async () => {
  expect(await verifyLedger()).toEqual({ ok: true, entries: 113, head: expected.head });
});

it("is not seeded again, whatever is selected", async () => {
  expect([await seedLedger("all"), await seedLedger("founding")]).toEqual([null, null]);
  expect(await verifyLedger()).toMatchObject({ ok: true, entries: 113 });
});

it("gives the same API response for every figure, under the rules in force", { timeout: 300_000 }, async () => {
  const answers = Object.entries(readExpectedEvaluations());
  expect(answers.length).toBe(186);
  for (const [path, answer] of answers) {
    const [, id = ""] = /^\/figures\/([^/]+)\//.exec(path) ?? [];
    const request = new Request(`http://127.0.0.1:3000/api/v1${path}`, { headers: { host: "127.0.0.1:3000" } });
    const response = await GET(request, { params: Promise.resolve({ id }) });
    expect([path, await response.json()]).toEqual([path, { ...answer, rules: RULES_VERSION }]);
  }
});
