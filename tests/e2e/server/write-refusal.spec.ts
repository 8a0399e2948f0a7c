import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type Browser, expect, test } from "@playwright/test";
import { copyTemplate } from "../../support/databases/data-folders";
import { startNginx } from "../../support/servers/nginx";
import { killServers, type Server, start } from "../../support/servers/server";
import { findTool } from "../../support/tools.mjs";

test.describe.configure({ mode: "serial" });

const PUBLIC_URL = "https://outturn.example";
const API = "app/api/v1";
const FORMS = "app/enter";

/** Every address of the API that is posted to, as the file tree has it. */
const ENDPOINTS = readdirSync(API, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => file.endsWith("route.ts") && /export (const|async function|function) POST\b/.test(readFileSync(join(API, file), "utf8")),
  )
  .map((file) => `/api/v1/${file.replace(/\/route\.ts$/, "")}`);

/** Every page with a form that writes. */
const FORM_PAGES = readdirSync(FORMS)
  .filter((name) => existsSync(join(FORMS, name, "action.ts")))
  .map((name) => `/enter/${name}`);

const INDICATOR = { slug: "refused", title: "Refused", areas: ["RU"], aggregation: "flow" };

let directory: string;
let server: Server;
test.beforeAll(async () => {
  directory = await copyTemplate("founding");
});
test.afterAll(() => rmSync(directory, { recursive: true, force: true }));
test.afterEach(killServers);

async function head(request: APIRequestContext): Promise<number> {
  return (await (await request.get(`${server.url}/api/v1/ledger/verify`)).json()).entries;
}

async function post(request: APIRequestContext, url: string, headers: Readonly<Record<string, string>> = {}) {
  return request.post(url, { data: JSON.stringify(INDICATOR), headers: { "content-type": "application/json", ...headers } });
}

/** Sends a form of a page, and looks for the sentence in it and for what was typed. */
async function expectFormRefused(browser: Browser, url: string, script: boolean, sentence: RegExp): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: script });
  await page.goto(url);
  const field = page.locator("form.entry input[type=text]:visible").first();
  await field.fill("kept as typed");
  await page.getByRole("button", { name: "Write to the ledger" }).click();
  await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
  await expect(field).toHaveValue("kept as typed");
  await page.close();
}

test("refuses forty writes over every form and endpoint with OUTTURN_URL, and reads still work", async ({ browser, request }) => {
  test.setTimeout(300_000);
  server = await start({ DATA_DIR: directory, OUTTURN_URL: PUBLIC_URL });
  const before = await head(request);
  let refused = 0;
  expect(ENDPOINTS.length).toBeGreaterThanOrEqual(8);
  for (const endpoint of ENDPOINTS) {
    const senders = [{}, { origin: server.url }, { host: "outturn.example" }, { host: "outturn.example", origin: PUBLIC_URL }];
    for (const headers of senders) {
      const answer = await post(request, `${server.url}${endpoint}`, headers);
      expect(answer.status(), endpoint).toBe(403);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
      expect((await answer.json()).title).toMatch(/no accounts yet.*while OUTTURN_URL gives it a public address\.$/);
      refused += 1;
    }
  }
  expect(FORM_PAGES.length).toBeGreaterThanOrEqual(4);
  for (const path of FORM_PAGES) {
    for (const script of [true, false]) {
      await expectFormRefused(browser, `${server.url}${path}`, script, /while OUTTURN_URL gives it a public address\./);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThanOrEqual(40);
  expect(await head(request)).toBe(before);
});

test("writes nothing behind nginx with its default proxy_pass, or with Debian's proxy_params", async ({ browser, request }) => {
  test.setTimeout(300_000);
  const nginx = findTool("nginx");
  test.skip(nginx === null, "There is no nginx here, and none could be installed.");
  server = await start({ DATA_DIR: directory });
  const before = await head(request);
  // What Debian's package has in /etc/nginx/proxy_params.
  const params = `proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr;
    proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;`;
  for (const more of ["", params, "proxy_http_version 1.1; proxy_set_header Via '1.1 nginx';"]) {
    const proxy = await startNginx(nginx ?? "", server.url, more);
    expect((await request.get(`${proxy.url}/api/v1/indicators`)).status()).toBe(200);
    for (const headers of [{}, { origin: proxy.url }, { "x-outturn-direct": "1" }]) {
      const answer = await post(request, `${proxy.url}/api/v1/indicators`, headers);
      expect(answer.status()).toBe(403);
      expect((await answer.json()).title).toMatch(/no accounts yet.*no entries through a proxy/);
    }
    for (const script of [true, false])
      await expectFormRefused(browser, `${proxy.url}/enter/indicator`, script, /no entries through a proxy/);
    await proxy.stop();
  }
  expect(await head(request)).toBe(before);
  expect((await post(request, `${server.url}/api/v1/indicators`)).status()).toBe(201);
});
