// `npm test`: everything, on two lanes that keep two cores busy: what needs no build, and the checks, the build and the browser tests one
// after the other. Ends with how many passed and failed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlaywright, readVitest, slowest } from "./support/reports.mjs";
import { findTool, TOOL_NAMES, toolSettings } from "./support/tools.mjs";

const reports = mkdtempSync(join(tmpdir(), "outturn-tests-"));
// Databases and data folders that are made once and copied (tests/support/databases/data-folders.ts).
const templates = join(reports, "templates");
mkdirSync(templates);
const totals = { passed: 0, failed: 0, skipped: 0, files: [] };
const started = Date.now();

const tools = Object.fromEntries(TOOL_NAMES.map((name) => [name, findTool(name)]));
const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", OUTTURN_TEST_TEMPLATES: templates, ...toolSettings(tools) };
for (const [name, tests] of Object.entries({
  chromium: "the browser tests",
  postgres: "the database tests on PostgreSQL",
  nginx: "the tests behind nginx",
  pgbouncer: "the tests through pgbouncer",
})) {
  if (tools[name] === null) say(`SKIPPED: ${tests}. ${name} is not here and could not be installed.`, process.env.CI ? 1 : 0);
}

await Promise.all([runVitest(), checkBuildAndBrowse()]);
end();

async function checkBuildAndBrowse() {
  await step("check: lint, import directions, types, unused files", "npm", ["run", "--silent", "check"]);
  await step("build", "npm", ["run", "--silent", "build"]);
  if (tools.chromium !== null) await runPlaywright();
}

async function runVitest() {
  const report = join(reports, "vitest.json");
  const options = ["--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const projects = tools.postgres === null ? ["--project", "!db-postgres"] : [];
  const status = await step("unit and database tests", "npx", ["vitest", "run", ...options, ...projects]);
  count(status, report, readVitest);
}

async function runPlaywright() {
  const report = join(reports, "playwright.json");
  const setting = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const status = await step("browser tests", "npx", ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"], setting);
  count(status, report, readPlaywright);
}

/** Runs a command and prints what it said once it has ended: two run at a time. */
function step(name, command, args, extra = {}) {
  const from = Date.now();
  console.log(`── ${name}: begun`);
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...environment, ...extra } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  return new Promise((done) => {
    child.on("close", (status) => {
      console.log(`\n── ${name}`);
      process.stdout.write(Buffer.concat(said));
      console.log(`── ${name}: ${status === 0 ? "done" : "FAILED"} in ${Math.round((Date.now() - from) / 1000)} s`);
      if (status !== 0) process.exitCode = 1;
      done(status);
    });
  });
}

function count(status, report, read) {
  if (!existsSync(report)) {
    totals.failed += 1;
    return;
  }
  const { passed, failed, skipped, files } = read(JSON.parse(readFileSync(report, "utf8")));
  totals.passed += passed;
  totals.failed += failed === 0 && status !== 0 ? 1 : failed;
  totals.skipped += skipped;
  totals.files.push(...files);
}

function say(sentence, failures) {
  console.log(sentence);
  totals.failed += failures;
  if (failures > 0) process.exitCode = 1;
}

function end() {
  rmSync(reports, { recursive: true, force: true });
  if (process.exitCode === 1 && totals.failed === 0) totals.failed = 1;
  console.log(`\nThe ten slowest files:\n${slowest(totals.files, 10).join("\n")}`);
  console.log(`\nEverything took ${((Date.now() - started) / 60_000).toFixed(1)} minutes.`);
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
}
