import { expect } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists speakers by name, never by number", async ({ page }) => {
    await page.goto("/speakers");
    const names = await page.getByRole("rowheader").allTextContents();
    expect(names.length).toBeGreaterThan(15);
    expect(names).toEqual(names.toSorted());
    await expect(page.getByText("Entered by editors, not a sample.")).toBeVisible();
    await page.getByRole("link", { name: "Andrey Denisov" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Andrey Denisov");
  });

  test("lists a speaker's figures newest first on every basis", async ({ page }) => {
    await page.goto("/speakers/vladimir-putin");
    await expect(page.getByText("Newest first. Entered by editors, not a sample.")).toBeVisible();
    await expect(page.getByRole("list", { name: "Spoke as" })).toContainText(/President of Russia.*4 Jun 2021 – 19 Dec 2025/);
    const range = page.getByRole("row", { name: /\$220–230bn/ });
    await expect(range).toContainText(/14 Dec 2023.*240\.11bn.*\+10\.11bn.*\$10\.1bn above the range; \$227\.8bn \(Russian side\), within/);
    const figures = page.getByRole("table").filter({ has: range });
    await expect(figures.getByRole("rowheader").first()).toHaveText("19 Dec 2025");
  });

  test("shows each figure in a strip with the outturns of its bases, and the header shows the scale", async ({ page }) => {
    await page.goto("/speakers/vladimir-putin");
    const table = page.getByRole("table").filter({ has: page.getByRole("row", { name: /\$220–230bn/ }) });
    await expect(table.locator("th.strip")).toHaveCount(1);
    const strip = table.getByRole("row", { name: /\$220–230bn/ }).locator("td.strip svg");
    // The stated range and the verticals of two bases; hidden from readers, who have them as words beside.
    await expect(strip).toBeVisible();
    expect(await strip.locator("path").count()).toBeGreaterThanOrEqual(3);
  });

  test("an institution is a speaker", async ({ page }) => {
    await page.goto("/speakers");
    await page.getByRole("link", { name: "Government of the Russian Federation" }).click();
    await expect(page.getByText("Speaker · institution")).toBeVisible();
    await expect(page.getByRole("row", { name: /Sep 2018/ })).toContainText(/by 2024 target.*\+44\.81bn/);
  });

  test("shows a sentence on a day before any statement", async ({ page }) => {
    await page.goto("/speakers/vladimir-putin?asOf=2015-01-01");
    await expect(page.getByText("No statement of this speaker that was made by 1 January 2015 is held.")).toBeVisible();
  });

  test("an unknown speaker is not found", async ({ page }) => {
    expect((await page.goto("/speakers/nobody"))?.status()).toBe(404);
  });
});

test("a row has a few lines on a phone, and nothing is clipped", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/speakers/vladimir-putin");
  await expect(page.getByText("+10.11bn").first()).toBeVisible();
  await expectNothingCut(page);
  await expectAccessible(page);
});
