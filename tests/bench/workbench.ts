import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { type BenchRow, median, seconds } from "./measure";

/** Indicators whose pages warm the server up, and those that are then asked for the first time. */
const WARM = [0, 1, 2];
const COLD = [3, 4, 5, 6];
const SORTED = [7, 8];
const NARROWED = [9];

type Asked = Readonly<Record<"cold" | "cached" | "sortedCold" | "sortedCached" | "narrowedCold" | "narrowedCached", number>>;

/** One page of the workbench, 100 figures on two bases, by the built server: on a large ledger against the same on a small one. */
export async function benchWorkbench({ small, large }: { readonly small: string; readonly large: string }): Promise<readonly BenchRow[]> {
  const [few, many] = [await withServer(small, askPages), await withServer(large, askPages)];
  const row = (name: string, key: keyof Asked, goal?: number): BenchRow => ({
    name: `workbench page, large ledger against 1,000 figures: ${name}`,
    value: many[key] * 1000,
    unit: "ms",
    ratio: many[key] / few[key],
    ...(goal !== undefined && { goal }),
  });
  return [
    row("asked for the first time", "cold", 1.5),
    row("from cache", "cached", 1.5),
    row("sorted by outcome, first time", "sortedCold"),
    row("sorted by outcome, from cache", "sortedCached"),
    row("only one outcome, first time", "narrowedCold"),
    row("only one outcome, from cache", "narrowedCached"),
  ];
}

async function askPages(url: string): Promise<Asked> {
  const page = (indicator: number, query = "") => askPage(`${url}/compare?indicator=indicator-${indicator}${query}`);
  for (const indicator of WARM) await page(indicator);
  const all = async (indicators: readonly number[], query = "") => {
    const taken: number[] = [];
    for (const indicator of indicators) taken.push(await page(indicator, query));
    return median(taken);
  };
  return {
    cold: await all(COLD),
    cached: await all(COLD),
    sortedCold: await all(SORTED, "&sort=outcome"),
    sortedCached: await all(SORTED, "&sort=outcome"),
    narrowedCold: await all(NARROWED, "&outcome=above"),
    narrowedCached: await all(NARROWED, "&outcome=above"),
  };
}

/** Seconds until the whole page is here. A page without rows would be no measurement. */
function askPage(address: string): Promise<number> {
  return seconds(async () => {
    const answer = await fetch(address);
    const text = await answer.text();
    if (answer.status !== 200 || !text.includes("rows-compare")) throw new Error(`${address} answered ${answer.status} without rows`);
  });
}

async function withServer<T>(databaseUrl: string, run: (url: string) => Promise<T>): Promise<T> {
  const port = await freePort();
  const server = spawn(process.execPath, ["server/start.mjs"], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), OUTTURN_SEED: "none" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await started(server);
    return await run(`http://127.0.0.1:${port}`);
  } finally {
    server.kill("SIGTERM");
    await new Promise((done) => server.once("close", done));
  }
}

function started(server: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    server.stdout?.on("data", (part) => String(part).includes("Outturn is at") && done());
    server.once("exit", (code) => fail(new Error(`the server ended with ${code}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}
