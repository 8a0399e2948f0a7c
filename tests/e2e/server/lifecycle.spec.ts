import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { copyTemplate } from "../../support/databases/data-folders";
import { killServers, launch, start } from "../../support/servers/server";

test.afterEach(killServers);

test.describe.configure({ mode: "serial" });

let directory: string;
test.beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "outturn-life-"));
});
test.afterAll(() => rmSync(directory, { recursive: true, force: true }));

test("the first start says what it does and writes all four cases", async ({ request }) => {
  test.setTimeout(240_000);
  const server = await start({ DATA_DIR: directory });
  expect(server.printed()).toMatch(
    /Opening the embedded database[\s\S]*Migrated[\s\S]*Seeding China–Russia trade: 103 of 103[\s\S]*Seeded the ledger: 316[\s\S]*Outturn is at http:\/\/127\.0\.0\.1:\d+\//,
  );
  expect(await (await request.get(`${server.url}/api/v1/ledger/verify`)).json()).toMatchObject({ ok: true, entries: 316 });
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("the second start seeds nothing and has the same ledger", async ({ request }) => {
  test.setTimeout(240_000);
  const server = await start({ DATA_DIR: directory });
  expect(server.printed()).not.toMatch(/Seed|Migrated/);
  expect(await (await request.get(`${server.url}/api/v1/ledger/verify`)).json()).toMatchObject({ ok: true, entries: 316 });
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("an empty ledger says what to do first", async ({ page }) => {
  test.setTimeout(240_000);
  const empty = await copyTemplate("empty");
  const server = await start({ DATA_DIR: empty, OUTTURN_SEED: "none" });
  await page.goto(server.url);
  await expect(page.getByRole("heading", { level: 1, name: "Nothing is recorded here yet." })).toBeVisible();
  for (const path of ["/due", "/indicators"]) expect((await page.request.get(server.url + path)).status(), path).toBe(200);
  await page.getByRole("link", { name: "Name the first indicator" }).click();
  await expect(page).toHaveURL(/\/enter\/indicator$/);
  server.child.kill("SIGTERM");
  await server.ended;
  rmSync(empty, { recursive: true, force: true });
});

test("a data directory that cannot be opened ends the start with a sentence", async () => {
  const server = await launch({ DATA_DIR: "/dev/null/outturn" });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain("Outturn cannot start.");
});

test("a port that browsers refuse ends the start with a sentence", async () => {
  const server = await launch({ DATA_DIR: directory, PORT: "6000" });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain("Browsers open no page at port 6000. Choose another");
});

test("listens on loopback only, because there are no accounts", async () => {
  const server = await launch({ DATA_DIR: directory, HOST: "0.0.0.0" });
  expect(await server.ended).toBe(1);
  expect(server.printed()).toContain("listens on this machine only");
});
