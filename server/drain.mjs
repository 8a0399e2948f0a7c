import { Server } from "node:net";
import { constants } from "node:os";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";

/** Milliseconds from the signal until which earlier requests are read, answered, and the rest closed. Containers are killed after ten seconds. */
const LIMITS = { arriving: 3_000, answering: 6_000, closing: 7_000 };

/** Kills the process from another thread: rendering can delay timers in this one. Both databases survive a kill. */
function killAfter(milliseconds) {
  const at = Date.now() + milliseconds;
  new Worker(`setTimeout(() => process.kill(process.pid, "SIGKILL"), ${at} - Date.now())`, { eval: true });
}

/**
 * Shuts the server down on SIGTERM, SIGINT or SIGHUP: answers requests that have arrived, accepts no more, calls `close` (the database) and
 * exits with 0. A second signal exits immediately.
 * @param {import("node:http").Server} server
 * @param {() => Promise<unknown>} close
 */
export function drainOnSignal(server, close) {
  /** The responses not yet sent, by connection. */
  const open = new Map();
  let arrivals = 0;
  let ending = false;

  server.on("connection", (socket) => {
    arrivals += 1;
    open.set(socket, new Set());
    socket.once("close", () => open.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    arrivals += 1;
    const unsent = open.get(socket);
    unsent?.add(response);
    if (ending) response.setHeader("connection", "close");
    response.once("close", () => {
      unsent?.delete(response);
      if (ending && unsent?.size === 0) socket.destroySoon();
    });
  });

  /** Waits until five turns of the event loop bring nothing new: one turn accepts a connection, a later one reads from it. */
  async function takeArrivals(until) {
    for (let quiet = 0; quiet < 5 && performance.now() < until; quiet += 1) {
      const before = arrivals;
      await nextTurn();
      if (arrivals > before) quiet = 0;
    }
  }

  async function end() {
    killAfter(LIMITS.closing);
    const from = performance.now();
    for (const response of [...open.values()].flatMap((unsent) => [...unsent])) {
      if (!response.headersSent) response.setHeader("connection", "close");
    }
    await takeArrivals(from + LIMITS.arriving);
    const ended = new Promise((done) => {
      // Not http.Server's close, which destroys connections whose response is written but not yet sent.
      Server.prototype.close.call(server, done);
    });
    for (const [socket, unsent] of open) if (unsent.size === 0) socket.destroySoon();
    await Promise.race([ended, sleep(Math.max(0, from + LIMITS.answering - performance.now()))]);
    for (const socket of open.keys()) socket.destroy();
    await close();
  }

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => {
      if (ending) process.exit(128 + constants.signals[signal]);
      ending = true;
      end().then(
        () => process.exit(0),
        (error) => {
          console.error(error);
          process.exit(1);
        },
      );
    });
  }
}
