// `npm run build`, and what `npm start` asks first: builds the pages where what they are built from has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const next = join(root, "node_modules/next/dist/bin/next");

// What a build depends on. A change in any of them makes a new one.
const BUILT_FROM = [
  "app",
  "components",
  "lib",
  "prisma",
  "server",
  "instrumentation.ts",
  "proxy.ts",
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
];
const STAMP = join(root, ".next/outturn-built-from");

/** Builds unless the newest build is of the files as they are. Returns a sentence where it could not. */
export function buildIfChanged(environment) {
  const sources = digest();
  if (existsSync(join(root, ".next/BUILD_ID")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return null;
  console.log("Building the pages, once; this takes about half a minute …");
  const { status, error } = spawnSync(process.execPath, [next, "build"], { cwd: root, env: environment, stdio: "inherit" });
  if (status !== 0) return error ? error.message : "That failed; see above.";
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, sources);
  return null;
}

/** One hash over names, sizes and times of what is built from, and the version of Node. */
function digest() {
  const hash = createHash("sha256").update(process.version);
  for (const name of BUILT_FROM) visit(join(root, name), hash);
  return hash.digest("hex");
}

function visit(path, hash) {
  if (!existsSync(path)) return;
  const { size, mtimeMs } = statSync(path);
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name), hash);
  else hash.update(`${path} ${size} ${mtimeMs}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const refusal = buildIfChanged({ ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  if (refusal !== null) {
    console.error(refusal);
    process.exit(1);
  }
}
