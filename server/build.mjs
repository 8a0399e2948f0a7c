// `npm run build`, also run by `npm start`: builds the pages unless the last build was made from the same files.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { compressStatic } from "./compress-static.mjs";
import { root } from "./root.mjs";

const NEXT = join(root, "node_modules/next/dist/bin/next");
/** Files and folders that the build depends on. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "server/compress-static.mjs",
  "server/open-ledger.ts",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = join(root, ".next/outturn-built-from");
/** Scripts and sheets as Next builds them, and compressed. */
export const staticFolders = { built: join(root, ".next/static"), compressed: join(root, ".next/outturn-compressed") };

/** Throws an error when the build fails. */
export async function buildIfChanged() {
  const sources = digest();
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return;
  console.log("Building the pages, once; this takes about half a minute …");
  await run(process.execPath, [NEXT, "build"]);
  await compressStatic(staticFolders.built, staticFolders.compressed);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
}

/** Runs an installed command in production mode. SIGTERM, SIGINT and SIGHUP are passed on to it. */
export async function run(command, args) {
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  const child = spawn(command, args, { cwd: root, env, stdio: "inherit" });
  const stop = (signal) => child.kill(signal);
  const signals = ["SIGTERM", "SIGINT", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  const [code, signal] = await new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (...how) => done(how));
  });
  for (const name of signals) process.off(name, stop);
  if (signal !== null) process.kill(process.pid, signal);
  if (code !== 0) throw new Error("That failed; see above.");
}

/** A hash of the sources' names and contents and of the Node version. */
function digest() {
  const hash = createHash("sha256").update(process.version);
  for (const name of SOURCES) visit(join(root, name), hash);
  return hash.digest("hex");
}

function visit(path, hash) {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name), hash);
  else hash.update(`${path}\n`).update(readFileSync(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildIfChanged().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
