import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

type Server = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly printed: () => string;
  readonly ended: Promise<number | null>;
};

const running: Server[] = [];
test.afterEach(() => {
  for (const { child } of running.splice(0)) child.kill("SIGKILL");
});

test.describe.configure({ mode: "serial" });

let directory: string;
test.beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "outturn-life-"));
});
test.afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("the first start says what it does, and a request in flight is answered on SIGTERM", async ({ request }) => {
  test.setTimeout(120_000);
  const server = await start({ DATA_DIR: directory });
  expect(server.printed()).toMatch(
    /Opening the embedded database[\s\S]*Migrated[\s\S]*founding ledger[\s\S]*Outturn is at http:\/\/127\.0\.0\.1:\d+\//,
  );
  const inFlight = request.get(`${server.url}/api/v1/ledger/verify`);
  // The request must have arrived before the signal does.
  await new Promise((done) => setTimeout(done, 100));
  server.child.kill("SIGTERM");
  expect(await (await inFlight).json()).toMatchObject({ ok: true, entries: 103 });
  expect(await server.ended).toBe(0);
});

test("the second start seeds nothing and holds the same ledger", async ({ request }) => {
  test.setTimeout(120_000);
  const server = await start({ DATA_DIR: directory });
  expect(server.printed()).not.toMatch(/founding|Migrated/);
  expect(await (await request.get(`${server.url}/api/v1/ledger/verify`)).json()).toMatchObject({ ok: true, entries: 103 });
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("an empty ledger says what to do first", async ({ page }) => {
  test.setTimeout(120_000);
  const empty = mkdtempSync(join(tmpdir(), "outturn-empty-"));
  const server = await start({ DATA_DIR: empty, OUTTURN_SEED: "none" });
  await page.goto(server.url);
  await expect(page.getByText(/ledger is empty/i)).toBeVisible();
  server.child.kill("SIGTERM");
  await server.ended;
  rmSync(empty, { recursive: true, force: true });
});

test("a directory that cannot be opened ends the start with a sentence", async () => {
  const server = await launch({ DATA_DIR: "/dev/null/outturn" });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain("Outturn cannot start.");
});

test("it listens on loopback only while nobody can sign in", async () => {
  const server = await launch({ DATA_DIR: directory, HOST: "0.0.0.0" });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain("listens on 127.0.0.1 only");
});

async function start(environment: Readonly<Record<string, string>>): Promise<Server> {
  const server = await launch(environment);
  const ready = async () => {
    for (;;) {
      if (server.printed().includes("Outturn is at")) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  };
  await Promise.race([ready(), server.ended.then(() => Promise.reject(new Error(server.printed())))]);
  return server;
}

async function launch(environment: Readonly<Record<string, string>>): Promise<Server> {
  const port = await freePort();
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["prisma/start.mjs"], { env: { ...inherited, PORT: String(port), ...environment } });
  let text = "";
  child.stdout.on("data", (part) => {
    text += part;
  });
  child.stderr.on("data", (part) => {
    text += part;
  });
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const server = { child, url: `http://127.0.0.1:${port}`, printed: () => text, ended };
  running.push(server);
  return server;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once("error", fail);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("no port"))));
    });
  });
}
