import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

test("the front page lists overdue figures, upcoming ones, and those that cannot fall due", async ({ page }) => {
  await page.goto("/?asOf=2026-03-20");
  const rail = page.getByRole("complementary", { name: "Due and overdue" });
  const under = (heading: string) => rail.locator("h3", { hasText: heading }).locator("+ ul > li");
  await expect(under("Overdue").first()).toContainText("Russian side, US dollars, 2025");
  await expect(under("Overdue").first()).toContainText("Igor Morgulov, just over $220bn and more than $200bn");
  await expect(under("Overdue").nth(1)).toContainText("Vladimir Putin, $200bn (three times)");
  await expect(under("Period not over")).toContainText("2030");
  await expect(under("No period stated")).toContainText("$250bn");
  await rail.getByRole("link", { name: "just over $220bn" }).click();
  await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}\?asOf=2026-03-20$/);
});

test("at the end of 2023 the front page lists the founding statement as due", async ({ page }) => {
  await page.goto("/?asOf=2024-01-05");
  const rail = page.getByRole("complementary", { name: "Due and overdue" });
  await expect(rail.getByRole("listitem").filter({ hasText: "2023" }).first()).toContainText("Vladimir Putin");
});
