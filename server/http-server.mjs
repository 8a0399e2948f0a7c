import { createServer } from "node:http";
import { markDirect } from "./mark-direct.mjs";

/** How long a client may take to send a request, in milliseconds, and how much its head may hold, in bytes. */
const LIMITS = { headMs: 10_000, requestMs: 60_000, headBytes: 16 * 1024 };

/**
 * An HTTP server that answers by `handle` every request that can be one for a page or the API. The rest it answers itself.
 * Nothing here speaks another protocol, so a request for an upgrade is answered as if it had not asked (RFC 9110, 7.8), and its connection closed.
 * @param {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>} handle
 */
export function createHttpServer(handle, { headMs, requestMs, headBytes } = LIMITS) {
  const server = createServer(
    {
      headersTimeout: headMs,
      requestTimeout: requestMs,
      maxHeaderSize: headBytes,
      connectionsCheckingInterval: Math.min(1_000, headMs),
    },
    async (request, response) => {
      if (request.headers.upgrade !== undefined) response.setHeader("connection", "close");
      const refusal = refusalOf(request);
      if (refusal !== null) return answerText(response, refusal);
      markDirect(request);
      try {
        await handle(request, response);
      } catch (error) {
        console.error(error);
        answerText(response, { status: 500, text: "Something went wrong on this server." });
      }
    },
  );
  // This server is no tunnel. Without a listener Node would close the connection without a word.
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
  return server;
}

/** What no page or API is asked to answer: TRACE, and a target that is not a path ("*", "http://other.example/"). */
function refusalOf({ method, url = "" }) {
  if (method === "TRACE") return { status: 405, text: "TRACE is not answered here.", headers: { allow: "GET, HEAD, POST, OPTIONS" } };
  return url.startsWith("/") ? null : { status: 400, text: "The request's target is not a path of this server." };
}

function answerText(response, { status, text, headers = {} }) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
