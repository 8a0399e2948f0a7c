// Reads the JSON reports of vitest and Playwright: how many tests passed, and how long each file took.
import { relative } from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number, files: { file: string, seconds: number }[] }} Totals */

/** @returns {Totals} */
export function readVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    files: report.testResults.map(({ name, startTime, endTime }) => ({
      file: relative(process.cwd(), name),
      seconds: (endTime - startTime) / 1000,
    })),
  };
}

/** @returns {Totals} */
export function readPlaywright({ config, stats, suites }) {
  if (stats.flaky > 0) console.log(`Passed at the second try only: ${stats.flaky}; see above.`);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    files: suites.map((suite) => ({
      file: relative(process.cwd(), `${config.rootDir}/${suite.file}`),
      seconds: specsOf(suite).reduce((sum, duration) => sum + duration, 0) / 1000,
    })),
  };
}

/** The durations of the tests of a suite and its nested suites, including retries. */
function specsOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ tests }) => tests.flatMap(({ results }) => results.map(({ duration }) => duration)));
  return [...own, ...suites.flatMap(specsOf)];
}

/** The slowest files, as lines. The times of a file that ran on two databases are added. */
export function slowest(files, count) {
  const seconds = new Map();
  for (const one of files) seconds.set(one.file, (seconds.get(one.file) ?? 0) + one.seconds);
  return [...seconds]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([file, took]) => `${took.toFixed(1).padStart(7)} s  ${file}`);
}
