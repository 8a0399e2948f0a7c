import { expect, test } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  // Customs 240.11bn is above 230 by 10.11; the Russian side's 227.8bn lies between 220 and 230.
  test("compares a figure with every basis: outcome, outturn, difference, headline", async ({ page }) => {
    await page.goto("/compare?basis=turnover-gacc-usd&basis=turnover-gacc-cny&basis=turnover-russia-usd");
    const range = page.getByRole("row", { name: /Vladimir Putin.*\$220–230bn/ });
    await expect(range).toContainText(/above 240\.11bn\+10\.11bn.*other unit.*within 227\.8bn0.*depends on the basis/);
    const growth = page.getByRole("row", { name: /14 Dec 2023.*\+30% 2023/ });
    await expect(growth).toContainText(/below \+26\.3%−3\.7 points.*above \+2\.7 points aside.*below on 2 of 2/);
  });

  test("totals of a basis add up to its n", async ({ page }) => {
    await page.goto("/compare");
    for (const basis of await page
      .getByRole("list", { name: "How many on each basis" })
      .getByRole("listitem")
      .filter({ hasText: "n =" })
      .allInnerTexts()) {
      const [n = 0, ...counts] = (basis.replace(/^[^=]*=/, "").match(/\d+/g) ?? []).map(Number);
      expect(
        counts.reduce((sum, count) => sum + count, 0),
        basis,
      ).toBe(n);
    }
  });

  test("orders rows by day stated or by period", async ({ page }) => {
    await page.goto("/compare?nature=target");
    await expect(page.getByRole("columnheader", { name: "Stated on" })).toHaveAttribute("aria-sort", "descending");
    await page.getByRole("link", { name: "About", exact: true }).click();
    await expect(page).toHaveURL(/nature=target.*sort=period/);
    await expect(page.getByRole("columnheader", { name: "About" })).toHaveAttribute("aria-sort", "descending");
    await expect(page.getByRole("row").last()).toContainText("no period");
    await page.getByLabel("Measure").selectOption("level");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/sort=period/);
  });

  test("keeps the chosen columns", async ({ page }) => {
    await page.goto("/compare");
    await expect(page.getByLabel("Chinese customs, yuan")).not.toBeChecked();
    await page.getByLabel("Chinese customs, yuan").check();
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("columnheader", { name: "Chinese customs, yuan" })).toBeVisible();
    await page.getByLabel("Chinese customs, yuan").uncheck();
    await page.getByRole("combobox", { name: /^Period/ }).selectOption("2023");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByRole("columnheader", { name: "Chinese customs, US dollars" })).toBeVisible();
    await expect(page.getByRole("columnheader", { name: "Chinese customs, yuan" })).toHaveCount(0);
    await expect(page.getByLabel("Chinese customs, yuan")).not.toBeChecked();
  });

  test("reports an invalid filter, with a link back", async ({ page }) => {
    await page.goto("/compare?nature=wish");
    await expect(page.getByRole("alert").filter({ hasText: "Give one of projection, target, reported." })).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toBeVisible();
    await page.goto("/compare?indicator=nothing");
    await expect(page.getByText("No indicator has the slug nothing.")).toBeVisible();
  });

  test("groups rows by period, each group with its n, ordered by headline", async ({ page }) => {
    await page.goto("/compare?group=period&sort=outcome&nature=projection");
    const group = page.locator("tbody", { has: page.getByRole("rowheader", { name: /^2023 / }) });
    const [, n] = /(\d+) figures:/.exec((await group.locator(".group").textContent()) ?? "") ?? [];
    await expect(group.locator("tr:not(.group)")).toHaveCount(Number(n));
    const outcomes = await group.locator(".at-headline").allTextContents();
    const order = ["below", "within", "above", "depends"].map((word) => outcomes.findIndex((text) => text.startsWith(word)));
    expect(order.filter((place) => place >= 0)).toEqual(order.filter((place) => place >= 0).toSorted((a, b) => a - b));
    await expect(page.getByRole("columnheader", { name: "Headline" })).toHaveAttribute("aria-sort", "ascending");
  });

  test("filters by shape, institution and days, and keeps as-of day and ledger number in the address", async ({ page }) => {
    await page.goto("/compare");
    await page.getByLabel("Shape").selectOption("range");
    await page.getByLabel("Stated from").fill("2023-10-01");
    await page.getByLabel("to", { exact: true }).fill("2023-12-31");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.locator(".rows-compare tbody tr")).toHaveCount(2);
    await expect(page.getByText("ranges: 0 of 2 within")).toBeVisible();
    const kept = await page.getByRole("link", { name: "Address of this view" }).getAttribute("href");
    expect(kept).toMatch(/shape=range.*from=2023-10-01.*asOf=\d{4}-\d\d-\d\d.*ledger=\d+/);
    await page.goto(kept ?? "");
    await expect(page.locator(".rows-compare tbody tr")).toHaveCount(2);
  });

  // 220–230 against 240.11 (customs, solid) and 227.8 (Russian side, dashed): one bar, two verticals.
  test("the strip draws the stated range and an outturn for each basis", async ({ page }) => {
    await page.goto("/compare?period=2023&shape=range&speaker=vladimir-putin");
    const strip = page.getByRole("row", { name: /\$220–230bn/ }).locator("td.strip svg");
    await expect(strip.locator(".series")).toHaveCount(1);
    await expect(strip.locator(".series-dash")).toHaveCount(1);
    await expect(strip.locator(".stated-fill")).toHaveCount(1);
  });

  test("shows speakers side by side by name, one row per period", async ({ page }) => {
    await page.goto("/compare/side-by-side?indicator=turnover&speaker=vladimir-putin&speaker=maxim-reshetnikov");
    const heads = await page.getByRole("columnheader").allTextContents();
    expect(heads.map((text) => /^About|Maxim Reshetnikov|Vladimir Putin/.exec(text)?.[0])).toEqual([
      "About",
      "Maxim Reshetnikov",
      "Vladimir Putin",
    ]);
    const year = page.getByRole("row", { name: /^2023/ });
    await expect(year).toContainText(/\$215–220bn.*above on 2 of 2.*\$220–230bn.*depends on the basis/);
    await page.getByRole("link", { name: "Indicators side by side" }).click();
    await expect(page.getByRole("columnheader", { name: /turnover/ })).toBeVisible();
  });

  test("decides nothing about the year on the day of the statement", async ({ page }) => {
    await page.goto("/compare?asOf=2023-12-14");
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toContainText(/period not over.*pending/);
  });
});

test("the CSV contains the page's filtered figures on every basis", async ({ page, request }) => {
  await page.goto("/compare?speaker=maxim-reshetnikov&asOf=2024-12-31");
  const address = await page.getByRole("link", { name: /^CSV/ }).getAttribute("href");
  const answer = await request.get(address ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const [header = "", ...rows] = (await answer.text()).trimEnd().split("\r\n");
  expect(header.split(",")).toEqual(expect.arrayContaining(["speakers", "basis", "outcome", "difference", "as_of", "ledger", "rules"]));
  expect(rows).toHaveLength(4);
  expect(rows.every((row) => row.includes("Maxim Reshetnikov") && row.includes("2024-12-31"))).toBe(true);
  expect((await request.get("/compare/compare.csv?nature=wish")).status()).toBe(422);
  expect((await request.get("/compare/compare.csv?asOf=tomorrow")).status()).toBe(422);
});

test("keeps the table header visible while scrolling", async ({ page }) => {
  await page.goto("/compare");
  await page.getByRole("row").last().scrollIntoViewIfNeeded();
  await expect(page.getByRole("columnheader", { name: "Headline" })).toBeInViewport();
});

for (const width of [1280, 1000, 390]) {
  test(`no axe violation and no clipped text at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare?sort=period");
    await expectAccessible(page);
    await expectNothingCut(page);
  });
}
