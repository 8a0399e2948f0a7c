import { createHash } from "node:crypto";
import { chmodSync, existsSync, realpathSync, rmSync } from "node:fs";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDataDirectory } from "./data-directory";

/** What a process asks of the one that holds a data directory, and gets back. */
export type Question = { readonly op: string };
export type Reply = Readonly<Record<string, unknown>>;

export type DirectoryLock = { readonly path: string; release(): Promise<void> };

// The kernel takes at most 107 bytes of socket path; some systems 103.
const LONGEST_PATH = 100;
const PATIENCE = 3000;

/**
 * Holds a data directory for this process: two that open one PGlite directory lose each other's rows without an error.
 * A listening socket is the lock, because the kernel frees it when the process dies in whatever way.
 * @throws when another process holds it, with its pid.
 */
export async function lockDirectory(directory: string, answer: (question: Question) => Promise<Reply>): Promise<DirectoryLock> {
  createDataDirectory(directory);
  const path = socketPath(directory);
  for (let attempt = 0; attempt < 3; attempt++) {
    const asking = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      asking.add(socket.once("close", () => asking.delete(socket)));
      reply(socket, answer);
    });
    const listening = await listen(server, path).catch((error) => {
      throw new Error(`The data directory ${directory} cannot be held: ${error.message}.`, { cause: error });
    });
    // Two that both found a dead socket may both have removed it and listened: the path answers with the last one's pid.
    if (listening) await sleep(50);
    const owner = await ask(path, { op: "pid" }).catch(ownerOf);
    if (listening && owner?.pid === process.pid) {
      chmodSync(path, 0o600);
      return { path, release: () => close(server, asking) };
    }
    // Never closed: closing would remove the winner's file.
    if (listening) server.unref();
    if (listening || owner !== null) throw new Error(`The data directory ${directory} is in use by process ${owner?.pid ?? "unknown"}.`);
    rmSync(path, { force: true });
  }
  throw new Error(`The data directory ${directory} could not be locked.`);
}

/** Asks the process that holds a data directory; null where none does. Throws where it does not answer in time. */
export async function askHolder(directory: string, question: Question, patience = 60_000): Promise<Reply | null> {
  try {
    return await ask(socketPath(directory), question, patience);
  } catch (error) {
    const reason = error as NodeJS.ErrnoException;
    if (ownerOf(reason) === null) return null;
    throw new Error(`The process that holds ${directory} does not answer: ${reason.message}.`, { cause: error });
  }
}

/** The same for every name of a directory, in every process: links are followed, and TMPDIR is not asked. */
function socketPath(directory: string): string {
  const path = join(existsSync(directory) ? realpathSync(directory) : resolve(directory), "lock.sock");
  if (Buffer.byteLength(path) <= LONGEST_PATH) return path;
  return `/tmp/outturn-${createHash("sha256").update(path).digest("hex").slice(0, 24)}.sock`;
}

/** Null where nobody listens any more; unknown where somebody does and does not answer. */
function ownerOf(error: NodeJS.ErrnoException): Reply | null {
  return ["ECONNREFUSED", "ENOENT", "ENOTDIR"].includes(error.code ?? "") ? null : { pid: "unknown" };
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(false) : fail(error)));
    server.listen(path, () => done(true));
  });
}

function ask(path: string, question: Question, patience = PATIENCE): Promise<Reply> {
  return new Promise((done, fail) => {
    const socket = createConnection({ path, allowHalfOpen: true });
    const parts: Buffer[] = [];
    socket.setTimeout(patience, () => socket.destroy(new Error("no answer in time")));
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
    socket.end(JSON.stringify(question));
  });
}

function reply(socket: Socket, answer: (question: Question) => Promise<Reply>): void {
  const parts: Buffer[] = [];
  // A client that went away is its own affair.
  socket.on("error", () => socket.destroy());
  socket.on("data", (part) => parts.push(part));
  socket.on("end", () => {
    answered(Buffer.concat(parts).toString("utf8"), answer).then((said) => socket.end(JSON.stringify(said)));
  });
}

async function answered(text: string, answer: (question: Question) => Promise<Reply>): Promise<Reply> {
  try {
    const question: Question = JSON.parse(text);
    return question.op === "pid" ? { pid: process.pid } : await answer(question);
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function close(server: Server, asking: ReadonlySet<Socket>): Promise<void> {
  // Who still waits for an answer is not waited for.
  for (const socket of asking) socket.destroy();
  return new Promise((done) => server.close(() => done()));
}
