// The product as `npm start` starts it, on a new empty data directory that goes away with it.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const directory = mkdtempSync(join(tmpdir(), "outturn-e2e-"));
const { DATABASE_URL: _, ...environment } = process.env;
const server = spawn(process.execPath, ["server/start.mjs"], { stdio: "inherit", env: { ...environment, DATA_DIR: directory } });
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(code ?? 1);
});
