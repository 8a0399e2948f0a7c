// The server itself: Next's request handler, and before it what answers from memory (lib/kept). `npm start` runs it once all is built.
import { createServer } from "node:http";
import next from "next";
import { root } from "./build.mjs";
import { faceLinks } from "./face-links.mjs";

const [hostname, port] = [process.argv[2], Number(process.argv[3])];
/** What was asked is answered first, for this long. */
const LAST_MS = 5_000;

const app = next({ dev: false, dir: root, hostname, port });
// Opens the ledger: instrumentation.ts runs here, and leaves the front.
await app.prepare();
const handle = app.getRequestHandler();
const faces = faceLinks(root);

const server = createServer(async (request, response) => {
  try {
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    if (isPage) response.setHeader("link", faces.first);
    if (await globalThis.outturnFront?.(request, response)) return;
    // What is kept asks for the rest from its end (lib/kept).
    if (isPage) response.setHeader("link", faces.all);
    await handle(request, response);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    response.end("Something went wrong on this server.\n");
  }
});
server.on("error", (error) => {
  console.error(`Outturn cannot listen. ${error.message}`);
  process.exit(1);
});
server.listen(port, hostname);

let ending = false;
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
  process.on(signal, () => {
    if (ending) return;
    ending = true;
    setTimeout(() => server.closeAllConnections(), LAST_MS).unref();
    server.close(async () => {
      await app.close();
      process.exit(0);
    });
    server.closeIdleConnections();
  });
}
