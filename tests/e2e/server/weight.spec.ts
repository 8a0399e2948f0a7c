import { expect, type Page, test } from "@playwright/test";
import { CASES_URL } from "../playwright.config";

/**
 * Bytes of script on the wire that a page sends to a browser that holds nothing: until it has loaded, and in all. A page with a chart
 * has sent all when its drawer stands: the drawer is asked for when the browser is idle, which a busy machine puts off.
 */
async function scriptBytes(page: Page, path: string, hasChart: boolean): Promise<{ readonly loaded: number; readonly all: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "load" });
  const loaded = bytes;
  await page.locator(".chart-boxes, main").first().scrollIntoViewIfNeeded();
  if (hasChart) await expect(page.locator(".box-interactive").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await session.detach();
  return { loaded, all: bytes };
}

// The page of an unknown address has no content of its own: what it sends is what every page of this build sends.
test("the indicator page sends hardly more script than an empty page before its chart, and under 2.1 times with the drawer", async ({
  browser,
}) => {
  const bytes = async (path: string, hasChart: boolean) => {
    const context = await browser.newContext();
    const sent = await scriptBytes(await context.newPage(), path, hasChart);
    await context.close();
    return sent;
  };
  const [empty, indicator] = [await bytes("/nowhere", false), await bytes("/indicators/turnover", true)];
  console.log(
    `script on the wire: empty page ${empty.all} bytes, indicator page ${indicator.loaded} before the drawer, ${indicator.all} with it`,
  );
  expect(empty.all).toBeGreaterThan(10_000);
  expect(indicator.loaded / empty.all).toBeLessThanOrEqual(1.1);
  expect(indicator.all).toBeGreaterThan(indicator.loaded);
  expect(indicator.all / empty.all).toBeLessThanOrEqual(2.1);
});

test("a page without a chart never asks for the drawer", async ({ page }) => {
  const { loaded, all } = await scriptBytes(page, "/statements", false);
  expect(all).toBe(loaded);
});

/** Bytes on the wire, headers included, until a page has loaded in a browser that holds nothing. */
async function firstVisitBytes(page: Page, address: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Page.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  const loaded = new Promise<number>((done) => session.on("Page.loadEventFired", () => done(bytes)));
  await page.goto(address, { waitUntil: "load" });
  const sent = await loaded;
  await session.detach();
  return sent;
}

const SUBJECTS = ["turnover", "world-merchandise-trade-volume", "phase-one-agriculture", "india-merchandise-exports"];
const VIEWS = ["", "/figures", "/values", "/revisions", "/sources"];
const MAX_BYTES = 300_000;

test("every view of an indicator is at most 300 kB of HTML, what it holds for scripts included", async ({ request }) => {
  const sizes: Record<string, number> = {};
  for (const slug of SUBJECTS)
    for (const view of VIEWS) sizes[slug + view] = (await (await request.get(`${CASES_URL}/indicators/${slug}${view}`)).body()).length;
  console.log(`bytes of HTML: ${JSON.stringify(sizes)}`);
  expect(Object.entries(sizes).filter(([, bytes]) => bytes > MAX_BYTES)).toEqual([]);
});

const MAX_FIRST_VISIT = 250_000;

test("the first visit of an indicator is at most 250 kB on the wire before its interactive chart, fonts and scripts included", async ({
  browser,
}) => {
  const sizes: Record<string, number> = {};
  for (const slug of SUBJECTS) {
    const context = await browser.newContext();
    sizes[slug] = await firstVisitBytes(await context.newPage(), `${CASES_URL}/indicators/${slug}`);
    await context.close();
  }
  console.log(`bytes of a first visit: ${JSON.stringify(sizes)}`);
  expect(Math.min(...Object.values(sizes))).toBeGreaterThan(100_000);
  expect(Object.entries(sizes).filter(([, bytes]) => bytes > MAX_FIRST_VISIT)).toEqual([]);
});

const LISTS = [
  "/",
  "/due",
  "/indicators",
  "/statements",
  "/speakers",
  "/releases",
  "/compare",
  "/compare/side-by-side",
  "/track-record",
  "/methodology",
];
/** Those with the most to show. */
const HEAVIEST = 12;

test("the lists, and the statements and speakers with the most figures, are at most 300 kB of HTML", async ({ request }) => {
  test.setTimeout(120_000);
  const { items } = (await (await request.get(`${CASES_URL}/api/v1/statements?limit=200`)).json()) as {
    items: { id: string; statedOn: string; figures: unknown[]; speakers: { slug: string }[] }[];
  };
  const most = items.toSorted((a, b) => b.figures.length - a.figures.length).slice(0, HEAVIEST);
  const founding = items.filter(({ statedOn }) => statedOn === "2023-12-14");
  const counts = new Map<string, number>();
  for (const { speakers } of items) for (const { slug } of speakers) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const speakers = [...counts].toSorted(([, a], [, b]) => b - a);
  const paths = [
    ...LISTS,
    ...[...most, ...founding].map(({ id }) => `/statements/${id}`),
    ...speakers.slice(0, HEAVIEST).map(([slug]) => `/speakers/${slug}`),
  ];
  const sizes = await Promise.all(
    [...new Set(paths)].map(async (path) => [path, (await (await request.get(CASES_URL + path)).body()).length] as const),
  );
  expect(sizes.filter(([, bytes]) => bytes > MAX_BYTES)).toEqual([]);
});
