import { Server } from "node:net";
import { constants } from "node:os";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";

/** In milliseconds: for what was sent before the signal to be read, for requests to be answered, for the rest to close. Together below eight seconds. */
const LIMITS = { arriving: 100, answering: 6_000, closing: 1_500 };

/**
 * Ends the process on SIGTERM, SIGINT or SIGHUP: answers what has arrived, takes nothing more, closes the rest by `close` (the database), exits
 * with 0. A second signal ends it at once.
 * @param {import("node:http").Server} server
 * @param {() => Promise<unknown>} close
 */
export function drainOnSignal(server, close) {
  /** The responses not yet sent, by connection. */
  const open = new Map();
  let ending = false;

  server.on("connection", (socket) => {
    open.set(socket, new Set());
    socket.once("close", () => open.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    const unsent = open.get(socket);
    unsent?.add(response);
    if (ending) response.setHeader("connection", "close");
    response.once("close", () => {
      unsent?.delete(response);
      if (ending && unsent?.size === 0) socket.destroySoon();
    });
  });

  async function end() {
    for (const response of [...open.values()].flatMap((unsent) => [...unsent])) {
      if (!response.headersSent) response.setHeader("connection", "close");
    }
    await sleep(LIMITS.arriving);
    // The event loop may have been busy for as long: one turn accepts connections, the next reads from them.
    for (let turn = 0; turn < 3; turn++) await nextTurn();
    const ended = new Promise((done) => {
      // Not http.Server's: it destroys a connection whose answer is written and not yet sent.
      Server.prototype.close.call(server, done);
    });
    for (const [socket, unsent] of open) if (unsent.size === 0) socket.destroySoon();
    await Promise.race([ended, sleep(LIMITS.answering)]);
    for (const socket of open.keys()) socket.destroy();
    await Promise.race([close(), sleep(LIMITS.closing)]);
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
