import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

type Listed = {
  readonly id: string;
  readonly release: string;
  readonly period: string;
  readonly value: { readonly low: string | null } | null;
};

/** The release that prints this value of a series for a period. */
async function openRelease(page: Page, series: string, period: string, low: string): Promise<void> {
  const query = `startPeriod=${period}&endPeriod=${period}&includeHistory=true&limit=200`;
  const { items } = (await (await page.request.get(`/api/v1/series/${series}/observations?${query}`)).json()) as {
    items: readonly Listed[];
  };
  const found = items.find((one) => one.period === period && one.value?.low === low);
  await page.goto(`/releases/${found?.release}`);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists releases newest first with their values", async ({ page }) => {
    await page.goto("/releases");
    await expect(page.getByRole("rowheader").first()).toHaveText("10 Mar 2026");
    const annual = page.getByRole("row", { name: /12 Jan 2024/ });
    await expect(annual).toContainText(/General Administration of Customs of China/);
    await expect(annual).toContainText(/Chinese customs, US dollars, 2023: 240\.11bn, \+26\.3%/);
  });

  test("older releases are on the next page, with a link to the newest", async ({ page }) => {
    await page.goto("/releases");
    await expect(page.getByRole("rowheader")).toHaveCount(50);
    const last = await page.getByRole("rowheader").last().textContent();
    await page.getByRole("link", { name: "Older" }).click();
    await expect(page.getByRole("rowheader").first()).not.toHaveText(last ?? "");
    await expect(page.getByText("10 Mar 2026")).toHaveCount(0);
    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Newest" }).click();
    await expect(page.getByRole("rowheader").first()).toHaveText("10 Mar 2026");
  });

  test("the form filters the list by indicator", async ({ page }) => {
    await page.goto("/releases");
    await page.getByRole("combobox", { name: "Indicator" }).selectOption({ label: "China's imports from Russia" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/indicator=imports-to-china/);
    await expect(page.getByRole("row", { name: /10 Mar 2026/ })).toHaveCount(0);
    await expect(page.getByRole("row", { name: /14 Jan 2026/ })).toBeVisible();
  });

  test("a release shows how its day is known, its values and its sources", async ({ page }) => {
    await openRelease(page, "turnover-gacc-usd", "2023", "240.11");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Released 12 January 2024");
    await expect(page.getByText("A text that was read names the day of publication.")).toBeVisible();
    const row = page.getByRole("row", { name: /Chinese customs, US dollars 2023 240\.11bn/ });
    await expect(row).toContainText(/\+26\.3%.*first.*3/);
    await row.getByRole("link", { name: "3" }).click();
    await expect(page).toHaveURL(/#citation-3$/);
  });

  // 227.8bn was said on 15 May 2024; 227bn on the next day says it again, coarser (rule 4).
  test("marks a repeated value, with a link to the release that published it first", async ({ page }) => {
    await openRelease(page, "turnover-russia-usd", "2023", "227");
    const row = page.getByRole("row", { name: /Russian side, US dollars 2023 227bn/ });
    await expect(row).toContainText(/repeats 227\.8bn of 15 May 2024/);
    await expect(page.getByText("Public by the date of a dated text that carries the figures.")).toBeVisible();
    await row.getByRole("link", { name: "15 May 2024" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Released 15 May 2024");
  });

  test("an unknown release is not found", async ({ page }) => {
    expect((await page.goto("/releases/0190c000-0000-7000-8000-000000000000"))?.status()).toBe(404);
  });
});

test("a release keeps its cells on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openRelease(page, "turnover-gacc-usd", "2023", "240.11");
  await expect(page.getByText("240.11bn")).toBeVisible();
  await expectNothingCut(page);
  await expectAccessible(page);
});
