import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { get, type IncomingHttpHeaders, request as open } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "@playwright/test";
import { isCacheableRequest } from "../../../lib/http/response-cache/policy";
import { PAGE_PARAMETERS } from "../../../lib/input/query/page-parameters";
import { copyTemplate, removeFolder } from "../../support/databases/data-folders";
import type { Asked, Control } from "../../support/servers/cache-server";
import { freePort } from "../../support/servers/free-port";
import { PAGES } from "../pages";

// Pages that Next made, behind a cache whose clock the test sets.
test.describe.configure({ mode: "default" });

let [port, child, directory]: [number, ChildProcess | null, string] = [0, null, ""];

test.beforeAll(async () => {
  test.setTimeout(120_000);
  directory = await copyTemplate("founding");
  port = await freePort();
  const { DATABASE_URL: _, ...environment } = process.env;
  child = spawn(process.execPath, ["--import", "tsx", "tests/support/servers/cache-server.ts"], {
    env: { ...environment, NODE_ENV: "production", OUTTURN_SEED: "none", DATA_DIR: directory, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<never>((_done, fail) => child?.once("exit", () => fail(new Error("The server ended."))));
  const listens = new Promise<void>((done) => child?.stdout?.on("data", (part) => String(part).includes("listening") && done()));
  await Promise.race([listens, ended]);
  // Opens the ledger.
  await ask("/enter");
});

test.afterAll(() => {
  child?.kill("SIGKILL");
  removeFolder(directory);
});

test.beforeEach(() => control({ day: nextDay(), answer: {} }));

/** Each test begins with nothing stored: its day is its own. */
function nextDay(): string {
  days += 1;
  return new Date(Date.UTC(2026, 0, days)).toISOString().slice(0, 10);
}
let days = 0;

type Got = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer; readonly text: string };

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET"): Promise<Got> {
  return new Promise((done, fail) => {
    open({ host: "127.0.0.1", port, path, headers, method, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part) => parts.push(part));
      answer.on("end", () => {
        const body = Buffer.concat(parts);
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body, text: body.toString() });
      });
    })
      .once("error", fail)
      .end();
  });
}

/** Sets the clock and says what Next was asked since the last time. */
function control(set: Control = {}): Promise<Asked> {
  return new Promise((done, fail) => {
    const sent = open({ host: "127.0.0.1", port, path: "/control", method: "POST", agent: false }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      done(JSON.parse(Buffer.concat(parts).toString()) as Asked);
    });
    sent.once("error", fail).end(JSON.stringify(set));
  });
}

async function renders(): Promise<number> {
  return (await control()).length;
}

test("a page is rendered once, until the ledger grows or the day ends", async () => {
  const first = await ask("/indicators/turnover");
  expect(first.status).toBe(200);
  expect(first.text).toContain("</html>");
  expect(first.headers).toMatchObject({
    "cache-control": "public, max-age=0, must-revalidate",
    etag: expect.stringMatching(/^"[\w-]{22}"$/),
  });
  expect((await ask("/indicators/turnover")).text).toBe(first.text);
  expect(await renders()).toBe(1);
  await control({ ledger: 2 });
  await ask("/indicators/turnover");
  await control({ day: nextDay() });
  await ask("/indicators/turnover");
  await ask("/indicators/turnover");
  expect(await renders()).toBe(1);
});

test("ten concurrent requests share one render", async () => {
  const got = await Promise.all(Array.from({ length: 10 }, () => ask("/statements")));
  expect(new Set(got.map(({ text }) => text)).size).toBe(1);
  expect(await renders()).toBe(1);
});

test("unknown parameters neither make an entry nor reach the page, and known ones are sorted", async () => {
  const plain = await ask("/compare?indicator=turnover&sort=outcome");
  const other = await ask("/compare?sort=outcome&utm_source=x&indicator=turnover&_=1");
  expect(other.text).toBe(plain.text);
  expect(other.text).not.toContain("utm_source");
  const asked = await control();
  expect(asked.map(({ url }) => url)).toEqual(["/compare?indicator=turnover&sort=outcome"]);
});

test("a page depends on no header that is not in its key", async () => {
  const plain = await ask("/methodology");
  await control({ day: nextDay() });
  const forged = await ask("/methodology", {
    "user-agent": "Googlebot/2.1",
    "accept-language": "ru",
    "content-security-policy": "script-src 'nonce-forged'",
    "x-outturn-cached-page": "forged",
    "x-forwarded-host": "evil.example",
    "if-modified-since": new Date().toUTCString(),
  });
  expect(forged.text.replaceAll(/\d+ \w+ 2026/g, "")).toBe(plain.text.replaceAll(/\d+ \w+ 2026/g, ""));
  expect(Object.keys((await control())[0]?.headers ?? {}).sort()).toEqual(["accept", "host", "user-agent", "x-outturn-cached-page"]);
});

test("each theme and host has its own page", async () => {
  expect((await ask("/statements", { cookie: "theme=dark" })).text).toContain('data-theme="dark"');
  expect((await ask("/statements")).text).not.toContain("data-theme=");
  await ask("/statements", { host: `localhost:${port}` });
  expect(await renders()).toBe(3);
});

const ENCODINGS = [
  ["br", brotliDecompressSync],
  ["gzip", gunzipSync],
  ["identity", (body: Buffer) => body],
] as const;

for (const [encoding, decompress] of ENCODINGS) {
  test(`a page comes as ${encoding}, with its own length and ETag`, async () => {
    const plain = await ask("/speakers");
    const { headers, body } = await ask("/speakers", { "accept-encoding": encoding });
    expect(headers["content-encoding"] ?? "identity").toBe(encoding);
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers.vary?.toLowerCase()).toMatch(/accept-encoding.*cookie/);
    expect(decompress(body).toString()).toBe(plain.text);
    expect(headers.etag === plain.headers.etag).toBe(encoding === "identity");
  });
}

test("a known ETag, strong or weak, gets 304 without a body", async () => {
  const { headers } = await ask("/releases");
  const etag = headers.etag ?? "";
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, `W/"other",W/${etag}`, "*"]) {
    const got = await ask("/releases", { "if-none-match": tags });
    expect([got.status, got.headers.etag, got.body.length], tags).toEqual([304, etag, 0]);
    expect(got.headers["content-security-policy"]).toBe(headers["content-security-policy"]);
  }
  for (const tags of ['"other"', 'W/"other"', ""]) expect((await ask("/releases", { "if-none-match": tags })).status, tags).toBe(200);
});

test("HEAD answers like GET, without the body", async () => {
  const head = await ask("/releases", {}, "HEAD");
  const got = await ask("/releases");
  const { date: _, ...headers } = got.headers;
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect(head.headers).toMatchObject(headers);
  expect(await renders()).toBe(1);
});

test("a page carries no nonce, and its policy names its inline scripts by hash", async () => {
  for (const path of ["/", "/indicators/turnover", "/search?q=china"]) {
    const { text, headers } = await ask(path);
    const policy = headers["content-security-policy"] ?? "";
    // In a tag, or in what is handed to the loader.
    expect(text).not.toMatch(/ nonce=|nonce\\":\\"(?!\$undefined)/);
    expect(text).not.toMatch(/<style/i);
    expect(policy).not.toMatch(/nonce|strict-dynamic|script-src[^;]*unsafe/);
    const scripts = [...text.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs)].map(([, script = ""]) => script);
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
  }
});

test("forms have a new nonce per request and are never cached", async () => {
  const nonces = new Set<string>();
  for (const path of [
    "/enter/statement",
    "/x/../enter/statement",
    "/indicators/../enter/statement",
    "/indicators/%2e%2e/enter/statement",
  ]) {
    const { status, headers } = await ask(path);
    expect(headers.etag, path).toBeUndefined();
    if (status !== 200) continue;
    expect(headers["cache-control"], path).toContain("no-store");
    nonces.add(/'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "none");
  }
  expect(nonces.size).toBeGreaterThan(0);
  expect(nonces).not.toContain("none");
});

test("Next answers a request with another cookie or an Authorization header, and nothing is stored", async () => {
  for (const headers of [{ cookie: "session=1" }, { cookie: "theme=dark; session=1" }, { authorization: "Bearer x" }]) {
    const { etag, "content-security-policy": policy = "", "cache-control": control } = (await ask("/statements", headers)).headers;
    expect([etag, control]).toEqual([undefined, expect.stringContaining("no-store")]);
    expect(String(policy)).toContain("'nonce-");
  }
  expect(await renders()).toBe(3);
  await ask("/statements");
  expect(await renders()).toBe(1);
});

test("requests by the framework's scripts get no cached page", async () => {
  await ask("/statements");
  for (const headers of [{ rsc: "1" }, { rsc: "1", "next-router-prefetch": "1" }, { range: "bytes=0-9" }]) {
    const { headers: answered, text } = await ask("/statements", headers);
    expect(answered.etag).toBeUndefined();
    if ("rsc" in headers) expect(text).not.toContain("<html");
  }
  expect((await ask("/statements?_rsc=x1")).headers.etag).toBeUndefined();
  expect((await ask("/statements")).text).toContain("<html");
});

test("a response with Set-Cookie or no-store is neither stored nor shared", async () => {
  for (const answer of [{ "set-cookie": "session=1" }, { "cache-control": "no-store" }]) {
    await control({ day: nextDay(), answer });
    const got = await Promise.all([ask("/speakers"), ask("/speakers")]);
    for (const { headers } of got) {
      expect(headers.etag).toBeUndefined();
      expect(headers["content-security-policy"]).toContain("'nonce-");
    }
    await control({ answer: {} });
    expect((await ask("/speakers")).headers.etag).toBeDefined();
  }
});

test("an unknown address answers the whole 404 page and is not stored", async () => {
  for (const path of ["/indicators/nothing", "/statements/nothing"]) {
    const { status, headers, text } = await ask(path);
    expect([status, headers.etag]).toEqual([404, undefined]);
    expect(headers["cache-control"]).toContain("no-store");
    expect(text).toContain("Nothing is held under this address");
    await ask(path);
    expect(await renders()).toBe(2);
  }
});

test("a disconnected client does not end a render that others wait for", async () => {
  const gone = get({ host: "127.0.0.1", port, path: "/track-record", agent: false }).on("error", () => {});
  await new Promise((done) => gone.once("finish", done));
  const waits = ask("/track-record");
  gone.destroy();
  expect((await waits).text).toContain("</html>");
});

test("a foreign host is refused", async () => {
  expect((await ask("/", { host: "evil.example" })).status).toBe(403);
});

test("every link and form of the pages uses only parameters that the cache knows", async ({ page }) => {
  const unknown = new Set<string>();
  for (const { path } of PAGES.filter((one) => !("follow" in one) && !one.path.startsWith("/enter"))) {
    await page.goto(`http://127.0.0.1:${port}${path}`);
    const named = await page.evaluate(() => [
      ...[...document.querySelectorAll<HTMLAnchorElement>("main a[href^='/']")].map(({ pathname, search }) => ({
        path: pathname,
        names: [...new URLSearchParams(search).keys()],
      })),
      ...[...document.querySelectorAll<HTMLFormElement>("form[method=get], form:not([method])")].map((form) => ({
        path: new URL(form.action).pathname,
        names: [...form.elements].flatMap((field) => field.getAttribute("name") ?? []),
      })),
    ]);
    for (const { path: target, names } of named)
      if (isCacheableRequest({ method: "GET", url: target, headers: {} }))
        for (const name of names) if (!PAGE_PARAMETERS.some((known) => known === name)) unknown.add(`${target}?${name}`);
  }
  expect([...unknown]).toEqual([]);
});

test("a cached page runs its scripts in a browser without a policy violation", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => message.type() === "error" && told.push(message.text()));
  page.on("response", (response) => response.status() >= 400 && told.push(`${response.status()} ${response.url()}`));
  page.on("pageerror", (error) => told.push(error.message));
  await page.goto(`http://127.0.0.1:${port}/indicators/turnover`);
  await page.locator(".chart-boxes").first().scrollIntoViewIfNeeded();
  await expect(page.locator(".box-interactive").first()).toBeVisible();
  expect(told).toEqual([]);
});
