import { createServer, get, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeFront } from "../../lib/kept/front";

const clock = { head: 1, today: "2026-01-01" };
let drawn: string[] = [];
/** Until it resolves, a browser that opens a page has what is read and nothing more. */
let rest: Promise<void> = Promise.resolve();
let server: Server;

// A server whose pages say how often they were drawn, and for whom.
beforeEach(async () => {
  drawn = [];
  rest = Promise.resolve();
  Object.assign(clock, { head: 1, today: "2026-01-01" });
  const front = makeFront({ ledgerHead: async () => clock.head, today: () => clock.today, drawn: () => rest });
  server = createServer(async (request, response) => {
    if (await front(request, response)) return;
    drawn.push(`${request.method} ${request.url}`);
    const isHeld = !request.url?.startsWith("/nowhere");
    response.writeHead(isHeld ? 200 : 404, { "content-type": "text/html", "x-drawn": String(drawn.length), vary: "rsc, accept-encoding" });
    if (request.url?.startsWith("/_next/")) response.end("p{}");
    else if (request.url?.startsWith("/in-parts")) response.end(inParts);
    else response.end(`<p>${request.url} of ${request.headers.host}, theme ${request.headers.cookie ?? "none"}, drawn ${drawn.length}</p>`);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const sheet = '<link rel="stylesheet" href="/_next/static/a.css" nonce="n" data-precedence="next"/>';
const inParts = `<html><head>${sheet}</head><body><main>${"words ".repeat(2000)}</main><script>${"data ".repeat(20_000)}</script></body></html>`;

type Got = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly text: string };

/** `parts` holds what has come so far. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, parts: Buffer[] = []): Promise<Got> {
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => {
    get({ host: "127.0.0.1", port, path, headers, agent: false }, (answer) => {
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString() });
      });
    }).on("error", fail);
  });
}

function unpackPart(part: Buffer, packing: string): string {
  const unfinished = { finishFlush: packing === "br" ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH };
  if (packing === "br") return brotliDecompressSync(part, unfinished).toString();
  return packing === "gzip" ? gunzipSync(part, unfinished).toString() : part.toString();
}

test("a page is drawn once, with its headers, until the ledger grows or the day ends", async () => {
  const first = await ask("/indicators/a?asOf=2023");
  expect(first.text).toContain("drawn 1");
  expect(first.headers).toMatchObject({ "x-drawn": "1", "cache-control": "private, no-cache", vary: "rsc, accept-encoding, Cookie" });
  expect((await ask("/indicators/a?asOf=2023")).text).toBe(first.text);
  expect((await ask("/indicators/a")).text).toContain("drawn 2");
  clock.head = 2;
  expect((await ask("/indicators/a?asOf=2023")).text).toContain("drawn 3");
  clock.today = "2026-01-02";
  expect((await ask("/indicators/a?asOf=2023")).text).toContain("drawn 4");
  expect((await ask("/indicators/a?asOf=2023")).text).toContain("drawn 4");
});

test("ten that ask at once for what is not kept share one drawing", async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask("/indicators/at-once")));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(drawn).toHaveLength(1);
});

test("no theme and no name of the server reaches another's page, and no other cookie reaches any", async () => {
  expect((await ask("/themed", { cookie: "theme=dark; other=1" })).text).toContain("theme theme=dark, drawn 1");
  expect((await ask("/themed", { cookie: "other=2" })).text).toContain("theme none, drawn 2");
  expect((await ask("/themed", { cookie: "other=3; theme=dark" })).text).toContain("drawn 1");
  expect((await ask("/themed", { host: "localhost" })).text).toContain("of localhost, theme none, drawn 3");
  // A foreign name is the pages' to refuse.
  expect((await ask("/themed", { host: "example.org" })).text).toContain("of example.org, theme none, drawn 4");
  expect((await ask("/themed", { host: "example.org" })).text).toContain("drawn 5");
});

test("is packed as the client takes it, and says so", async () => {
  const plain = await ask("/packed");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  const packed = await ask("/packed", { "accept-encoding": "gzip, br" });
  expect(packed.headers).toMatchObject({ "content-encoding": "br", "content-length": String(packed.body.length) });
  expect(brotliDecompressSync(packed.body).toString()).toContain("<p>/packed of");
  const zipped = await ask("/packed", { "accept-encoding": "gzip" });
  expect(gunzipSync(zipped.body).toString()).toContain("<p>/packed of");
  expect(new Set([plain, packed, zipped].map(({ headers }) => headers.etag)).size).toBe(3);
});

const PACKINGS = [
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
  ["", (body: Buffer) => body],
] as const;

test.each(PACKINGS)("a browser that opens a page has all that is read before what only scripts read (%s)", async (packing, unpack) => {
  const headers = { "accept-encoding": packing };
  const whole = await ask("/in-parts", headers);
  const [read = "", run = ""] = unpack(whole.body).toString().split("<script>");
  expect(read).toContain("<style nonce=");
  expect([read.endsWith("</main>"), run.endsWith("</body></html>")]).toEqual([true, true]);

  let release = () => {};
  rest = new Promise((done) => {
    release = done;
  });
  const parts: Buffer[] = [];
  const opened = ask("/in-parts", { ...headers, "sec-fetch-dest": "document" }, parts);
  await vi.waitFor(() => expect(unpackPart(Buffer.concat(parts), packing)).toBe(read));
  // Whatever else asks does not wait for it.
  expect((await ask("/in-parts", headers)).body.equals(whole.body)).toBe(true);
  release();
  expect((await opened).body.equals(whole.body)).toBe(true);
  expect((await opened).headers).toMatchObject({ "content-length": String(whole.body.length), etag: whole.headers.etag });
});

test("a browser that has read a page is told so at once, without a body", async () => {
  const { headers } = await ask("/in-parts", { "sec-fetch-dest": "document" });
  const again = await ask("/in-parts", { "sec-fetch-dest": "document", "if-none-match": headers.etag ?? "" });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test("a page that was read is not sent again, until it changes", async () => {
  const { headers } = await ask("/again");
  const again = await ask("/again", { "if-none-match": headers.etag ?? "" });
  expect([again.status, again.text, again.headers.etag]).toEqual([304, "", headers.etag]);
  clock.head = 2;
  expect((await ask("/again", { "if-none-match": headers.etag ?? "" })).status).toBe(200);
});

test("what is not found is answered as it is, and never kept", async () => {
  const first = await ask("/nowhere");
  expect([first.status, first.headers.etag]).toEqual([404, undefined]);
  expect(first.text).toContain("drawn 1");
  expect((await ask("/nowhere")).text).toContain("drawn 2");
});

test("forms are drawn each time", async () => {
  expect((await ask("/enter/release")).text).toContain("drawn 1");
  expect((await ask("/enter/release")).text).toContain("drawn 2");
});

test("a server that takes no new request still answers the ones it has", async () => {
  const front = makeFront({ ledgerHead: async () => 1, today: () => "2026-01-01" });
  const closed = createServer();
  await new Promise<void>((listening) => closed.listen(0, "127.0.0.1", listening));
  const { port: localPort } = closed.address() as AddressInfo;
  await new Promise((done) => closed.close(done));
  const request = { method: "GET", url: "/last", headers: { host: "127.0.0.1" }, socket: { localAddress: "127.0.0.1", localPort } };
  expect(await front(request as never, {} as never)).toBe(false);
});

test("where the ledger cannot say its head, nothing is answered from what is kept", async () => {
  const front = makeFront({ ledgerHead: () => Promise.reject(new Error("closed")), today: () => "2026-01-01" });
  const request = { method: "GET", url: "/", headers: { host: "127.0.0.1" }, socket: { localAddress: "127.0.0.1", localPort: 1 } };
  await expect(front(request as never, {} as never)).rejects.toThrow("closed");
});
