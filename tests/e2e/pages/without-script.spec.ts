import { expect } from "@playwright/test";
import { test } from "../test";

test.use({ javaScriptEnabled: false });

test("links lead from the front page to a statement, its release and its speaker", async ({ page }) => {
  await page.goto("/");
  await page.locator('a[href="/indicators/turnover"]').first().click();
  await expect(page.getByRole("img", { name: /turnover/i }).first()).toBeVisible();
  await page.getByRole("link", { name: "Growth" }).click();
  await expect(page.getByRole("link", { name: "Growth" })).toHaveAttribute("aria-current", "true");
  await page.getByRole("link", { name: "Level" }).click();
  await page.getByRole("link", { name: "$220–230bn" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("$220-230 billion");
  await page.getByRole("link", { name: "12 January 2024", exact: true }).first().click();
  await expect(page.getByRole("row", { name: /Chinese customs.* US dollars.*2023.*240\.11bn/ })).toBeVisible();
  await page.getByRole("link", { name: "Speakers" }).click();
  await page.getByRole("link", { name: "Vladimir Putin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vladimir Putin");
});

test("the form filters the comparison", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("combobox", { name: "Speaker", exact: true }).selectOption({ label: "Maxim Reshetnikov" });
  await page.getByRole("combobox", { name: "Headline", exact: true }).selectOption({ label: "above" });
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page.getByRole("row", { name: /215–220bn/ })).toBeVisible();
  await expect(page.getByText("One figure: the actual lies above it.")).toBeVisible();
});
