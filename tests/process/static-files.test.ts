import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type OutgoingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compressStatic } from "../../server/compress-static.mjs";
import { createStaticFiles } from "../../server/static-files.mjs";

const SCRIPT = "console.log('a');\n".repeat(200);
const FONT = Buffer.from([0x77, 0x4f, 0x46, 0x32, 0, 1, 2, 3]);
const directory = mkdtempSync(join(tmpdir(), "outturn-static-"));
const folders = { built: join(directory, "static"), compressed: join(directory, "compressed") };
let server: Server;

beforeAll(async () => {
  for (const folder of ["chunks", "media"]) mkdirSync(join(folders.built, folder), { recursive: true });
  writeFileSync(join(folders.built, "chunks/a.js"), SCRIPT);
  writeFileSync(join(folders.built, "media/a.woff2"), FONT);
  writeFileSync(join(directory, "outside.js"), SCRIPT);
  mkdirSync(folders.compressed);
  writeFileSync(join(folders.compressed, "of-an-earlier-build.js"), "old");
  await compressStatic(folders.built, folders.compressed);
  const answer = createStaticFiles(folders);
  server = createServer((asked, response) => {
    if (!answer(asked, response)) response.writeHead(404).end("passed on");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

type Answer = { readonly status: number | undefined; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** The answer as it came: nothing is unpacked, and the path is sent as it stands. */
function ask(path: string, headers: OutgoingHttpHeaders = {}, method = "GET"): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ port: (server.address() as AddressInfo).port, host: "127.0.0.1", path, headers, method }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    })
      .once("error", fail)
      .end();
  });
}

it.each(["br", "gzip, deflate, br, zstd", "gzip;q=0.5, BR;q=1.0"])(
  "sends a script with brotli to a browser that accepts %s",
  async (accepted) => {
    const { status, headers, body } = await ask("/_next/static/chunks/a.js", { "accept-encoding": accepted });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "application/javascript; charset=utf-8",
      "content-encoding": "br",
      "content-length": String(body.length),
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      vary: "Accept-Encoding",
    });
    expect(body.length).toBeLessThan(SCRIPT.length / 10);
    expect(brotliDecompressSync(body).toString()).toBe(SCRIPT);
  },
);

it.each([{}, { "accept-encoding": "gzip" }, { "accept-encoding": "br;q=0" }, { "accept-encoding": "br;q=0.000, gzip" }])(
  "leaves a script to Next where brotli is not accepted: %o",
  async (headers) => {
    expect(await ask("/_next/static/chunks/a.js", headers)).toMatchObject({ status: 404 });
  },
);

it("sends a font as it is, and only its headers to HEAD", async () => {
  const { headers, body } = await ask("/_next/static/media/a.woff2", { "accept-encoding": "br" });
  expect(body).toEqual(FONT);
  // From an embed in a sandboxed frame the browser asks for it with the origin "null".
  expect(headers).toMatchObject({ "content-type": "font/woff2", "content-length": "8", "access-control-allow-origin": "*" });
  expect(headers["content-encoding"]).toBeUndefined();
  const head = await ask("/_next/static/media/a.woff2", {}, "HEAD");
  expect(head).toMatchObject({ status: 200, headers: { "content-length": "8" }, body: Buffer.alloc(0) });
});

it.each([
  "/_next/static/../outside.js",
  "/_next/static/chunks/../../../outside.js",
  "/_next/static/%2e%2e/outside.js",
  "/_next/static/of-an-earlier-build.js",
  "/_next/static/chunks/a.js?x=1",
  "/_next/static/chunks/b.js",
  "/chunks/a.js",
])("passes %s on", async (path) => {
  expect(await ask(path, { "accept-encoding": "br" })).toMatchObject({ status: 404 });
});

it("passes on posts and requests for a part of a file", async () => {
  expect(await ask("/_next/static/media/a.woff2", {}, "POST")).toMatchObject({ status: 404 });
  expect(await ask("/_next/static/media/a.woff2", { range: "bytes=0-3" })).toMatchObject({ status: 404 });
});
