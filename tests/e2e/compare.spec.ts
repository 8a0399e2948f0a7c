import { expect, test } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "./axe";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  // Customs 240.11bn is above 230 by 10.11; the Russian side's 227.8bn lies between 220 and 230.
  test("a figure stands against every basis: outcome, outturn, difference, headline", async ({ page }) => {
    await page.goto("/compare");
    const range = page.getByRole("row", { name: /Vladimir Putin.*\$220–230bn/ });
    await expect(range).toContainText(/above 240\.11bn\+10\.11bn.*other unit.*within 227\.8bn0.*depends on the basis/);
    const growth = page.getByRole("row", { name: /14 Dec 2023.*\+30% 2023/ });
    await expect(growth).toContainText(/below \+26\.3%−3\.7 points.*above \+2\.7 points aside.*below on 2 of 2/);
  });

  test("totals of a basis add up to its n", async ({ page }) => {
    await page.goto("/compare");
    for (const basis of await page.getByRole("list", { name: "How many on each basis" }).getByRole("listitem").allInnerTexts()) {
      const [n = 0, ...counts] = (basis.replace(/^[^=]*=/, "").match(/\d+/g) ?? []).map(Number);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        basis,
      ).toBe(n);
    }
  });

  test("rows are ordered by day stated or by period", async ({ page }) => {
    await page.goto("/compare?nature=target");
    await expect(page.getByRole("columnheader", { name: "Stated on" })).toHaveAttribute("aria-sort", "descending");
    await page.getByRole("link", { name: "About" }).click();
    await expect(page).toHaveURL(/nature=target.*sort=period/);
    await expect(page.getByRole("columnheader", { name: "About" })).toHaveAttribute("aria-sort", "descending");
    await expect(page.getByRole("row").last()).toContainText("no period");
    await page.getByLabel("Measure").selectOption("level");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/sort=period/);
  });

  test("columns are chosen, and stay chosen", async ({ page }) => {
    await page.goto("/compare");
    await page.getByLabel("Chinese customs, yuan").uncheck();
    await page.getByLabel("Period").selectOption("2023");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("columnheader", { name: "Chinese customs, US dollars" })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Chinese customs, yuan" })).toHaveCount(0);
    await expect(page.getByLabel("Chinese customs, yuan")).not.toBeChecked();
  });

  test("what cannot be narrowed to is said, with the way back", async ({ page }) => {
    await page.goto("/compare?nature=wish");
    await expect(page.getByRole("alert").filter({ hasText: "Give one of projection, target, reported." })).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toBeVisible();
    await page.goto("/compare?indicator=nothing");
    await expect(page.getByText("No indicator has the slug nothing.")).toBeVisible();
  });

  test("on the day of the statement nothing of the year is decided", async ({ page }) => {
    await page.goto("/compare?asOf=2023-12-14");
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toContainText(/period not over.*pending/);
  });
});

test("the CSV holds what the page is narrowed to, on every basis", async ({ page, request }) => {
  await page.goto("/compare?speaker=maxim-reshetnikov&asOf=2024-12-31");
  const address = await page.getByRole("link", { name: /^CSV/ }).getAttribute("href");
  const answer = await request.get(address ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [header = "", ...rows] = (await answer.text()).trimEnd().split("\r\n");
  expect(header.split(",")).toEqual(expect.arrayContaining(["speakers", "basis", "outcome", "difference", "as_of", "ledger", "rules"]));
  expect(rows).toHaveLength(6);
  expect(rows.every((row) => row.includes("Maxim Reshetnikov") && row.includes("2024-12-31"))).toBe(true);
  expect((await request.get("/compare/compare.csv?nature=wish")).status()).toBe(422);
  expect((await request.get("/compare/compare.csv?asOf=tomorrow")).status()).toBe(422);
});

test("the head is held while the rows go by", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("row").last().scrollIntoViewIfNeeded();
  await expect(page.getByRole("columnheader", { name: "Headline" })).toBeInViewport();
});

for (const width of [1280, 1000, 390]) {
  test(`axe finds nothing and nothing is cut at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare?sort=period");
    await expectAccessible(page);
    await expectNothingCut(page);
  });
}
