import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

test.use({ baseURL: CASES_URL });

/** What the first screen of each subject says: the period, what was stated, and an actual of it. */
const SUBJECTS = [
  { slug: "turnover", period: "2023", says: ["Vladimir Putin", "$220–230bn", "$240.1bn", "$227.8bn"] },
  { slug: "world-merchandise-trade-volume", period: "2024", says: ["World Trade Organization", "+2.7%", "+2.8%", "+1.8%"] },
  { slug: "phase-one-agriculture", period: null, says: ["Actual"] },
  { slug: "india-merchandise-exports", period: "2022-23", says: ["Piyush Goyal", "$450–500bn", "$450.95bn"] },
] as const;

/** Top and bottom of an element on the page, in pixels. */
async function reach(page: Page, selector: string): Promise<readonly [top: number, bottom: number]> {
  const box = await page.locator(selector).first().boundingBox();
  return [Math.round(box?.y ?? 0), Math.round((box?.y ?? 0) + (box?.height ?? 0))];
}

for (const javaScriptEnabled of [true, false])
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

    for (const { slug, period, says } of SUBJECTS)
      test(`the first screen of ${slug} has one sentence, the key and the whole chart`, async ({ page }) => {
        await page.goto(`/indicators/${slug}`);
        const sentence = page.locator(".indicator-sentence");
        for (const words of says) await expect(sentence).toContainText(words);
        await expect(sentence).not.toContainText(/\d+ of \d+; \d+ pending/);
        const [top, bottom] = await reach(page, "#chart-outturn .chart-boxes");
        expect(top).toBeLessThanOrEqual(380);
        expect(bottom).toBeLessThanOrEqual(960);
        expect(await page.locator(".chart-legend svg").count()).toBeGreaterThanOrEqual(2);
        if (period !== null) {
          await expect(page.getByRole("navigation", { name: "Period" }).locator("[aria-current]")).toHaveText(period);
          await expect(page.getByRole("heading", { name: new RegExp(`${period}, on each basis`) })).toBeVisible();
        }
      });

    test("tabs lead to views with addresses of their own, which keep the day and the period", async ({ page }) => {
      await page.goto("/indicators/turnover?period=2022&asOf=2026-03-10");
      const tabs = page.getByRole("navigation", { name: "Views of this indicator" });
      for (const [name, view, words] of [
        [/^Figures/, "figures", "What was said for 2022, and when"],
        [/^Published values/, "values", "Published values"],
        [/^Revisions/, "revisions", "Revised values"],
        [/^Sources/, "sources", "Bases"],
      ] as const) {
        await tabs.getByRole("link", { name }).click();
        await expect(page).toHaveURL(new RegExp(`/indicators/turnover/${view}\\?.*period=2022`));
        expect(new URL(page.url()).searchParams.get("asOf")).toBe("2026-03-10");
        await expect(page.getByRole("heading", { name: words }).first()).toBeVisible();
        await expect(tabs.locator("[aria-current=page]")).toHaveText(name);
      }
    });

    test("a link under the chart chooses another year, and a tool another kind of period", async ({ page }) => {
      await page.goto("/indicators/turnover");
      await page.getByRole("navigation", { name: "Period" }).getByRole("link", { name: "2020", exact: true }).click();
      await expect(page).toHaveURL(/period=2020/);
      await expect(page.locator(".indicator-sentence")).toContainText("2020");
      await page.getByRole("link", { name: "Quarters", exact: true }).click();
      await expect(page.getByRole("navigation", { name: "Period" }).locator("[aria-current]")).toHaveText(/^Q\d \d{4}$/);
    });
  });

test("a click on a column of the chart chooses its year", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/indicators/turnover");
  const live = page.locator("#chart-outturn .box-interactive");
  await expect(live).toBeVisible();
  const year = await live
    .locator("text")
    .filter({ hasText: /^2021$/ })
    .first()
    .boundingBox();
  await page.mouse.click((year?.x ?? 0) + (year?.width ?? 0) / 2, (year?.y ?? 0) - 40);
  await expect(page).toHaveURL(/period=2021/);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the open menus of the first view are accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/indicators/india-merchandise-exports");
    for (const name of [/^Years and speakers/, /^change$/, /^Download$/]) {
      await page.getByText(name).click();
      await expectAccessible(page);
      await page.getByText(name).click();
    }
  });

test("no view scrolls sideways at any width", async ({ page }) => {
  for (const view of ["", "/figures", "/values", "/revisions", "/sources"]) {
    await page.goto(`/indicators/india-merchandise-exports${view}`);
    for (const width of [320, 390, 600, 768, 900, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        `${view} ${width}`,
      ).toBe(0);
    }
  }
});
