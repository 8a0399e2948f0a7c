import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** The floor: one page from memory, by node's own server. */
export async function serveBare(html: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const [plain, packed] = [Buffer.from(html), gzipSync(html)];
  const server: Server = createServer((request, answer) => {
    const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    answer.writeHead(200, { "content-type": "text/html; charset=utf-8", ...(gzip && { "content-encoding": "gzip" }) });
    answer.end(gzip ? packed : plain);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
