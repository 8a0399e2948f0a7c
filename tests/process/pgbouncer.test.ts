import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, setDatabase } from "../../lib/db/connection/client";
import { openDatabase } from "../../lib/db/connection/connect";
import { recordIndicator } from "../../lib/db/entities/indicators";
import { verifyLedger } from "../../lib/db/ledger/verify";
import { readScripts } from "../../lib/db/migrations/read-scripts";
import { anIndicator } from "../support/bodies";
import { startPgbouncer } from "../support/databases/pgbouncer";
import { startPostgres } from "../support/databases/postgres-cluster";
import { findTool } from "../support/tools.mjs";

const pgbouncer = findTool("postgres") === null ? null : findTool("pgbouncer");
const unasked = async () => ({});

describe.skipIf(pgbouncer === null)("behind pgbouncer in transaction mode", () => {
  let url: string;
  const stops: (() => unknown)[] = [];
  beforeAll(async () => {
    const postgres = await startPostgres();
    stops.unshift(postgres.stop);
    const bouncer = await startPgbouncer(pgbouncer ?? "", postgres.url);
    stops.unshift(bouncer.stop);
    const client = new Client({ connectionString: `${postgres.url}/postgres` });
    await client.connect();
    await client.query("create database bounced template template0");
    await client.end();
    url = `${bouncer.url}/bounced`;
  }, 300_000);
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  it("four servers that start together apply each migration once, and the ledger takes entries", { timeout: 300_000 }, async () => {
    const where = { databaseUrl: url, directory: "unused" };
    const opened = await Promise.all([1, 2, 3, 4].map(() => openDatabase(where, unasked)));
    expect(opened.flatMap(({ migrated }) => migrated).sort()).toEqual(readScripts().map(({ name }) => name));
    const [first, ...others] = opened;
    if (first === undefined) throw new Error("none was opened");
    setDatabase(first);
    const slugs = ["one", "two", "three", "four", "five", "six"];
    const recorded = await Promise.all(slugs.map((slug) => recordIndicator(anIndicator({ slug }), "writer")));
    expect(recorded.map(({ ok }) => ok)).toEqual(slugs.map(() => true));
    expect(await verifyLedger()).toMatchObject({ ok: true, entries: slugs.length });
    await Promise.all([closeDatabase(), ...others.map(({ close }) => close())]);
  });
});
