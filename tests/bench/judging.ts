import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { database } from "../../lib/db/connection/client";
import { listIndicators } from "../../lib/db/entities/indicators";
import { readSnapshot } from "../../lib/db/ledger/snapshot";
import { loadToJudge } from "../../lib/db/queries/load-to-judge";
import { type FigureOutcome, findOutcomes, historyToJudge, judgeStatements } from "../../lib/domain/judging/judged-indicator";
import type { StatementToJudge } from "../../lib/domain/ledger/statement";
import type { History } from "../../lib/domain/vintages/history";
import { startPostgres } from "../support/databases/postgres-cluster";
import { A_INDICATOR, fillLedger } from "./fill";
import { type BenchRow, median, seconds } from "./measure";
import { createDatabase, withDatabase } from "./open";
import { benchWorkbench } from "./workbench";

/** Issue 7: 100,000 figures and 1,000,000 observations. */
const FULL = 1000;
/** 1,000 figures. */
const SMALL = 10;
/** What PGlite holds in a minute of filling: a tenth. */
const EMBEDDED = 100;
const TODAY = "2026-01-01";
/** The middle of the periods: half of the statements, and of the rows that judge them. */
const EARLIER = "2015-06-30";
/** Indicators loaded at once. */
const AT_ONCE = 50;

/**
 * Judging the whole ledger, latest and as of a day, against a scan of both tables; then one page of the workbench at that size against
 * 1,000 figures. On a throw-away PostgreSQL; the judging on PGlite too, smaller.
 */
export async function benchJudging(): Promise<readonly BenchRow[]> {
  const indicators = Number(process.env.OUTTURN_BENCH_INDICATORS ?? FULL);
  const cluster = await startPostgres();
  try {
    const [small, large] = await Promise.all([createDatabase(cluster.url, "small"), createDatabase(cluster.url, "large")]);
    await withDatabase({ url: small }, () => fillLedger(database(), SMALL));
    const judged = await withDatabase({ url: large }, () => fillAndJudge(indicators, "PostgreSQL"));
    return [...judged, ...(await benchWorkbench({ small, large })), ...(await judgeEmbedded(Math.min(indicators, EMBEDDED)))];
  } finally {
    cluster.stop();
  }
}

async function judgeEmbedded(indicators: number): Promise<readonly BenchRow[]> {
  const directory = mkdtempSync(join(tmpdir(), "outturn-bench-"));
  try {
    return await withDatabase({ directory }, () => fillAndJudge(indicators, "PGlite"));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function fillAndJudge(indicators: number, engine: string): Promise<readonly BenchRow[]> {
  const filling = await seconds(() => fillLedger(database(), indicators));
  const size = await sizeOf();
  const floor = await floorScan();
  const latest = await judgedOften(() => judgeLedger(TODAY, findOutcomes));
  const earlier = await judgedOften(() => judgeLedger(EARLIER, findOutcomes));
  const whole = await judgeLedger(TODAY, judgeStatements);
  const named = `${engine}, ${size.figures.toLocaleString("en")} figures, ${size.observations.toLocaleString("en")} observations`;
  return [
    { name: `${named}: filled by SQL`, value: filling, unit: "s" },
    { name: `${named}: distinct series and periods asked for`, value: size.pairs, unit: "pairs" },
    { name: `${named}: floor, a scan of both tables`, value: floor, unit: "s" },
    ...judgedRows(`${named}: outcomes, latest`, latest, floor),
    ...judgedRows(`${named}: outcomes, as of ${EARLIER}`, earlier, floor),
    ...judgedRows(`${named}: evaluations, latest`, whole, floor),
  ];
}

type Judging = {
  readonly seconds: number;
  /** Seconds of this process on a processor: what a busy machine does not change. */
  readonly processor: number;
  readonly figures: number;
  readonly verdicts: number;
  readonly decided: number;
  /** Bytes held by this process before, and at the most. */
  readonly start: number;
  readonly highest: number;
};

function judgedRows(name: string, judged: Judging, floor: number): readonly BenchRow[] {
  return [
    { name, value: judged.seconds, unit: "s", ratio: judged.seconds / floor },
    { name: `${name}, seconds on a processor`, value: judged.processor, unit: "s" },
    { name: `${name}, figures a second`, value: judged.figures / judged.seconds, unit: "1/s" },
    { name: `${name}, verdicts (decided)`, value: judged.verdicts, unit: `(${judged.decided})` },
    {
      name: `${name}, memory of this process at its highest`,
      value: megabytes(judged.highest),
      unit: `MB (${megabytes(judged.highest - judged.start)} over the start)`,
    },
  ];
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 2 ** 20);
}

/** The middle one of three, as the floor is the middle one of five; the first also compiles what the others run. */
async function judgedOften(judge: () => Promise<Judging>): Promise<Judging> {
  const [start, ...judged] = [process.memoryUsage.rss(), await judge(), await judge(), await judge()] as const;
  const [, middle] = judged.toSorted((a, b) => a.seconds - b.seconds);
  if (middle === undefined) throw new Error("nothing was judged");
  return { ...middle, highest: Math.max(...judged.map(({ highest }) => highest)), start };
}

type Judge = (statements: readonly StatementToJudge[], history: History, asOf: string) => readonly FigureOutcome[];

/** Every figure of the ledger against every basis, some indicators at a time, as pages that judge many do. */
async function judgeLedger(asOf: string, judge: Judge): Promise<Judging> {
  globalThis.gc?.();
  const start = process.memoryUsage().rss;
  const before = process.cpuUsage();
  let [figures, verdicts, decided, highest] = [0, 0, 0, start];
  const took = await seconds(async () => {
    const [indicators, snapshot] = await Promise.all([listIndicators(1), readSnapshot(1)]);
    for (let from = 0; from < indicators.length; from += AT_ONCE) {
      for (const facts of await loadToJudge(indicators.slice(from, from + AT_ONCE), snapshot)) {
        for (const { evaluations, headline } of judge(facts.statements, historyToJudge(facts), asOf)) {
          figures += 1;
          verdicts += evaluations.length;
          if (["below", "within", "above", "depends"].includes(headline.outcome)) decided += 1;
        }
        highest = Math.max(highest, process.memoryUsage.rss());
      }
    }
  });
  if (figures === 0 || decided === 0) throw new Error("nothing was judged");
  const { user, system } = process.cpuUsage(before);
  return { seconds: took, processor: (user + system) / 1e6, figures, verdicts, decided, start, highest };
}

async function floorScan(): Promise<number> {
  const scans: number[] = [];
  for (let run = 0; run < 5; run++) {
    scans.push(
      await seconds(async () => {
        await database().$queryRaw`select count(*), sum(low) from "Figure"`;
        await database().$queryRaw`select count(*), sum("valueLow") from "Observation"`;
      }),
    );
  }
  return median(scans);
}

async function sizeOf(): Promise<{ readonly figures: number; readonly observations: number; readonly pairs: number }> {
  const [size] = await database().$queryRaw<{ figures: number; observations: number; pairs: number }[]>`
    select (select count(*)::int from "Figure") as figures, (select count(*)::int from "Observation") as observations,
      (select count(*)::int from (select distinct "indicatorId", period from "Figure") x) * ${A_INDICATOR.series}::int as pairs`;
  if (size === undefined) throw new Error("the ledger has no size");
  return size;
}
