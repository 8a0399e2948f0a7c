// `npm test`: everything, in the order in which it fails soonest. Ends with one line: how many passed and failed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTool, TOOL_NAMES, toolSettings } from "./support/tools.mjs";

const results = mkdtempSync(join(tmpdir(), "outturn-tests-"));
const totals = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

const tools = Object.fromEntries(TOOL_NAMES.map((name) => [name, findTool(name)]));
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...toolSettings(tools) };
for (const [name, tests] of Object.entries({
  chromium: "the browser tests",
  postgres: "the database tests on PostgreSQL",
  nginx: "the tests behind nginx",
  pgbouncer: "the tests through pgbouncer",
})) {
  if (tools[name] === null) say(`SKIPPED: ${tests}. ${name} is not here and could not be installed.`, process.env.CI ? 1 : 0);
}

step("check: lint, import directions, types, unused files", "npm", ["run", "--silent", "check"]);
const units = join(results, "vitest.json");
const skipPostgres = tools.postgres === null ? ["--project", "!db-postgres"] : [];
count(
  step("unit and database tests", "npx", [
    "vitest",
    "run",
    "--config",
    "tests/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${units}`,
    ...skipPostgres,
  ]),
  units,
  readVitest,
);
step("build", "npm", ["run", "--silent", "build"]);
if (tools.chromium !== null) {
  const pages = join(results, "playwright.json");
  count(
    step("browser tests", "npx", ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: pages,
    }),
    pages,
    readPlaywright,
  );
}
end();

function step(name, command, args, extra = {}) {
  const from = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { stdio: "inherit", env: { ...environment, ...extra } });
  console.log(`── ${name}: ${status === 0 ? "done" : "FAILED"} in ${Math.round((Date.now() - from) / 1000)} s`);
  if (status !== 0) process.exitCode = 1;
  return status;
}

function count(status, file, read) {
  if (!existsSync(file)) {
    totals.failed += 1;
    return;
  }
  const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, "utf8")));
  totals.passed += passed;
  totals.failed += failed === 0 && status !== 0 ? 1 : failed;
  totals.skipped += skipped;
}

function readVitest(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests };
}

function readPlaywright({ stats }) {
  if (stats.flaky > 0) console.log(`Passed at the second try only: ${stats.flaky}; see above.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function say(sentence, failures) {
  console.log(sentence);
  totals.failed += failures;
  if (failures > 0) process.exitCode = 1;
}

function end() {
  rmSync(results, { recursive: true, force: true });
  if (process.exitCode === 1 && totals.failed === 0) totals.failed = 1;
  console.log(`\nEverything took ${Math.round((Date.now() - started) / 1000)} s.`);
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
}
