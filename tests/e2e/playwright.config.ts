import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findTool } from "../support/tools.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const executablePath = findTool("chromium");

// The port of the shared server: all tests that only read use it, those that write have one of their own.
export const PORT = Number(process.env.OUTTURN_TEST_PORT ?? 31_417);
/** The shared server with all four cases: `test.use({ baseURL: CASES_URL })`. */
export const CASES_PORT = PORT + 1;
export const CASES_URL = `http://127.0.0.1:${CASES_PORT}`;
/** The shared server with monthly statistics of 40 years: /indicators/monthly-exports and /indicators/exchange-rate. */
export const MONTHLY_PORT = PORT + 2;
export const MONTHLY_URL = `http://127.0.0.1:${MONTHLY_PORT}`;

export default defineConfig({
  testDir: ".",
  globalSetup: "./shared-server.ts",
  outputDir: `${root}/test-results`,
  // A machine that is busy with other things is no failure; a second try is told as one.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
