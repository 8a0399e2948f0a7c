import { expect, type Page } from "@playwright/test";
import { listFacts } from "../../../prisma/seed/facts";
import { findLink } from "../find-link";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

test.use({ baseURL: CASES_URL });

const INDICATORS = listFacts("all").flatMap(({ kind, name }) => (kind === "indicator" ? [name] : []));
const MAIN = ["turnover", "world-merchandise-trade-volume", "phase-one-agriculture", "india-merchandise-exports"];

/** Of all cases. */
const GENERAL: readonly string[] = [
  "/",
  "/?asOf=2021-12-31",
  "/due",
  "/due?area=IN",
  "/indicators",
  "/statements",
  "/speakers",
  "/speakers/world-trade-organization",
  "/speakers/piyush-goyal",
  "/speakers/chad-p-bown",
  "/releases",
  "/search",
  "/search?q=exports",
  "/compare",
  "/compare/side-by-side",
  "/compare/side-by-side?by=indicators",
  "/methodology",
  "/enter",
  "/enter/statement",
  "/enter/release",
  "/enter/release?series=india-merchandise-exports-dgcis-usd&period=2026-04/2027-03",
  "/enter/indicator",
  "/enter/series",
  "/enter/recorded/316",
];

const pagesOf = (slug: string): readonly string[] => [
  `/indicators/${slug}?measure=growth`,
  `/indicators/${slug}?show=table`,
  ...["figures", "values", "revisions", "sources"].map((view) => `/indicators/${slug}/${view}`),
  `/indicators/${slug}?asOf=2021-12-31`,
  `/statements?indicator=${slug}`,
  `/releases?indicator=${slug}`,
  `/compare?indicator=${slug}&group=period`,
  `/compare/side-by-side?indicator=${slug}`,
  `/track-record?indicator=${slug}`,
];

/** Lists, and what the address of one of their rows looks like. */
const ROWS = [
  ["/statements", /^\/statements\/[0-9a-f-]{36}/],
  ["/releases", /^\/releases\/[0-9a-f-]{36}/],
] as const;

/** Opens a page, which has to answer 200 and to report no error. The test goes on to the next page after one that does not. */
async function open(page: Page, path: string): Promise<void> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  const response = await page.goto(path);
  expect.soft(response?.status(), path).toBe(200);
  await expect.soft(page.locator("h1").first(), path).toBeVisible();
  expect.soft(complaints, path).toEqual([]);
  page.removeAllListeners();
}

for (const slug of INDICATORS)
  test(`the page, the charts and the files of ${slug} answer without an error`, async ({ page, request }) => {
    await open(page, `/indicators/${slug}`);
    for (const path of [`/indicators/${slug}/figures.csv`, `/indicators/${slug}/values.csv`, `/indicators/${slug}/card.png`])
      expect((await request.get(path)).status(), path).toBe(200);
    const charts = await page
      .locator(`a[href*="/charts/"]`)
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href") ?? ""))]);
    for (const path of charts) expect((await request.get(path)).status(), path).toBe(200);
  });

// One window for the pages of a group: a new one for each would take longer than the page.
test.describe("page after page", () => {
  test.beforeEach(() => test.setTimeout(240_000));

  test("the pages of all cases answer without an error", async ({ page }) => {
    for (const path of GENERAL) await open(page, path);
  });

  for (const slug of MAIN)
    test(`the pages of ${slug}, a statement and a release answer without an error`, async ({ page, request }) => {
      for (const path of pagesOf(slug)) await open(page, path);
      for (const [list, row] of ROWS) await open(page, await findLink(request, `${list}?indicator=${slug}`, row));
    });
});

test("the ledger of the four cases verifies", async ({ request }) => {
  expect(await (await request.get("/api/v1/ledger/verify")).json()).toMatchObject({ ok: true, entries: 316 });
});
