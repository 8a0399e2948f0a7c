import { spawn } from "node:child_process";
import { chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../servers/free-port";
import { serverUser } from "./postgres-cluster";

/** Starts pgbouncer in transaction mode in front of a PostgreSQL server, with so few connections that clients share them. */
export async function startPgbouncer(
  binary: string,
  postgresUrl: string,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "outturn-pgbouncer-"));
  const user = serverUser();
  const port = await freePort();
  const { hostname, port: serverPort } = new URL(postgresUrl);
  const settings = [
    "[databases]",
    `* = host=${hostname} port=${serverPort}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = trust",
    `auth_file = ${join(folder, "users")}`,
    "pool_mode = transaction",
    "default_pool_size = 3",
  ];
  writeFileSync(join(folder, "pgbouncer.ini"), `${settings.join("\n")}\n`);
  writeFileSync(join(folder, "users"), '"postgres" ""\n');
  chownSync(folder, user.uid, user.gid);
  const child = spawn(binary, [join(folder, "pgbouncer.ini")], { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let printed = "";
  child.stderr.on("data", (part) => {
    printed += part;
  });
  const ended = new Promise<void>((done) => child.on("close", () => done()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  while (!(await listens(port))) {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended: ${printed}`);
    await sleep(50);
  }
  return { url: `postgres://postgres@127.0.0.1:${port}`, stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => done(true)).on("error", () => done(false));
    socket.on("connect", () => socket.destroy());
  });
}
