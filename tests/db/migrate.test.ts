import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { PrismaClient } from "../../lib/db/generated/client";
import { checksumOf, readScripts, type Script } from "../../lib/db/migrations/read-scripts";
import { runMigrations } from "../../lib/db/migrations/run-migrations";
import { inPgliteTransaction, withPostgresTransactions } from "../../lib/db/migrations/transaction";
import { engine, openTestDatabase } from "../support/databases/database";
import { newPglite } from "../support/databases/new-pglite";

// A database of the file's own, without a table at the beginning of every test.
let client: PrismaClient;
let apply: (...scripts: readonly Script[]) => Promise<readonly string[]>;

beforeAll(async () => {
  if (engine === "pglite") {
    const pglite = await newPglite();
    client = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
    apply = (...scripts) => runMigrations(inPgliteTransaction(pglite), scripts);
    return;
  }
  const name = `blank_${newId().slice(-12)}`;
  await (await openTestDatabase()).$executeRawUnsafe(`create database ${name} template template0`);
  const url = `${inject("postgresUrl")}/${name}`;
  client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  apply = (...scripts) => withPostgresTransactions(url, (inTransaction) => runMigrations(inTransaction, scripts));
});
afterAll(() => client.$disconnect());

beforeEach(async () => {
  await client.$executeRaw`drop schema public cascade`;
  await client.$executeRaw`create schema public`;
});

async function ask(sql: string): Promise<unknown> {
  const [row] = await client.$queryRawUnsafe<{ answer: unknown }[]>(`select ${sql} as answer`);
  return row?.answer;
}

const RECORDED = `(select string_agg(migration_name, ' ' order by started_at) from "_prisma_migrations" where finished_at is not null and rolled_back_at is null)`;
const TABLE: Script = { name: "1_table", sql: `create table "T" (a int)` };
const BROKEN: Script = { name: "2_broken", sql: `create table "U" (a int); create table "V" (a no_such_type)` };

it("applies each missing migration once, also functions with semicolons", async () => {
  const rule = { name: "2_rule", sql: "create function one() returns int language plpgsql as $$ begin perform 1; return 1; end $$ -- ;" };
  expect(await apply(TABLE)).toEqual(["1_table"]);
  expect(await apply(TABLE, rule)).toEqual(["2_rule"]);
  expect(await apply(TABLE, rule)).toEqual([]);
  expect(await ask("one()")).toBe(1);
});

it("names a migration that fails and why, rolls it back, and runs it again the next time", async () => {
  await expect(apply(TABLE, BROKEN)).rejects.toThrow('Migration 2_broken failed: type "no_such_type" does not exist.');
  expect(await ask(`to_regclass('"T"')::text`)).toBe('"T"');
  expect(await ask(`to_regclass('"U"')::text`)).toBeNull();
  expect(await ask(RECORDED)).toBe("1_table");
  await expect(apply(TABLE, BROKEN)).rejects.toThrow("no_such_type");
  expect(await apply(TABLE, { name: "2_broken", sql: `create table "U" (a int)` })).toEqual(["2_broken"]);
});

it("records a migration in Prisma's columns", async () => {
  await apply(TABLE);
  const [row] = await client.$queryRaw<Record<string, unknown>[]>`select * from "_prisma_migrations"`;
  expect(row).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    checksum: checksumOf(TABLE.sql),
    finished_at: expect.any(Date),
    migration_name: "1_table",
    logs: null,
    rolled_back_at: null,
    started_at: expect.any(Date),
    applied_steps_count: 1,
  });
});

it("applies each migration once when several start together", async () => {
  const scripts = [TABLE, { name: "2_more", sql: `create table "U" (a int)` }];
  const applied = await Promise.all([apply(...scripts), apply(...scripts), apply(...scripts)]);
  expect(applied.flat().sort()).toEqual(["1_table", "2_more"]);
  expect(await ask(RECORDED)).toBe("1_table 2_more");
});

it("refuses a migration that was changed after it ran", async () => {
  await apply(TABLE);
  await expect(apply({ ...TABLE, sql: `create table "T" (a bigint)` })).rejects.toThrow(
    "Migration 1_table was changed after it was applied to this database.",
  );
});

it("accepts a script with other line endings", async () => {
  const sql = `create table "T" (a int);\ncreate table "U" (a int);\n`;
  await apply({ name: "1_two", sql: sql.replaceAll("\n", "\r\n") });
  expect(await apply({ name: "1_two", sql })).toEqual([]);
});

it("refuses a database that a newer version migrated", async () => {
  await apply(TABLE, { name: "2_newer", sql: `create table "U" (a int)` });
  await expect(apply(TABLE)).rejects.toThrow("The database was migrated by a newer version of Outturn (2_newer).");
});

it("applies a migration again that Prisma started and did not finish", async () => {
  await apply(TABLE);
  await client.$executeRaw`drop table "T"`;
  await client.$executeRaw`update "_prisma_migrations" set finished_at = null, applied_steps_count = 0`;
  expect(await apply(TABLE)).toEqual(["1_table"]);
  expect(await ask(`to_regclass('"T"')::text`)).toBe('"T"');
  expect(await ask(`(select count(*)::int from "_prisma_migrations" where rolled_back_at is not null)`)).toBe(1);
});

it("applies a migration that was marked as rolled back, and not one that was marked as applied", async () => {
  await apply(TABLE);
  await client.$executeRaw`drop table "T"`;
  await client.$executeRaw`update "_prisma_migrations" set rolled_back_at = now()`;
  expect(await apply(TABLE)).toEqual(["1_table"]);
  await client.$executeRaw`update "_prisma_migrations" set applied_steps_count = 0`;
  expect(await apply(TABLE)).toEqual([]);
});

it.each([
  ["BEGIN", "BEGIN; select 1; COMMIT"],
  ["COMMIT", 'create table "U" (a int);\ncommit;'],
  ["ROLLBACK", "rollback"],
  ["CONCURRENTLY", 'create index concurrently on "T" (a)'],
  ["END", "select 1; end"],
  ["START TRANSACTION", "start transaction"],
  ["COMMIT", "/* a /* nested */ comment */ select '--'; commit -- and go on"],
])("refuses a script with %s before it runs any", async (word, sql) => {
  await expect(apply(TABLE, { name: "2_leaves", sql })).rejects.toThrow(`Migration 2_leaves contains ${word}:`);
  expect(await ask(`to_regclass('"T"')::text`)).toBeNull();
});

it.each([
  ["in a comment", `create table "T" (a int) -- begin\n/* commit /* rollback */ concurrently */`],
  ["in a string", `create table "T" (a text default 'begin; commit''; end'); select E'\\'; commit'`],
  ["as a quoted name", `create table "T" ("commit" int)`],
  ["in a function", `create table "T" (a int); do $body$ begin perform $$;commit$$; end $body$`],
  ["at the end of a CASE", `create table "T" (a int check (case when a > 0 then true else false end))`],
])("runs a script with such a word %s", async (_, sql) => {
  expect(await apply({ name: "1_words", sql })).toEqual(["1_words"]);
  expect(await ask(`to_regclass('"T"')::text`)).toBe('"T"');
});

it("drops the tables that no code wrote, and refuses when one of them has a row", async () => {
  const scripts = readScripts();
  const dropping = scripts.findIndex(({ name }) => name.endsWith("drop_unused_tables"));
  await apply(...scripts.slice(0, dropping));
  await client.$executeRaw`insert into "User" (id, name, email, "updatedAt") values (gen_random_uuid(), 'a', 'a@example.org', now())`;
  await expect(apply(...scripts.slice(0, dropping + 1))).rejects.toThrow('the table "User" is to be dropped and holds rows');
  expect(await ask(`(select count(*)::int from "User")`)).toBe(1);
  await client.$executeRaw`delete from "User"`;
  expect(await apply(...scripts.slice(0, dropping + 1))).toEqual([scripts[dropping]?.name]);
  expect(await ask(`to_regclass('"User"')::text`)).toBeNull();
});
