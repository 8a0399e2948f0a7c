import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { createHttpServer } from "../../server/http-server.mjs";

const HOST = "Host: 127.0.0.1\r\n";
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** A server that answers with the method, the path and the body. */
async function listen(limits?: Parameters<typeof createHttpServer>[1]): Promise<number> {
  const server = createHttpServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    response.end(`${request.method} ${request.url} ${body}`);
  }, limits);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** Everything the server sends until it closes the connection. */
function exchange(port: number, text: string): Promise<string> {
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (part) => {
      answer += part;
    });
    socket.once("error", fail).once("close", () => done(answer));
  });
}

it.each(["websocket", "h2c", "x"])(
  "answers a request that asks for %s as if it had not asked, and closes the connection",
  async (protocol) => {
    const upgrade = `GET /nope HTTP/1.1\r\n${HOST}Connection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`;
    const answer = await exchange(await listen(), upgrade);
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/^connection: close\r$/im);
    expect(answer).toContain("GET /nope");
  },
);

it("reads and answers a body sent with a request to upgrade", async () => {
  const upgrade = `POST / HTTP/1.1\r\n${HOST}Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nContent-Length: 4\r\n\r\nbody`;
  expect(await exchange(await listen(), upgrade)).toContain("POST / body");
});

it.each([
  ["TRACE / HTTP/1.1", 405],
  ["CONNECT 127.0.0.1:80 HTTP/1.1", 501],
  ["GET * HTTP/1.1", 400],
  ["OPTIONS * HTTP/1.1", 400],
  ["GET http://127.0.0.1/ HTTP/1.1", 400],
  ["GET other HTTP/1.1", 400],
  ["GET / HTTP/9.9", 400],
])("answers %s with %i", async (line, status) => {
  expect(await exchange(await listen(), `${line}\r\n${HOST}Connection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

it("refuses headers of more than 16 KiB", async () => {
  const head = `GET / HTTP/1.1\r\n${HOST}X-Long: ${"x".repeat(17_000)}\r\n\r\n`;
  expect(await exchange(await listen(), head)).toMatch(/^HTTP\/1\.1 431 /);
});

it.each([
  ["a head that does not end", `GET / HTTP/1.1\r\n${HOST}`],
  ["a body that does not end", `POST / HTTP/1.1\r\n${HOST}Content-Length: 10\r\n\r\nbody`],
])("closes the connection after %s", async (_, text) => {
  const port = await listen({ headMs: 50, requestMs: 100, headBytes: 16 * 1024 });
  expect(await exchange(port, text)).toMatch(/^(HTTP\/1\.1 408 .*)?$/s);
});

it("answers 500 when the handler throws", async () => {
  const server = createHttpServer(async () => {
    throw new Error("expected by the test");
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  expect(await exchange(port, `GET / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 500 /);
});
