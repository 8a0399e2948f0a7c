import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runMigrations } from "../../lib/db/migrations/run-migrations";
import { type InTransaction, inPgliteTransaction, withPostgresTransactions } from "../../lib/db/migrations/transaction";
import { MOMENTS, SCRIPTS } from "../support/databases/migrate-to";
import { newPglite } from "../support/databases/new-pglite";
import { startPostgres } from "../support/databases/postgres-cluster";
import { aFolder, startChild } from "../support/servers/child";
import { findTool } from "../support/tools.mjs";

const PATIENCE = 300_000;
const SECOND = (moment: string) => (moment === "after the commit" ? [] : ["2_second"]);

/** Kills a process with SIGKILL at a moment of the second migration. */
async function killAt(moment: string, where: string): Promise<void> {
  const child = startChild(["tests/support/databases/migrate-to.ts", where, moment], {});
  await child.prints("stopped");
  child.child.kill("SIGKILL");
  await child.ended;
}

/** Migrates again: what was applied, and what both migrations left. */
async function migrateAgain(inTransaction: InTransaction): Promise<unknown> {
  const applied = await runMigrations(inTransaction, SCRIPTS);
  const rows = await inTransaction((transaction) =>
    transaction.query(`select (select count(*)::int from "First" where b is null) as first, (select count(*)::int from "Second") as second,
      (select count(*)::int from "_prisma_migrations") as recorded`),
  );
  return { applied, rows };
}

const whole = (moment: string) => ({ applied: SECOND(moment), rows: [{ first: 1, second: 1, recorded: 2 }] });

describe("on the embedded database", () => {
  it.each(MOMENTS)("a migration killed %s is applied whole by the next start", { timeout: PATIENCE }, async (moment) => {
    const folder = aFolder();
    await (await newPglite(folder)).close();
    await killAt(moment, folder);
    const pglite = await PGlite.create(folder);
    expect(await migrateAgain(inPgliteTransaction(pglite))).toEqual(whole(moment));
    await pglite.close();
  });
});

describe.skipIf(findTool("postgres") === null)("on PostgreSQL", () => {
  let url: string;
  let stop: () => void;
  beforeAll(async () => {
    ({ url, stop } = await startPostgres());
  }, PATIENCE);
  afterAll(() => stop());

  it.each(MOMENTS)("a migration killed %s is applied whole by the next start", { timeout: PATIENCE }, async (moment) => {
    const name = `killed_${MOMENTS.indexOf(moment)}`;
    await createDatabase(name);
    await killAt(moment, `${url}/${name}`);
    expect(await withPostgresTransactions(`${url}/${name}`, migrateAgain)).toEqual(whole(moment));
  });

  async function createDatabase(name: string): Promise<void> {
    const client = new Client({ connectionString: `${url}/postgres` });
    await client.connect();
    await client.query(`create database ${name} template template0`);
    await client.end();
  }
});
