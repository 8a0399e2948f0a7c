// `npm start`: from a fresh install to a page, saying what it does while it does it.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { buildIfChanged, next, root } from "./build.mjs";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

const host = process.env.HOST || "127.0.0.1";
const port = Number(process.env.PORT || 3000);
const environment = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Outturn needs Node 20.19 or newer; this is ${process.versions.node}.`);
if (!existsSync(next)) stop("The packages are not installed. Run npm install first.");
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`PORT must be a number from 0 to 65535, not ${process.env.PORT}.`);
// Nobody can sign in yet: whoever reaches the server may do what it allows.
if (!LOOPBACK.includes(host)) stop(`HOST is ${host}. Until there are accounts Outturn listens on 127.0.0.1 only.`);
if (!(await isFree())) stop(`Port ${port} is in use. Stop what uses it, or choose another: PORT=3001 npm start.`);

if (!existsSync(join(root, "lib/db/generated/client.ts"))) {
  say("Generating the database client …");
  run("npx", ["prisma", "generate"]);
}
const refusal = buildIfChanged(environment);
if (refusal !== null) stop(refusal);

const server = spawn(process.execPath, [join(root, "server/serve.mjs"), host, String(port)], {
  cwd: root,
  env: environment,
  stdio: ["ignore", "pipe", "inherit"],
});
server.stdout.on("data", (part) => relay(part.toString()));
let asked = false;
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
  process.on(signal, () => {
    asked = true;
    server.kill(signal);
  });
}
server.on("exit", (code, signal) => process.exit(asked && signal ? 0 : (code ?? 1)));
announce();

/** The server's own lines, less the framework's. */
function relay(text) {
  for (const line of text.split("\n")) {
    if (line.trim() !== "" && !/^\s*(▲|- Local|- Network|✓|- Environments)/.test(line)) console.log(line);
  }
}

async function announce() {
  for (;;) {
    const answered = await fetch(`http://${host}:${port}/api/v1/indicators?limit=1`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) break;
    await new Promise((done) => setTimeout(done, 150));
  }
  say(`Outturn is at http://${host === "::1" ? "[::1]" : host}:${port}/`);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, env: environment, stdio: "inherit" });
  if (status !== 0) stop(error ? error.message : "That failed; see above.");
}

function isFree() {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });
}

function say(line) {
  console.log(line);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
