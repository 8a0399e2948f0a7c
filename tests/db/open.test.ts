import { expect, inject, it } from "vitest";
import { openDatabase } from "../../lib/db/connection/connect";
import { readScripts } from "../../lib/db/migrations/read-scripts";
import { engine, openTestDatabase } from "../support/databases/database";
import { aFolder } from "../support/servers/child";

const unasked = async () => ({});
const migrations = readScripts().map(({ name }) => name);

it("creates and migrates a new database, and opens it again", async () => {
  const where = await aNewPlace();
  const first = await openDatabase(where, unasked);
  expect(first.migrated).toEqual(migrations);
  expect(await first.client.ledgerEntry.count()).toBe(0);
  await first.close();
  const second = await openDatabase(where, unasked);
  expect(second).toMatchObject({ migrated: [], engine });
  await second.close();
});

it.runIf(engine === "postgres")("applies each migration once when two servers start together", async () => {
  const where = await aNewPlace();
  const opened = await Promise.all([openDatabase(where, unasked), openDatabase(where, unasked)]);
  expect(opened.flatMap(({ migrated }) => migrated).sort()).toEqual(migrations);
  await Promise.all(opened.map(({ close }) => close()));
});

/** An empty directory, or an empty database of the throw-away cluster. */
async function aNewPlace(): Promise<{ databaseUrl: string | undefined; directory: string }> {
  const directory = aFolder();
  if (engine === "pglite") return { databaseUrl: undefined, directory };
  const name = `open_${process.pid}_${Math.floor(Math.random() * 1e9)}`;
  await (await openTestDatabase()).$executeRawUnsafe(`create database ${name} template template0`);
  return { databaseUrl: `${inject("postgresUrl")}/${name}`, directory };
}
