import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runs } from "../support/runs";
import { aFolder, startChild } from "../support/servers/child";

const WRITER = "tests/support/servers/writer.ts";
const PATIENCE = 180_000;

// Made once, by an admin command: the first opening of a directory takes seconds, that of a copy does not.
const opened = mkdtempSync(join(tmpdir(), "outturn-opened-"));
let first: { readonly code: number | null; readonly printed: string };

beforeAll(async () => {
  const opener = startChild(["server/admin.ts", "verify"], { DATA_DIR: opened });
  first = { code: await opener.ended, printed: opener.printed() };
}, PATIENCE);
afterAll(() => rmSync(opened, { recursive: true, force: true }));

async function until(isTrue: () => boolean): Promise<void> {
  await expect.poll(isTrue, { interval: 5, timeout: PATIENCE }).toBe(true);
}

function anOpenedFolder(): string {
  const folder = aFolder();
  cpSync(opened, folder, { recursive: true });
  return folder;
}

it("refuses a directory that another process has locked, and names the process", async () => {
  const DATA_DIR = anOpenedFolder();
  const holder = startChild([WRITER, "hold"], { DATA_DIR });
  await holder.prints("open\n");
  const second = startChild([WRITER, "hold"], { DATA_DIR });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain(`is in use by process ${holder.child.pid}.`);
});

it("refuses it also while the owner is stopped", async () => {
  const DATA_DIR = anOpenedFolder();
  const holder = startChild([WRITER, "hold"], { DATA_DIR });
  await holder.prints("open\n");
  holder.child.kill("SIGSTOP");
  const second = startChild([WRITER, "hold"], { DATA_DIR });
  expect(await second.ended).toBe(1);
  expect(second.printed()).toContain("is in use by process unknown.");
});

it("lets one of several processes that start together open it", async () => {
  const DATA_DIR = anOpenedFolder();
  const starters = [1, 2, 3].map(() => startChild([WRITER, "hold"], { DATA_DIR }));
  const first = await Promise.any(starters.map((starter) => starter.prints("open\n").then(() => starter)));
  const refused = starters.filter((starter) => starter !== first);
  expect(await Promise.all(refused.map(({ ended }) => ended))).toEqual([1, 1]);
});

it("opens again after kill -9 during writes, with every acknowledged row and a valid chain", async () => {
  const DATA_DIR = anOpenedFolder();
  let entries = 1;
  for (let round = 0; round < runs(10); round++) {
    const writer = startChild([WRITER, "write"], { DATA_DIR });
    // Another write is under way whenever one was acknowledged.
    await writer.prints(`acknowledged ${entries + 1 + Math.floor(Math.random() * 20)}\n`);
    writer.child.kill("SIGKILL");
    await writer.ended;
    const acknowledged = [...writer.printed().matchAll(/^acknowledged (\d+)$/gm)].map(([, sequence]) => Number(sequence));
    const reader = startChild([WRITER, "verify"], { DATA_DIR });
    expect(await reader.ended).toBe(0);
    const { head, verified } = JSON.parse(reader.printed().trim().split("\n").at(-1) ?? "");
    expect(head).toBeGreaterThanOrEqual(Math.max(...acknowledged));
    expect(verified).toMatchObject({ ok: true, entries: head });
    entries = head;
  }
});

it.each([
  ["begins", "pglite.new/PG_VERSION"],
  ["has all its files", "pglite.new/base/5/PG_VERSION"],
  ["is in its place", "pglite"],
])("opens again after kill -9 when a new database %s", { timeout: PATIENCE }, async (_, made) => {
  const DATA_DIR = aFolder();
  const opener = startChild([WRITER, "hold"], { DATA_DIR });
  await until(() => existsSync(join(DATA_DIR, made)));
  opener.child.kill("SIGKILL");
  await opener.ended;
  const reader = startChild([WRITER, "verify"], { DATA_DIR });
  expect(await reader.ended).toBe(0);
  expect(reader.printed()).toContain('"ok":true,"entries":0');
  expect(readdirSync(DATA_DIR)).toEqual(["pglite"]);
});

it("refuses to open during the production build", async () => {
  const opener = startChild([WRITER, "hold"], { DATA_DIR: aFolder(), NEXT_PHASE: "phase-production-build" });
  expect(await opener.ended).toBe(1);
  expect(opener.printed()).toContain("not opened during the build");
});

it("runs admin commands before the first start", () => {
  expect(first.code).toBe(0);
  expect(first.printed).toContain('"ok":true,"entries":0');
});

it("runs admin commands through the process that owns the directory", async () => {
  const DATA_DIR = anOpenedFolder();
  const holder = startChild([WRITER, "hold"], { DATA_DIR });
  await holder.prints("open\n");
  const beside = startChild(["server/admin.ts", "verify"], { DATA_DIR });
  expect(await beside.ended).toBe(0);
  expect(beside.printed()).toContain('"ok":true,"entries":0');
});

it("lists the admin commands it knows", async () => {
  const asked = startChild(["server/admin.ts", "toString"], { DATA_DIR: aFolder() });
  expect(await asked.ended).toBe(2);
  expect(asked.printed()).toMatch(/^Usage: npm run admin -- COMMAND\n {2}verify /m);
});

it("names a wrong setting in one sentence", async () => {
  const opener = startChild([WRITER, "hold"], { DATA_DIR: aFolder(), PORT: "many" });
  expect(await opener.ended).toBe(1);
  expect(opener.printed()).toContain("Settings: PORT must be a whole number from 0 to 65535.");
});

it("says in one sentence that PostgreSQL cannot be reached", async () => {
  const opener = startChild([WRITER, "hold"], { DATABASE_URL: "postgres://nobody@127.0.0.1:1/none" });
  expect(await opener.ended).toBe(1);
  expect(opener.printed()).toContain("PostgreSQL cannot be used: Can't reach database server at 127.0.0.1:1.");
});
