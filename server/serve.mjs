// The server: our own HTTP server around Next's request handler. It refuses what no page answers (http-server.mjs), caches responses
// (lib/http/response-cache), sends the build's files (static-files.mjs) and shuts down without losing one (drain.mjs).
import { createServer } from "node:http";
import next from "next";
import { staticFolders } from "./build.mjs";
import { drainOnSignal } from "./drain.mjs";
import { createHttpServer } from "./http-server.mjs";
import { root } from "./root.mjs";
import { createStaticFiles } from "./static-files.mjs";

/**
 * Listens, opens the ledger, and serves until a signal. Resolves to the server's address when it is ready; rejects when it cannot listen.
 * @param {{ readonly dev: boolean, readonly hostname: string, readonly port: number }} where
 */
export async function serve({ dev, hostname, port }) {
  // Next listens for upgrades on the server it is given. On the real one it would take all of them and leave most unanswered.
  const upgrades = createServer();
  // Next calls every loopback address "localhost" where proxy.ts sends a request to another address. By another name here, it would take
  // that address for another server's and fetch it over HTTP.
  const app = next({ dev, dir: root, hostname: "localhost", port, httpServer: upgrades });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answerStatic = dev ? () => false : createStaticFiles(staticFolders);
  const server = createHttpServer(async (request, response) => {
    if (answerStatic(request, response)) return;
    const parts = serverParts();
    await (parts === undefined ? handle(request, response) : parts.respond(request, response, handle));
  });
  if (dev) server.on("upgrade", (request, socket, head) => passToNext(upgrades, request, socket, head));
  drainOnSignal(server, async () => {
    await app.close();
    await serverParts()?.closeDatabase();
  });
  await new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, hostname, done);
  });
  const address = `http://${hostname === "::1" ? "[::1]" : hostname}:${server.address().port}`;
  // Next runs instrumentation.ts, which opens the ledger, with the first request.
  const first = await fetch(`${address}/api/v1/indicators?limit=1`);
  if (!first.ok) throw new Error(`The first request was answered with ${first.status}.`);
  return address;
}

/**
 * The parts that lib/process-globals.ts provides to the server once the ledger is open.
 * @returns {import("../lib/process-globals").ServerParts | undefined}
 */
function serverParts() {
  return globalThis.outturn?.server;
}

/** Passes upgrades to Next's web socket for hot reloading, in development. */
function passToNext(upgrades, request, socket, head) {
  if (request.url?.startsWith("/_next/")) upgrades.emit("upgrade", request, socket, head);
  else socket.end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}
