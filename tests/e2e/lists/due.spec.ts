import { expect } from "@playwright/test";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

test.use({ javaScriptEnabled: false });

test("what is due is listed by why it waits, and leads to its statements", async ({ page }) => {
  await page.goto("/due?asOf=2026-03-20");
  const section = (heading: string) => page.locator("section", { has: page.getByRole("heading", { name: heading }) });
  const over = section("Over, and nothing published").locator("tbody tr");
  await expect(over.first()).toContainText("Russian side, US dollars, 2025");
  await expect(over.first()).toContainText("Igor Morgulov: just over $220bn and more than $200bn");
  await expect(over.first()).toContainText("Over since 31 December 2025, 79 days");
  await expect(over.nth(1)).toContainText("Vladimir Putin: $200bn");
  await expect(over.nth(1)).toContainText("Overdue: no earlier period took as long");
  await expect(section("Not over yet")).toContainText("2030");
  await expect(section("No period stated")).toContainText("$250bn");
  await expect(page.getByRole("link", { name: "add the published figure" })).toHaveCount(0);
  await over.first().getByRole("link", { name: "The newest of two figures" }).click();
  await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}\?asOf=2026-03-20$/);
});

test("at the end of 2023 the founding forecast is due, on the front page too", async ({ page }) => {
  await page.goto("/due?asOf=2024-01-05");
  await expect(page.getByRole("row").filter({ hasText: "2023" }).first()).toContainText("Vladimir Putin");
  await page.goto("/?asOf=2024-01-05");
  const waiting = page.locator("section", { has: page.getByRole("heading", { name: "Waiting for a figure" }) });
  await expect(waiting.getByRole("listitem").first()).toContainText("2023");
  await waiting.getByRole("link", { name: "All that is due" }).click();
  await expect(page).toHaveURL(/\/due\?asOf=2024-01-05$/);
});

test("what is due is narrowed by area and indicator, and an empty choice says so", async ({ page }) => {
  await page.goto(`${CASES_URL}/due`);
  const all = await page.getByRole("row").count();
  await page.getByRole("combobox", { name: "Area" }).selectOption({ label: "India" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/area=IN/);
  expect(await page.getByRole("row").count()).toBeLessThan(all);
  await expect(page.getByRole("row").filter({ hasText: "Russia–China" })).toHaveCount(0);
  await page.goto(`${CASES_URL}/due?indicator=exports-from-china`);
  await expect(page.getByText("Nothing is waited for in this choice")).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(page.getByRole("row")).toHaveCount(all);
});
