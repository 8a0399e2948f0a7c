import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { isOf, readableRoutes } from "../../support/routes";
import { test } from "../test";

// Every page and every GET is read at a moment in the past: nothing stated, released or entered later is in any answer, and every link and
// form of a page leads on at the same moment.
test.use({ javaScriptEnabled: false });

/** What has no moment: forms that write, people, the API's own description, the ledger's own clock, fonts, choices of look. */
const TIMELESS = [
  /^\/(robots\.txt|sitemap\.xml)$/,
  /^\/(enter|account|people|sign-in|sign-up|theme|users|invitation)/,
  /^\/embed\/fonts/,
  /^\/api\/(auth|oembed)/,
  /^\/api\/v1\/(openapi\.json|ledger|extract|import)/,
];
/** Kinds of row of which the founding ledger has none. */
const NONE_HELD = [/^\/api\/v1\/(retractions|amendments|aliases|checks)\//];
/** What sets a moment beside today on purpose, and says so. */
const BESIDE_TODAY = "then-now";
/** Of each route so many addresses are read. */
const EACH = 2;

type Row = { readonly id: string; readonly day: string; readonly ledger: number };
type Held = { readonly rows: readonly Row[]; readonly digits: readonly (Row & { readonly text: string })[] };
type Reader = { readonly page: Page; readonly request: APIRequestContext };
type Moment = { readonly query: string; readonly isLater: (row: Row) => boolean; readonly keeps: RegExp };

const MOMENTS: Readonly<Record<string, Moment>> = {
  "as of 14 December 2023": {
    query: "asOf=2023-12-14",
    isLater: ({ day }) => day > "2023-12-14",
    keeps: /[?&]asOf=2023-12-14(&|#|$)/,
  },
  "at ledger entry 60": { query: "ledger=60", isLater: ({ ledger }) => ledger > 60, keeps: /[?&]ledger=60(&|#|$)/ },
};

for (const [name, moment] of Object.entries(MOMENTS)) {
  test(`${name}: no page or response shows later facts, and every link keeps the day`, async ({ page, request }) => {
    test.setTimeout(400_000);
    const held = await readAll(request);
    const later = held.rows.filter(moment.isLater);
    expect(later.length).toBeGreaterThan(50);
    const known = new Set(held.digits.filter((row) => !moment.isLater(row)).map(({ text }) => text));
    const numbers = [...new Set(held.digits.filter(moment.isLater).map(({ text }) => text))].filter((text) => !known.has(text));
    const leaks: string[] = [];
    const check = (address: string, text: string) => {
      for (const { id } of later) if (text.includes(id)) leaks.push(`${address} names the later row ${id}`);
      for (const number of numbers)
        if (new RegExp(`(?<![\\d.,-])${number.replace(".", "\\.")}(?![\\d])`).test(text)) leaks.push(`${address} prints ${number}`);
    };

    const visited = new Set<string>();
    const waiting = [...STARTS.map((path) => at(path, moment)), ...(await endpoints(request, moment))];
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      if (address.includes(BESIDE_TODAY)) continue;
      const path = pathOf(address);
      const route = readableRoutes().find((one) => isOf(one, path));
      if (route === undefined || visited.has(address) || TIMELESS.some((prefix) => prefix.test(path))) continue;
      if ([...visited].filter((one) => isOf(route, pathOf(one))).length >= EACH) continue;
      visited.add(address);
      if (isPage(route)) {
        const { text, links, adrift } = await readPage({ page, request }, address, moment);
        check(address, text);
        leaks.push(...adrift.map((link) => `${address} leads to ${link} at another moment`));
        waiting.push(...links);
      } else {
        const answer = await request.get(address);
        expect(answer.status(), address).toBe(200);
        if (!/image\/png|zip/.test(answer.headers()["content-type"] ?? "")) check(address, await answer.text());
      }
    }
    expect([...new Set(leaks)]).toEqual([]);
    const readable = readableRoutes().filter((route) => ![...TIMELESS, ...NONE_HELD].some((prefix) => prefix.test(route)));
    expect(readable.filter((route) => ![...visited].some((address) => isOf(route, pathOf(address))))).toEqual([]);
  });
}

const STARTS = [
  "/",
  "/statements",
  "/speakers",
  "/releases",
  "/compare",
  "/compare/side-by-side",
  "/track-record",
  "/methodology",
  "/search?q=turnover",
];

function at(path: string, { query }: Moment): string {
  return `${path}${path.includes("?") ? "&" : "?"}${query}`;
}

function pathOf(address: string): string {
  return new URL(address, "http://outturn").pathname;
}

function isPage(route: string): boolean {
  return !/^\/(api|embed)\//.test(route) && !/\.(csv|png|svg|xml|json)$|\[file\]$/.test(route);
}

/**
 * A page's words, and its links and forms that are of a moment; `adrift` are those that lead to another. The as-of control leads elsewhere on
 * purpose. The markup is read in a window that shows nothing: what a page looks like is not asked here.
 */
async function readPage({ page, request }: Reader, address: string, { keeps, query }: Moment) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  const [name = "", value = ""] = query.split("=");
  const { text, hrefs, forms } = await page.evaluate(readMarkup, { html: await answer.text(), name, value, besideToday: BESIDE_TODAY });
  // The meaning of a word is of no moment.
  const timed = [...new Set(hrefs)].filter((link) => !link.startsWith("/methodology#word-"));
  const readable = timed.filter((link) => !TIMELESS.some((prefix) => prefix.test(pathOf(link))));
  const adrift = [...readable.filter((link) => !keeps.test(link)), ...forms];
  return { text, links: readable.filter((link) => keeps.test(link)), adrift };
}

type Asked = { readonly html: string; readonly name: string; readonly value: string; readonly besideToday: string };

/** Runs in the window. */
function readMarkup({ html, name, value, besideToday }: Asked) {
  const read = new DOMParser().parseFromString(html, "text/html");
  const all = (selector: string) => [...read.querySelectorAll(selector)];
  const hrefs = all("main a[href^='/']:not(.as-of a), header a[href^='/'], footer a[href^='/']").map(
    (link) => link.getAttribute("href") ?? "",
  );
  const forms = all("form:not(.as-of form):not([method='post' i])")
    .filter((form) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value !== value)
    .map((form) => `the form “${form.getAttribute("aria-label") ?? form.getAttribute("action") ?? ""}”`);
  // What a page is built from stands in its scripts too; the words are judged.
  for (const one of all(`script, #${besideToday}, .as-of`)) one.remove();
  return { text: read.documentElement.outerHTML, hrefs, forms };
}

/** Everything held now: rows with the day they count from, and the digits that releases print. */
async function readAll(request: APIRequestContext): Promise<Held> {
  const statements = await listAll(request, "/api/v1/statements");
  const series = await listAll(request, "/api/v1/series");
  const rows: Row[] = [];
  const digits: (Row & { text: string })[] = [];
  for (const { id, statedOn, ledger, figures } of statements) {
    const day = lastDay(statedOn);
    rows.push({ id, day, ledger }, ...figures.map((figure: { id: string }) => ({ id: figure.id, day, ledger })));
    for (const { low, high } of figures) for (const text of [low, high]) if (text) digits.push({ id, day, ledger, text });
  }
  for (const { slug } of series) {
    for (const row of await listAll(request, `/api/v1/series/${slug}/observations?includeHistory=true`)) {
      const stands = { day: lastDay(row.releasedOn), ledger: row.ledger };
      rows.push({ id: row.id, ...stands }, { id: row.release, ...stands });
      for (const value of [row.value, row.growth]) if (value?.low) digits.push({ id: row.id, ...stands, text: value.low });
    }
  }
  // Five digits or more, with a point: a shorter number may be a count, or what earlier ones come to.
  return { rows, digits: digits.filter(({ text }) => /^\d+\.\d+$/.test(text) && text.length > 5) };
}

// biome-ignore lint/suspicious/noExplicitAny: rows of any list of the API; what is read of them is asserted by the test.
async function listAll(request: APIRequestContext, path: string): Promise<any[]> {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const all: any[] = [];
  let cursor: string | null = null;
  do {
    const join = path.includes("?") ? "&" : "?";
    const { items, next } = await (await request.get(`${path}${join}limit=200${cursor === null ? "" : `&cursor=${cursor}`}`)).json();
    all.push(...items);
    cursor = next;
  } while (cursor !== null);
  return all;
}

/** An address of each endpoint, of rows that were there at the moment. */
async function endpoints(request: APIRequestContext, moment: Moment): Promise<readonly string[]> {
  const { items } = await (await request.get(at("/api/v1/statements?indicator=turnover&limit=1", moment))).json();
  const [statement] = items;
  const prints = await (await request.get(at("/api/v1/series/turnover-gacc-usd/observations?includeHistory=true&limit=1", moment))).json();
  const figure = statement.figures[0].id;
  const citation = statement.citations[0];
  return [
    "/api/v1/indicators",
    "/api/v1/indicators/turnover",
    "/api/v1/series",
    "/api/v1/series/turnover-gacc-usd",
    "/api/v1/series/turnover-gacc-usd/observations",
    "/api/v1/series/turnover-gacc-usd/observations?includeHistory=true&limit=200",
    "/api/v1/statements?limit=200",
    `/api/v1/statements/${statement.id}`,
    `/api/v1/citations/${citation.id}`,
    `/api/v1/sources/${citation.source.id}`,
    "/api/v1/speakers",
    `/api/v1/speakers/${statement.speakers[0].slug}`,
    "/api/v1/releases",
    `/api/v1/releases/${prints.items[0].release}`,
    "/api/v1/search?q=2024&limit=200",
    "/api/v1/figures?limit=200",
    `/api/v1/figures/${figure}`,
    `/api/v1/figures/${figure}/evaluations`,
    "/api/v1/paths?indicator=turnover&period=2023&measure=level",
    "/api/v1/track-record?indicator=turnover",
    "/track-record/track-record.csv",
    "/compare/compare.csv",
    "/indicators/turnover/figures.csv",
    "/indicators/turnover/values.csv",
    "/indicators/turnover/charts/outturn.svg",
    "/indicators/turnover/card.png",
    "/card.png",
    "/speakers/vladimir-putin/card.png",
    `/statements/${statement.id}/card.png`,
    "/embed/indicators/turnover/outturn",
  ].map((path) => at(path, moment));
}

function lastDay(text: string): string {
  return text.length === 10 ? text : `${text}${text.length === 7 ? "-31" : "-12-31"}`;
}
