import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killServers, start } from "../support/servers/server";
import { serveBare } from "./bare-server";
import { openBrowser, type Visit, visit } from "./browser";
import { benchInteractive } from "./charts-interactive";
import { POINTS, slugOf } from "./charts-points";
import { answersPerSecond, answerTime } from "./load";
import { type BenchRow, median } from "./measure";
import { pageBytes } from "./page-bytes";

const ROUNDS = 9;
const REQUESTS = 15;
const CHART = ".box-1200 svg.plot";
const DRAWER = ".box-interactive svg";

/** Issue 6: the page of 42 points in a cold browser, against a static page with the same drawing; its script; the server's time by size. */
export async function benchCharts(): Promise<readonly BenchRow[]> {
  const kept = process.env.OUTTURN_BENCH_LEDGER;
  const directory = kept ?? mkdtempSync(join(tmpdir(), "outturn-bench-charts-"));
  try {
    if (kept === undefined) fill(directory);
    const { url } = await start({ DATA_DIR: directory, OUTTURN_SEED: "none" });
    return [...(await pages(url)), ...(await sizes(url)), ...(await throughput(url)), ...(await founding())];
  } finally {
    await killServers();
    if (kept === undefined) rmSync(directory, { recursive: true, force: true });
  }
}

/** Takes some minutes; `OUTTURN_BENCH_LEDGER` names a data directory that was filled so before. */
function fill(directory: string): void {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "tests/bench/charts-fill.ts"], {
    env: { ...process.env, DATA_DIR: directory, OUTTURN_SEED: "none" },
    stdio: "inherit",
  });
  if (status !== 0) throw new Error("The ledger of the bench could not be filled.");
}

/** Interleaved, so that a busy machine is as hard on both. */
async function pages(url: string): Promise<readonly BenchRow[]> {
  const ours = `${url}/indicators/${slugOf(42)}`;
  const bare = await serveBare(await staticPage(ours));
  const browser = await openBrowser();
  const rows: BenchRow[] = [];
  await answerTime(ours);
  for (const network of ["local", "slow"] as const) {
    const [floor, page]: [Visit[], Visit[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      floor.push(await visit(browser, bare.url, "svg", { network }));
      page.push(await visit(browser, ours, CHART, { network }));
    }
    const profile = network === "slow" ? "slow network and processor" : "cold browser";
    const [least, shown] = [floor, page].map((visits) => median(visits.map(({ visible }) => visible)));
    rows.push(
      { name: `static page with the same drawing, ${profile}: chart visible`, value: least ?? 0, unit: "ms" },
      {
        name: `page of 42 points, ${profile}: chart visible`,
        value: shown ?? 0,
        unit: "ms",
        ratio: (shown ?? 0) / (least ?? 1),
        goal: 2.2,
      },
      {
        name: `page of 42 points, ${profile}: layout shift, the most of ${ROUNDS}`,
        value: Math.max(...page.map(({ shift }) => shift)),
        unit: "",
        goal: 0,
      },
    );
  }
  let designed = 0;
  for (let round = 0; round < ROUNDS; round++) if ((await visit(browser, ours, CHART, { network: "ordinary" })).hasFaces) designed += 1;
  rows.push({ name: `first visits that show the designed faces, 10 Mbit a second and 40 ms, of ${ROUNDS}`, value: designed, unit: "" });
  const empty = await visit(browser, `${url}/nowhere`, "h1");
  const whole = await visit(browser, ours, CHART, { until: DRAWER });
  rows.push(
    { name: "script of an empty page", value: empty.scriptAll, unit: "bytes" },
    { name: "script before the chart", value: whole.scriptLoaded, unit: "bytes", ratio: whole.scriptLoaded / empty.scriptAll, goal: 1.1 },
    {
      name: "script with the interactive drawer",
      value: whole.scriptAll,
      unit: "bytes",
      ratio: whole.scriptAll / empty.scriptAll,
      goal: 2.1,
    },
    { name: "layout shift, the drawer's coming included", value: whole.shift, unit: "", goal: 0 },
  );
  rows.push(...(await benchInteractive(browser, url, bare.url)));
  await browser.close();
  await bare.close();
  return rows;
}

/** The page of the founding ledger with the most on it. */
async function founding(): Promise<readonly BenchRow[]> {
  const directory = mkdtempSync(join(tmpdir(), "outturn-bench-founding-"));
  const { url } = await start({ DATA_DIR: directory });
  const rows = await pageBytes("founding page of an indicator", `${url}/indicators/turnover`);
  await killServers();
  rmSync(directory, { recursive: true, force: true });
  return rows;
}

/** The same drawing, heading and rows, with nothing else. */
async function staticPage(ours: string): Promise<string> {
  const svg = await (await fetch(`${ours}/charts/outturn.svg`)).text();
  const csv = await (await fetch(`${ours}/charts/outturn.csv`)).text();
  const rows = csv
    .trim()
    .split("\r\n")
    .map(
      (line) =>
        `<tr>${line
          .split(",")
          .slice(0, 8)
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><h1>Floor</h1>${svg}<table>${rows.join("")}</table></html>`;
}

/** The server's whole answer by the size of what it draws: the first with nothing in memory, then kept. */
async function sizes(url: string): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  let least = 0;
  for (const points of POINTS.filter((size) => size !== 42)) {
    const address = `${url}/indicators/${slugOf(points)}`;
    const first = await answerTime(address);
    const times: number[] = [];
    for (let request = 0; request < REQUESTS; request++) times.push(await answerTime(address));
    const kept = median(times);
    if (least === 0) least = kept;
    rows.push(
      { name: `server, ${points.toLocaleString("en")} points: first answer`, value: first, unit: "ms" },
      { name: `server, ${points.toLocaleString("en")} points: answer, warm`, value: kept, unit: "ms", ratio: kept / least },
    );
  }
  return rows;
}

async function throughput(url: string): Promise<readonly BenchRow[]> {
  const ours = `${url}/indicators/${slugOf(42)}`;
  const bare = await serveBare(await staticPage(ours));
  const floor = await answersPerSecond(bare.url);
  const page = await answersPerSecond(ours);
  await bare.close();
  return [
    { name: "bare server: pages a second", value: floor, unit: "a second" },
    // At least 0.03 of the bare server, said the other way round.
    { name: "page of 42 points: pages a second, warm; bare over ours", value: page, unit: "a second", ratio: floor / page, goal: 1 / 0.03 },
  ];
}
