import { expect } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("lists statements newest first, with capacity, figures and headline", async ({ page }) => {
    await page.goto("/statements");
    const rows = page.getByRole("row");
    await expect(rows.nth(1)).toContainText(/23 Dec 2025.*Igor Morgulov, Russian Ambassador to China/);
    const range = page.getByRole("row", { name: /\$220–230bn/ });
    await expect(range).toContainText(
      /14 Dec 2023.*Vladimir Putin.*2023.*projection.*depends on whose count: actual above \(Chinese customs\), within \(Russian side\)/,
    );
    await page.getByRole("link", { name: "$220–230bn" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("$220-230 billion");
  });

  test("the form filters by speaker and keeps the as-of day", async ({ page }) => {
    await page.goto("/statements?asOf=2023-12-31");
    await page.getByRole("combobox", { name: "Speaker" }).selectOption({ label: "Ruslan Davydov" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/asOf=2023-12-31/);
    await expect(page.getByRole("link", { name: "Ruslan Davydov" })).toHaveCount(2);
    await expect(page.getByRole("link", { name: "Vladimir Putin" })).toHaveCount(0);
    await expect(page.getByRole("row", { name: /8 Dec 2023.*about \$220bn/ })).toContainText("not known yet: 2023 is not over");
  });

  test("the form filters by an indicator without statements, and says so", async ({ page }) => {
    await page.goto("/statements");
    await page.getByRole("combobox", { name: "Indicator" }).selectOption({ label: "China's exports to Russia" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText(/No statement that fits was made by/)).toBeVisible();
  });

  test("reports an unknown speaker, with a link back", async ({ page }) => {
    await page.goto("/statements?speaker=nobody");
    await expect(page.getByRole("alert").filter({ hasText: "nothing is held under “nobody”" })).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page).toHaveURL(/\/statements$/);
  });

  test("reports an invalid as-of day or ledger number", async ({ page }) => {
    await page.goto("/statements?asOf=2999-01-01&ledger=x");
    await expect(page.getByRole("alert").filter({ hasText: /up to today.*ledger entry/ })).toBeVisible();
  });
});

test("hides figures stated after the as-of day", async ({ page }) => {
  await page.goto("/statements?asOf=2023-12-13");
  await expect(page.getByRole("link", { name: "$220–230bn" })).toHaveCount(0);
  await expect(page.getByRole("row").nth(1)).toContainText("8 Dec 2023");
});

test("a statement keeps its cells on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/statements");
  const range = page.getByRole("link", { name: "$220–230bn" });
  await expect(range).toBeVisible();
  await expectNothingCut(page);
  await expectAccessible(page);
});
