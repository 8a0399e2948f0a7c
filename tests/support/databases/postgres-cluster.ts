import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { runMigrations } from "../../../lib/db/migrations/run-migrations";
import { withPostgresTransactions } from "../../../lib/db/migrations/transaction";
import { findTool } from "../tools.mjs";

/** For vitest: one cluster for all database tests. */
export default async function setup(project: TestProject): Promise<() => void> {
  const { url, stop } = await startPostgres();
  project.provide("postgresUrl", url);
  return stop;
}

/** A temporary cluster on a free loopback port, with one migrated template database and these settings. */
export async function startPostgres(settings: readonly string[] = []): Promise<{ readonly url: string; readonly stop: () => void }> {
  const binaries = findTool("postgres");
  if (!binaries) throw new Error("PostgreSQL's server binaries are not here: run npm test, which finds or installs them.");
  const folder = mkdtempSync(join(tmpdir(), "outturn-pg-"));
  const user = serverUser();
  chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const as = (command: string, args: readonly string[]) =>
    execFileSync(join(binaries, command), args, {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      uid: user.uid,
      gid: user.gid,
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
  const data = join(folder, "data");
  as("initdb", ["--pgdata", data, "--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-sync"]);
  const port = await freePort();
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200${settings.map((one) => ` -c ${one}`).join("")}`;
  as("pg_ctl", ["--pgdata", data, "--wait", "--log", join(folder, "log"), "--options", options, "start"]);
  const url = `postgres://postgres@127.0.0.1:${port}`;
  await withPostgresTransactions(`${url}/template1`, runMigrations);
  const stop = () => {
    as("pg_ctl", ["--pgdata", data, "--mode", "immediate", "--wait", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** The user to run PostgreSQL as: it refuses root, so then the user of Debian's package, otherwise the current user. */
export function serverUser(): { readonly uid: number; readonly gid: number } {
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid !== 0) return { uid, gid };
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
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
