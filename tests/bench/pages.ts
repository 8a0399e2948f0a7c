import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { database } from "../../lib/db/connection/client";
import { PrismaClient } from "../../lib/db/generated/client";
import { startPostgres } from "../support/databases/postgres-cluster";
import { killServers, start } from "../support/servers/server";
import { fillLedger, type IndicatorSize } from "./fill";
import type { BenchRow } from "./measure";
import { createDatabase, withDatabase } from "./open";

/** 200 figures and 400 observations an indicator: 100,000 and 200,000 of the whole ledger. */
const INDICATORS = 500;
const SIZE: IndicatorSize = { figures: 200, series: 2, months: 50, prints: 4 };
/** What the embedded database, and a smaller ledger beside the large one, hold of it. */
const A_PART = 10;

/** Pages and answers that judge many indicators. */
const ADDRESSES = [
  "/",
  "/track-record",
  "/track-record?speaker=speaker-7",
  "/api/v1/figures",
  "/api/v1/figures?outcome=above",
  "/compare/side-by-side?by=indicators",
] as const;

/** The longest that an answer is waited for. */
const PATIENCE_MS = 300_000;

/** How long pages that judge many indicators take, and how many queries: each by a new server, again, and after one more statement. */
export async function benchPages(): Promise<readonly BenchRow[]> {
  const indicators = Number(process.env.OUTTURN_BENCH_INDICATORS ?? INDICATORS);
  const cluster = await startPostgres(["shared_preload_libraries=pg_stat_statements"]);
  try {
    const rows: BenchRow[] = [];
    for (const count of [indicators / A_PART, indicators]) {
      const address = await createDatabase(cluster.url, `pages_${count}`);
      await withDatabase({ url: address }, () => fillLedger(database(), count, SIZE));
      rows.push(...(await askOnPostgres(address, count)));
    }
    return [...rows, ...(await askEmbedded(indicators / A_PART))];
  } finally {
    cluster.stop();
  }
}

async function askOnPostgres(address: string, indicators: number): Promise<readonly BenchRow[]> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: address }) });
  await client.$executeRaw`create extension pg_stat_statements`;
  const countQueries = async () => {
    const [row] = await client.$queryRaw<{ calls: number }[]>`
      select coalesce(sum(calls), 0)::int as calls from pg_stat_statements where query !~* 'pg_stat_statements'`;
    return row?.calls ?? Number.NaN;
  };
  const rows = await askAll({ DATABASE_URL: address }, `PostgreSQL, ${sizeOf(indicators)}`, countQueries);
  await client.$disconnect();
  return rows;
}

async function askEmbedded(indicators: number): Promise<readonly BenchRow[]> {
  const directory = mkdtempSync(join(tmpdir(), "outturn-bench-pages-"));
  try {
    await withDatabase({ directory }, () => fillLedger(database(), indicators, SIZE));
    return await askAll({ DATA_DIR: directory }, `PGlite, ${sizeOf(indicators)}`, null);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

function sizeOf(indicators: number): string {
  const observations = indicators * SIZE.series * SIZE.months * SIZE.prints;
  return `${indicators} indicators, ${(indicators * SIZE.figures).toLocaleString("en")} figures, ${observations.toLocaleString("en")} observations`;
}

/** Queries are counted where the database counts them. */
async function askAll(
  where: Readonly<Record<string, string>>,
  named: string,
  countQueries: (() => Promise<number>) | null,
): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const path of ADDRESSES) {
    const server = await start({ ...where, OUTTURN_SEED: "none" });
    const ask = async (what: string) => {
      const before = await countQueries?.();
      const taken = await secondsOf(`${server.url}${path}`);
      const after = await countQueries?.();
      const queries = before === undefined || after === undefined ? "" : ` (${after - before} queries)`;
      rows.push({ name: `${named}: ${path}, ${what}`, value: taken, unit: `s${queries}` });
      return !Number.isNaN(taken);
    };
    if (await ask("first answer")) {
      await ask("again");
      await record(server.url);
      await ask("after one more statement");
    }
    rows.push({ name: `${named}: ${path}, memory of the server at its highest`, value: highestOf(server.child.pid), unit: "MB" });
    await killServers();
  }
  return rows;
}

/** Until the whole answer is there; not a number where none came. */
async function secondsOf(address: string): Promise<number> {
  const from = performance.now();
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const text = await answer.text();
    if (answer.status === 200 && text.includes("indicator-")) return (performance.now() - from) / 1000;
    console.error(`${address} answered ${answer.status}: ${text.slice(0, 300)}`);
  } catch (error) {
    console.error(`${address}: ${error instanceof Error ? error.message : error}`);
  }
  return Number.NaN;
}

async function record(url: string): Promise<void> {
  const figure = { indicator: "indicator-3", nature: "projection", measure: "level", period: "2013-06", shape: "point", low: "120" };
  const statement = {
    statedOn: "2012-12-14",
    speakers: [{ name: "Speaker 7", kind: "person" }],
    citations: [{ source: { title: "A document", url: "https://example.org/document" }, exact: "120 billion" }],
    figures: [{ ...figure, unit: "USD", multiplier: 9 }],
  };
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`${url}/api/v1/statements`, { method: "POST", headers, body: JSON.stringify(statement) });
  if (answer.status !== 201) throw new Error(`A statement was not recorded: ${answer.status} ${await answer.text()}`);
}

/** Megabytes that the process which answers, a child of the one that was started, has held at most. */
function highestOf(started: number | undefined): number {
  const [child = ""] = readFileSync(`/proc/${started}/task/${started}/children`, "utf8").trim().split(" ");
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}
