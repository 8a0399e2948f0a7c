// `npm run bench [part …]`: measures, prints a table of ratios, writes test-results/bench.json. Nothing leaves this machine.
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { benchCharts } from "./charts";
import { benchJudging } from "./judging";
import { type BenchRow, isOver, tableOf } from "./measure";
import { benchPages } from "./pages";
import { benchSearch } from "./search";

/** Each part starts what it measures and ends it. */
const PARTS: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  charts: benchCharts,
  judging: benchJudging,
  pages: benchPages,
  search: benchSearch,
};

async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !(name in PARTS));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(", ")}. There are ${Object.keys(PARTS).join(", ")}.`);
  const results: Record<string, readonly BenchRow[]> = {};
  for (const [name, run] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`\n── ${name}`);
    const rows = await run();
    results[name] = rows;
    console.log(tableOf(rows));
  }
  mkdirSync("test-results", { recursive: true });
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model ?? "" };
  writeFileSync("test-results/bench.json", `${JSON.stringify({ machine, results }, null, 2)}\n`);
  const over = Object.values(results)
    .flat()
    .filter(({ value, ratio, goal }) => goal !== undefined && isOver({ value, ratio, goal }));
  if (over.length > 0) console.log(`\nOver their goals: ${over.map(({ name }) => name).join("; ")}.`);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
