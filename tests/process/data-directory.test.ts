import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openDatabase } from "../../lib/db/connection/connect";
import { inspectDataDirectory } from "../../lib/db/connection/data-directory";
import { template } from "../support/databases/data-folders";
import { aFolder, startChild } from "../support/servers/child";

const unasked = async () => ({});
let made: string;

beforeAll(async () => {
  made = await template("empty");
}, 300_000);

/** A copy of a data directory that was opened once, without the tables: what is refused is not opened. */
function aDataDirectory(): string {
  const folder = aFolder();
  cpSync(made, folder, { recursive: true, filter: (path) => !/pg_wal\/|base\/\d+\/\d/.test(path) });
  return folder;
}

/** Every file below a folder with its size and time: what a write into it would change. */
function contents(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
}

async function refusal(directory: string): Promise<string> {
  try {
    await (await openDatabase({ databaseUrl: undefined, directory }, unasked)).close();
  } catch (error) {
    return (error as Error).message;
  }
  return "opened";
}

describe("a damaged database is refused, and nothing is written into it", () => {
  it.each([
    ["PG_VERSION is missing", "PG_VERSION is missing or empty", (pglite: string) => rmSync(join(pglite, "PG_VERSION"))],
    ["base is missing", "base/1/PG_VERSION is missing or empty", (pglite: string) => rmSync(join(pglite, "base"), { recursive: true })],
    ["pg_control is missing", "global/pg_control is missing or empty", (pglite: string) => rmSync(join(pglite, "global/pg_control"))],
    [
      "pg_control is empty",
      "global/pg_control is missing or empty",
      (pglite: string) => truncateSync(join(pglite, "global/pg_control"), 0),
    ],
    [
      "pg_control is cut short",
      "global/pg_control is cut short",
      (pglite: string) => truncateSync(join(pglite, "global/pg_control"), 4096),
    ],
    [
      "only the first files of an initdb are there",
      "global/pg_control is missing or empty",
      (pglite: string) => {
        for (const name of readdirSync(pglite)) if (name !== "PG_VERSION") rmSync(join(pglite, name), { recursive: true });
      },
    ],
    [
      "its folder is empty",
      "PG_VERSION is missing or empty",
      (pglite: string) => {
        rmSync(pglite, { recursive: true });
        mkdirSync(pglite);
      },
    ],
  ])("%s", async (_, reason, damage) => {
    const folder = aDataDirectory();
    damage(join(folder, "pglite"));
    const before = contents(folder);
    const said = await refusal(folder);
    expect(said).toContain(`is not whole: ${reason}. Nothing was written. Restore the folder from a backup`);
    expect(contents(folder)).toEqual(before);
  });
});

it("a folder with other files is refused, and nothing is written into it", async () => {
  const folder = aFolder();
  for (const name of ["a.txt", "b.txt", "c.txt", "d.txt"]) writeFileSync(join(folder, name), "mine");
  const before = contents(folder);
  expect(await refusal(folder)).toContain("holds no database but other files (a.txt, b.txt, c.txt, …). Nothing was written.");
  expect(contents(folder)).toEqual(before);
});

it("a file is refused and left unchanged", async () => {
  const file = join(aFolder(), "data");
  writeFileSync(file, "mine");
  expect(await refusal(file)).toContain("is a file. Set DATA_DIR to a folder.");
  expect(readFileSync(file, "utf8")).toBe("mine");
});

it.each([
  ["a link to nowhere", "nowhere"],
  ["a link to itself", "data"],
])("%s is refused", async (_, target) => {
  const folder = aFolder();
  symlinkSync(join(folder, target), join(folder, "data"));
  expect(await refusal(join(folder, "data"))).toMatch(/^The data directory .* cannot be (made|read): /);
});

it("a path where no folder can be created is refused, also at start", async () => {
  expect(await refusal("/proc/x/y")).toMatch(/^The data directory \/proc\/x\/y cannot be made: ENOENT/);
  const start = startChild(["tests/support/servers/writer.ts", "verify"], { DATA_DIR: "/proc/x" });
  expect(await start.ended).toBe(1);
  expect(start.printed()).toContain("The data directory /proc/x cannot be made: ENOENT");
});

it("a missing folder, an empty one and the root of a new disk count as empty; one that was opened has a database", () => {
  expect(inspectDataDirectory(join(aFolder(), "missing"))).toBe("empty");
  const folder = aFolder();
  expect(inspectDataDirectory(folder)).toBe("empty");
  mkdirSync(join(folder, "lost+found"));
  writeFileSync(join(folder, "lock.sock"), "");
  expect(inspectDataDirectory(folder)).toBe("empty");
  expect(inspectDataDirectory(made)).toBe("database");
});
