import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { database } from "../../lib/db/connection/client";
import { searchLedger } from "../../lib/db/queries/search/search-ledger";
import { startPostgres } from "../support/databases/postgres-cluster";
import { fillLedger, type IndicatorSize } from "./fill";
import { type BenchRow, median, seconds } from "./measure";
import { createDatabase, withDatabase } from "./open";

/** 100,000 figures of as many statements, each with a quotation; few published values, which no search reads. */
const INDICATORS = 1000;
const SIZE: IndicatorSize = { figures: 100, series: 1, months: 36, prints: 1 };
const TODAY = "2026-01-01";
const RUNS = 5;

/** What is typed, and why it is asked. */
const TYPED = {
  "a speaker and a number": "speaker 12 8%",
  "an amount and a year": "120 billion 2012",
  "words of quotations": "dollars more before",
  "a name that most statements fit": "speaker",
  "nothing found": "zebra",
} as const;

/** The search of a ledger of 100,000 figures on both databases, against a scan of the figures and the quotations. */
export async function benchSearch(): Promise<readonly BenchRow[]> {
  const indicators = Number(process.env.OUTTURN_BENCH_INDICATORS ?? INDICATORS);
  const cluster = await startPostgres();
  const directory = mkdtempSync(join(tmpdir(), "outturn-bench-"));
  try {
    const url = await createDatabase(cluster.url, "search");
    const server = await withDatabase({ url }, () => fillAndSearch(indicators, "PostgreSQL"));
    return [...server, ...(await withDatabase({ directory }, () => fillAndSearch(indicators, "PGlite")))];
  } finally {
    cluster.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function fillAndSearch(indicators: number, engine: string): Promise<readonly BenchRow[]> {
  await fillLedger(database(), indicators, SIZE);
  const named = `search, ${engine}, ${(indicators * SIZE.figures).toLocaleString("en")} figures`;
  const floor = await medianOf(async () => {
    await database().$queryRaw`select count(*), sum(low) from "Figure"`;
    await database().$queryRaw`select count(*), sum(length(exact)) from "Citation"`;
  });
  const rows: BenchRow[] = [{ name: `${named}: floor, a scan of figures and quotations`, value: floor * 1000, unit: "ms" }];
  for (const [what, text] of Object.entries(TYPED)) {
    const { statements } = await searchLedger({ text, asOf: TODAY, ledger: 1 });
    if ((statements.rows.length === 0) !== (text === "zebra")) throw new Error(`${text} found ${statements.rows.length} statements`);
    const took = await medianOf(() => searchLedger({ text, asOf: TODAY, ledger: 1 }));
    rows.push({ name: `${named}: ${what}`, value: took * 1000, unit: "ms", ratio: took / floor });
  }
  return rows;
}

async function medianOf(run: () => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < RUNS; at++) taken.push(await seconds(run));
  return median(taken);
}
