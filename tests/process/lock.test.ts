import { mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { createConnection } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { callOwner, lockDirectory } from "../../lib/db/connection/directory-lock";
import { aFolder } from "../support/servers/child";

const echo = async (question: object) => ({ ...question });

it("answers requests while locked, and can be released", async () => {
  const folder = aFolder();
  expect(await callOwner(folder, { op: "echo" })).toBeNull();
  const lock = await lockDirectory(folder, echo);
  expect(await callOwner(folder, { op: "echo" })).toEqual({ op: "echo" });
  expect(await callOwner(folder, { op: "pid" })).toEqual({ pid: process.pid });
  await lock.release();
  expect(await callOwner(folder, { op: "echo" })).toBeNull();
  await (await lockDirectory(folder, echo)).release();
  expect(readdirSync(folder)).toEqual([]);
});

it("answers a failed request with the error's message", async () => {
  const folder = aFolder();
  const lock = await lockDirectory(folder, () => Promise.reject(new Error("no such thing")));
  expect(await callOwner(folder, { op: "x" })).toEqual({ error: "no such thing" });
  await lock.release();
});

it("is one lock for every name of the directory, however long", async () => {
  const folder = aFolder();
  const long = join(folder, "a".repeat(120));
  mkdirSync(long);
  symlinkSync(long, join(folder, "short"));
  const lock = await lockDirectory(long, echo);
  await expect(lockDirectory(join(folder, "short"), echo)).rejects.toThrow(`is in use by process ${process.pid}.`);
  expect(await callOwner(join(folder, "short"), { op: "pid" })).toEqual({ pid: process.pid });
  await lock.release();
});

it("makes the directory and the socket accessible to its user only", async () => {
  const folder = join(aFolder(), "a", "b");
  const lock = await lockDirectory(folder, echo);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, "lock.sock")).mode & 0o777).toBe(0o600);
  await lock.release();
});

it("does not wait for clients when it is released", async () => {
  const folder = aFolder();
  let arrived = () => {};
  const asked = new Promise<void>((done) => {
    arrived = done;
  });
  const lock = await lockDirectory(folder, () => {
    arrived();
    return new Promise(() => {});
  });
  const idle = createConnection(join(folder, "lock.sock"));
  const closed = new Promise((done) => idle.on("close", done).on("error", () => {}));
  const asking = expect(callOwner(folder, { op: "forever" })).rejects.toThrow("does not answer: it ended meanwhile.");
  await asked;
  await lock.release();
  await closed;
  await asking;
});

it("reports that the owner does not answer in time", async () => {
  const folder = aFolder();
  const lock = await lockDirectory(folder, () => new Promise(() => {}));
  await expect(callOwner(folder, { op: "forever" }, 200)).rejects.toThrow(
    `The process that holds ${folder} does not answer: no answer in time.`,
  );
  await lock.release();
});

it("names a directory that cannot be created", async () => {
  const file = join(aFolder(), "file");
  writeFileSync(file, "");
  await expect(lockDirectory(join(file, "data"), echo)).rejects.toThrow(/^The data directory .* cannot be made: ENOTDIR/);
});
