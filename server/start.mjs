// `npm start`, and `npm run dev` (argument "dev"): generates, builds and serves in one process, and prints its progress.
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildIfChanged, run } from "./build.mjs";
import { root } from "./root.mjs";

const dev = process.argv[2] === "dev";

async function start() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Outturn needs Node 20.19 or newer; this is ${process.versions.node}.`);
  if (!existsSync(join(root, "node_modules/next"))) throw new Error("The packages are not installed. Run npm install first.");
  Object.assign(process.env, { NODE_ENV: dev ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });
  await import("./load-env.mjs");
  // lib/env.ts is TypeScript, which Node 20 cannot import.
  const { tsImport } = await import("tsx/esm/api");
  const { settings } = await tsImport("../lib/env.ts", import.meta.url);
  const { HOST: hostname, PORT: port } = settings();
  if (!(await isFree(port, hostname))) throw new Error(inUse(port));
  // Port 0 stands for any free one.
  if (port !== 0 && (await isBlocked(port))) throw new Error(`Browsers open no page at port ${port}. Choose another: PORT=3001 npm start.`);
  if (!existsSync(join(root, "lib/db/generated/client.ts"))) {
    console.log("Generating the database client …");
    await run("npx", ["prisma", "generate"]);
  }
  if (!dev) await buildIfChanged();
  const { serve } = await import("./serve.mjs");
  console.log(`Outturn is at ${await serve({ dev, hostname, port })}/`);
}

function isFree(port, hostname) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, hostname, () => probe.close(() => done(true)));
  });
}

/** Whether browsers refuse a port, as fetch does: some belong to other protocols (Fetch Standard, "Port blocking"). Nothing listens there. */
function isBlocked(port) {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => false,
    ({ cause }) => cause?.message === "bad port",
  );
}

function inUse(port) {
  return `Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start.`;
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
