import { createHash } from "node:crypto";
import { chmodSync, existsSync, realpathSync, rmSync } from "node:fs";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDataDirectory } from "./data-directory";

/** A request to the process that owns a data directory, and its response. */
export type OwnerRequest = { readonly op: string };
export type OwnerResponse = Readonly<Record<string, unknown>>;

export type DirectoryLock = { readonly path: string; release(): Promise<void> };

// The kernel takes at most 107 bytes of socket path; some systems 103.
const MAX_PATH_BYTES = 100;
const TIMEOUT_MS = 3000;

/**
 * Locks a data directory for this process: two processes on one PGlite directory overwrite each other's rows without an error.
 * The lock is a listening socket, because the kernel closes it however the process dies.
 * @throws an error with the owner's process id when another process has the lock.
 */
export async function lockDirectory(directory: string, handle: (request: OwnerRequest) => Promise<OwnerResponse>): Promise<DirectoryLock> {
  createDataDirectory(directory);
  const path = socketPath(directory);
  for (let attempt = 0; attempt < 3; attempt++) {
    const clients = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      clients.add(socket.once("close", () => clients.delete(socket)));
      respond(socket, handle);
    });
    const listening = await listen(server, path).catch((error) => {
      throw new Error(`The data directory ${directory} cannot be held: ${error.message}.`, { cause: error });
    });
    // Two processes that found a dead socket may both have replaced it: the one whose pid comes back through the path owns it.
    if (listening) await sleep(50);
    const owner = await send(path, { op: "pid" }).catch(ownerAfterError);
    if (listening && owner?.pid === process.pid) {
      chmodSync(path, 0o600);
      return { path, release: () => close(server, clients) };
    }
    // Not closed: closing would remove the owner's socket file.
    if (listening) server.unref();
    if (listening || owner !== null) throw new Error(`The data directory ${directory} is in use by process ${owner?.pid ?? "unknown"}.`);
    rmSync(path, { force: true });
  }
  throw new Error(`The data directory ${directory} could not be locked.`);
}

/** Sends a request to the process that owns a data directory. Null when no process does; throws when it does not answer in time. */
export async function callOwner(directory: string, request: OwnerRequest, timeoutMs = 60_000): Promise<OwnerResponse | null> {
  try {
    return await send(socketPath(directory), request, timeoutMs);
  } catch (error) {
    const reason = error as NodeJS.ErrnoException;
    if (ownerAfterError(reason) === null) return null;
    throw new Error(`The process that holds ${directory} does not answer: ${reason.message}.`, { cause: error });
  }
}

/** One path for all names of a directory and all processes: symbolic links are resolved, and TMPDIR is ignored. */
function socketPath(directory: string): string {
  const path = join(existsSync(directory) ? realpathSync(directory) : resolve(directory), "lock.sock");
  if (Buffer.byteLength(path) <= MAX_PATH_BYTES) return path;
  return `/tmp/outturn-${createHash("sha256").update(path).digest("hex").slice(0, 24)}.sock`;
}

/** The owner after a failed request: null when nothing listens, "unknown" when the owner does not answer. */
function ownerAfterError(error: NodeJS.ErrnoException): OwnerResponse | null {
  return ["ECONNREFUSED", "ENOENT", "ENOTDIR"].includes(error.code ?? "") ? null : { pid: "unknown" };
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : fail(error)));
    server.listen(path, () => done(true));
  });
}

function send(path: string, request: OwnerRequest, timeoutMs = TIMEOUT_MS): Promise<OwnerResponse> {
  return new Promise((done, fail) => {
    const socket = createConnection({ path, allowHalfOpen: true });
    const parts: Buffer[] = [];
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error("no answer in time")));
    socket.on("error", fail);
    socket.on("data", (part) => parts.push(part));
    socket.on("end", () => {
      socket.destroy();
      try {
        done(JSON.parse(Buffer.concat(parts).toString("utf8")));
      } catch {
        fail(new Error("it ended meanwhile"));
      }
    });
    socket.end(JSON.stringify(request));
  });
}

function respond(socket: Socket, handle: (request: OwnerRequest) => Promise<OwnerResponse>): void {
  const parts: Buffer[] = [];
  // The client disconnected; nothing else to do.
  socket.on("error", () => socket.destroy());
  socket.on("data", (part) => parts.push(part));
  socket.on("end", () => {
    responseTo(Buffer.concat(parts).toString("utf8"), handle).then((response) => socket.end(JSON.stringify(response)));
  });
}

async function responseTo(text: string, handle: (request: OwnerRequest) => Promise<OwnerResponse>): Promise<OwnerResponse> {
  try {
    const request: OwnerRequest = JSON.parse(text);
    return request.op === "pid" ? { pid: process.pid } : await handle(request);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function close(server: Server, clients: ReadonlySet<Socket>): Promise<void> {
  // Clients that still wait for a response are cut off.
  for (const socket of clients) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}
