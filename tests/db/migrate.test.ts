import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, inject, it } from "vitest";
import { PrismaClient } from "../../lib/db/generated/client";
import { embeddedAdapter, withPostgresAdapter } from "../../lib/db/migrations/migration-adapter";
import { applyMissing, readMigrations } from "../../lib/db/migrations/run-migrations";
import { engine, openTestDatabase } from "../support/database";

type Migration = readonly [name: string, sql: string];
type Applied = Promise<readonly string[]>;

// A database of the file's own, without a table at the beginning of every test.
let client: PrismaClient;
let apply: (...own: readonly Migration[]) => Applied;

beforeAll(async () => {
  if (engine === "pglite") {
    const pglite = new PGlite();
    client = new PrismaClient({ adapter: new PrismaPGlite(pglite) });
    apply = (...own) => applyMissing(embeddedAdapter(pglite), list(own));
    return;
  }
  const name = `blank_${newId().slice(-12)}`;
  await (await openTestDatabase()).$executeRawUnsafe(`create database ${name} template template0`);
  const url = `${inject("postgresUrl")}/${name}`;
  client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  apply = (...own) => withPostgresAdapter(url, (adapter) => applyMissing(adapter, list(own)));
});
afterAll(() => client.$disconnect());

beforeEach(async () => {
  await client.$executeRaw`drop schema public cascade`;
  await client.$executeRaw`create schema public`;
});

function list(own: readonly Migration[]) {
  const directories = own.map(([path, value]) => ({
    path,
    migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } },
  }));
  return { ...readMigrations(), migrationDirectories: directories };
}

async function ask(sql: string): Promise<unknown> {
  const [row] = await client.$queryRawUnsafe<{ answer: unknown }[]>(`select ${sql} as answer`);
  return row?.answer;
}

const TABLE = ["1_table", `create table "T" (a int)`] as const;
const BROKEN = ["2_broken", `create table "U" (a int); create table "V" (a no_such_type)`] as const;

it("applies what is missing, once, functions with semicolons included", async () => {
  const rule = ["2_rule", `create function one() returns int language plpgsql as $$ begin perform 1; return 1; end $$ -- ;`] as const;
  expect(await apply(TABLE)).toEqual(["1_table"]);
  expect(await apply(TABLE, rule)).toEqual(["2_rule"]);
  expect(await apply(TABLE, rule)).toEqual([]);
  expect(await ask("one()")).toBe(1);
});

it("names a migration that fails and its reason, keeps nothing of it, and tries it again", async () => {
  await expect(apply(TABLE, BROKEN)).rejects.toThrow('Migration 2_broken failed: type "no_such_type" does not exist.');
  expect(await ask(`to_regclass('"T"')::text`)).toBe('"T"');
  expect(await ask(`to_regclass('"U"')::text`)).toBeNull();
  await expect(apply(TABLE, BROKEN)).rejects.toThrow("no_such_type");
  expect(await apply(TABLE, ["2_broken", `create table "U" (a int)`])).toEqual(["2_broken"]);
});

it("marks a migration finished together with what it does", async () => {
  await apply(["1_table", `create table "T" as select count(*)::int as unfinished from "_prisma_migrations" where finished_at is null`]);
  expect(await ask(`(select unfinished from "T")`)).toBe(1);
  expect(await ask(`(select count(*)::int from "_prisma_migrations" where finished_at is null)`)).toBe(0);
});

it("goes on where a process ended before the script of a migration was done", async () => {
  await apply(TABLE);
  await client.$executeRaw`drop table "T"`;
  await client.$executeRaw`update "_prisma_migrations" set finished_at = null, applied_steps_count = 0`;
  expect(await apply(TABLE)).toEqual(["1_table"]);
  expect(await ask(`to_regclass('"T"')::text`)).toBe('"T"');
});
