import { expect } from "@playwright/test";
import { test } from "../test";

const OUTTURN = "The published, summed or computed value that a figure is judged by.";

test("explains a term by keyboard, and Escape closes the explanation", async ({ page }) => {
  await page.goto("/indicators/turnover/values");
  const word = page.getByRole("button", { name: "vintage", exact: true });
  await word.focus();
  await page.keyboard.press("Enter");
  const note = page.getByText("A series as it stood on a day.");
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("explains the terms above a statement's outcomes with links to the methodology", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.locator('a[href^="/statements/"]').first().click();
    await page.getByRole("heading", { name: "Each count in a table" }).click();
    await page.getByRole("button", { name: "Outturn", exact: true }).first().click();
    await expect(page.getByText(OUTTURN).filter({ visible: true })).toHaveCount(1);
    await page.getByRole("link", { name: "All words and rules" }).filter({ visible: true }).click();
    await expect(page).toHaveURL(/\/methodology#word-outturn$/);
    await expect(page.locator("#word-outturn")).toContainText(OUTTURN);
  });

  test("shows the English translation beside words in another language", async ({ page }) => {
    await page.goto("/indicators/turnover/figures?asOf=2026-03-10");
    const english = page.getByRole("button", { name: "in English" });
    const row = page
      .locator("#figures tr")
      .filter({ has: page.locator("[lang=ru]") })
      .filter({ has: english })
      .first();
    await row.getByRole("button", { name: "in English" }).click();
    const note = row.locator(".popover-note").filter({ visible: true });
    await expect(note).toHaveCount(1);
    await expect(note).toContainText(/[а-я]{4}.*[a-z]{4}/s);
  });
});
