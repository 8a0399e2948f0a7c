import { expect, type Page, test } from "@playwright/test";

const FOUNDING = "/indicators/turnover?period=2023&asOf=2026-03-10";
const CHARTS = ["outturn", "close-up", "path", "to-date", "growth", "vintages"] as const;

/** Pictures of charts that are shown, with how far they reach beyond the page. */
async function shown(page: Page): Promise<readonly { readonly box: string; readonly beyond: number }[]> {
  return page.locator("figure.chart svg.plot").evaluateAll((pictures) =>
    pictures.flatMap((picture) => {
      const { width, right } = picture.getBoundingClientRect();
      if (width === 0) return [];
      return [{ box: picture.classList[1] ?? "", beyond: Math.round(right - document.documentElement.clientWidth) }];
    }),
  );
}

for (const [name, width, media, box] of [
  ["a wide page", 1280, "screen", "wide"],
  ["a phone", 390, "screen", "narrow"],
  ["paper", 800, "print", "print"],
] as const) {
  test(`on ${name} every chart shows the drawing for that width, unclipped`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media });
    await page.goto(FOUNDING);
    const pictures = await shown(page);
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(pictures.filter((one) => one.box !== box)).toEqual([]);
    expect(pictures.filter(({ beyond }) => beyond > 0)).toEqual([]);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link chooses the period of the path and its releases", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByRole("navigation", { name: "Period" }).getByRole("link", { name: "2023", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What was said for 2023, and when" })).toBeVisible();
    await expect(page.locator("#chart-path svg.plot.wide")).toContainText("220–230");
    await expect(page.locator("#chart-vintages svg.plot.wide")).toContainText("repeated");
  });

  test("draws the as-of day beside today", async ({ page }) => {
    await page.goto("/indicators/turnover?asOf=2023-12-14");
    await expect(page.locator("#chart-then-now svg.plot.wide")).toContainText("240.11");
    await page.goto("/indicators/turnover");
    await expect(page.locator("#chart-then-now")).toHaveCount(0);
  });

  test("the founding statement's page says what December had to bring, on each basis", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByRole("link", { name: "$220–230bn" }).first().click();
    const panels = page.locator("[id^=chart-to-date] svg.plot.wide");
    await expect(panels).toContainText("needed 1.8–11.8");
    await expect(panels).toContainText("needed 17–22");
    await expect(panels).toContainText("Nothing is converted.");
    await expect(page.locator("[id^=chart-path] svg.plot.wide")).toContainText("about 220");
  });
});

test("serves every chart as a picture and as rows", async ({ request }) => {
  for (const chart of CHARTS) {
    const address = `/indicators/turnover/charts/${chart}`;
    const svg = await request.get(`${address}.svg?period=2023`);
    expect(svg.status(), chart).toBe(200);
    expect(await svg.text()).toContain("ledger");
    const csv = await (await request.get(`${address}.csv?period=2023`)).text();
    expect(csv.split("\r\n").length, chart).toBeGreaterThan(3);
  }
});
