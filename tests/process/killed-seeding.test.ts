import { cpSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Template, template } from "../support/databases/data-folders";
import { startPostgres } from "../support/databases/postgres-cluster";
import { readSeededRows } from "../support/databases/seeded-rows";
import { aFolder, startChild } from "../support/servers/child";
import { findTool } from "../support/tools.mjs";

const PATIENCE = 600_000;
const SCRIPT = "tests/support/ledgers/interrupted-seeding.ts";

/** Rows after which the process is killed, one after the other, on one database. */
const IN_FOUNDING = ["China–Russia trade 1.", "China–Russia trade 60.", "China–Russia trade 102."];
const IN_ALL = [
  "China–Russia trade 40.",
  "China–Russia trade 103.",
  "World trade forecasts of the WTO 50.",
  "US–China Phase One commitments 64.",
  "India's export targets 74.",
];

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
type Entry = { readonly sequence: number; readonly actor: string; readonly action: string; readonly body: string };

const ENTRIES = `select sequence, actor, action, body from "LedgerEntry" order by sequence`;
const COUNTS = `select (select count(*)::int from "Statement") as statements, (select count(*)::int from "Figure") as figures,
  (select count(*)::int from "Release") as releases, (select count(*)::int from "Observation") as observations`;
const FOUNDING_ROWS = { statements: 34, figures: 65, releases: 59, observations: 134 };
// 34 + 37 + 9 + 29 statements, 65 + 95 + 30 + 69 figures, 59 + 33 + 27 + 38 releases, 134 + 50 + 77 + 63 observations.
const ALL_ROWS = { statements: 109, figures: 259, releases: 157, observations: 324 };

/** Seeds in a process of its own: whole, or until it is killed while it writes the row after a moment. */
async function seed(environment: Readonly<Record<string, string>>, moment: string | null): Promise<void> {
  const { child, prints, ended, printed } = startChild([SCRIPT], environment);
  if (moment !== null) {
    await prints(moment);
    child.kill("SIGKILL");
    await ended;
  } else if ((await ended) !== 0) throw new Error(printed());
}

/** The entries with every id replaced by the kind and entry of the row it identifies: ids and times differ with each seeding. */
function comparable(entries: readonly Entry[]): readonly object[] {
  const bodies = entries.map(({ body }) => JSON.parse(body) as Rows);
  const names = new Map(
    bodies.flatMap((rows, at) =>
      Object.entries(rows).flatMap(([table, own]) => own.map(({ id }) => [String(id), `${table} of entry ${at + 1}`] as const)),
    ),
  );
  const named = (value: unknown) => (typeof value === "string" ? (names.get(value) ?? value) : value);
  return entries.map(({ sequence, actor, action }, at) => ({
    sequence,
    actor,
    action,
    rows: Object.entries(bodies[at] ?? {}).flatMap(([table, own]) =>
      own.map((row) => `${table} ${JSON.stringify(row, (_, value) => named(value))}`).toSorted(),
    ),
  }));
}

describe("on the embedded database", () => {
  async function readAfter(begun: Template, moments: readonly (string | null)[]) {
    const folder = aFolder();
    cpSync(await template(begun), folder, { recursive: true });
    for (const moment of moments) await seed({ DATA_DIR: folder, OUTTURN_SEED: "founding" }, moment);
    const pglite = await PGlite.create(join(folder, "pglite"));
    const entries = comparable((await pglite.query<Entry>(ENTRIES)).rows);
    const [counts] = (await pglite.query(COUNTS)).rows;
    await pglite.close();
    return { entries, counts };
  }

  it("a seeding of the first case, killed three times, writes the rows of one that was not", { timeout: PATIENCE }, async () => {
    const whole = await readAfter("founding", []);
    expect(whole).toMatchObject({ counts: FOUNDING_ROWS, entries: { length: 103 } });
    expect(await readAfter("empty", [...IN_FOUNDING, null])).toEqual(whole);
  });
});

describe.skipIf(findTool("postgres") === null)("on PostgreSQL", () => {
  let url: string;
  let stop: () => void;
  beforeAll(async () => {
    ({ url, stop } = await startPostgres());
  }, PATIENCE);
  afterAll(() => stop());

  async function readAfter(name: string, moments: readonly (string | null)[]) {
    await query("postgres", `create database ${name}`);
    for (const moment of moments) await seed({ DATABASE_URL: `${url}/${name}` }, moment);
    const [counts] = await query(name, COUNTS);
    return { entries: comparable((await query(name, ENTRIES)) as Entry[]), counts };
  }

  async function query(database: string, sql: string): Promise<object[]> {
    const client = new Client({ connectionString: `${url}/${database}` });
    await client.connect();
    const { rows } = await client.query(sql);
    await client.end();
    return rows;
  }

  it("a seeding of all cases, killed five times, writes the rows of one that was not", { timeout: PATIENCE }, async () => {
    // Seeded on the embedded database, which writes the same rows.
    const stored = (await readSeededRows("cases")).find(({ name }) => name === "LedgerEntry")?.rows ?? "[]";
    const entries = (JSON.parse(stored) as readonly Entry[]).toSorted((a, b) => a.sequence - b.sequence);
    expect(entries).toHaveLength(316);
    expect(await readAfter("killed", [...IN_ALL, null])).toEqual({ entries: comparable(entries), counts: ALL_ROWS });
  });
});
