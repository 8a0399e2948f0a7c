import { createServer } from "node:http";
import { markDirect } from "./mark-direct.mjs";

/** The longest a client may take to send the headers and the whole request, in milliseconds, and the largest headers, in bytes. */
const LIMITS = { headMs: 10_000, requestMs: 60_000, headBytes: 16 * 1024 };

/**
 * An HTTP server that passes requests for pages and the API to `handle` and refuses the rest. It supports no other protocol, so it ignores a
 * request to upgrade (RFC 9110, 7.8) and closes the connection after the response.
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
  // CONNECT is not supported. Without a listener Node would close the connection without a response.
  server.on("connect", (_, socket) => socket.end("HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"));
  return server;
}

/** Why a request is refused: TRACE, or a target that is not a path ("*", "http://other.example/"). Null when it is passed on. */
function refusalOf({ method, url = "" }) {
  if (method === "TRACE") return { status: 405, text: "TRACE is not answered here.", headers: { allow: "GET, HEAD, POST, OPTIONS" } };
  return url.startsWith("/") ? null : { status: 400, text: "The request's target is not a path of this server." };
}

function answerText(response, { status, text, headers = {} }) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" });
  response.end(`${text}\n`);
}
