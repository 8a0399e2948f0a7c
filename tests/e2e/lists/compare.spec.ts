import { expect } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  // Customs 240.11bn is above 230 by 10.11 and the middle, 225, by 6.3%; the Russian side's 227.8bn lies between 220 and 230.
  test("compares a figure with every basis: outturn, difference and error, and what happened in words", async ({ page }) => {
    await page.goto("/compare?indicator=turnover&basis=turnover-gacc-usd&basis=turnover-gacc-cny&basis=turnover-russia-usd");
    const range = page.getByRole("row", { name: /Vladimir Putin.*\$220–230bn/ });
    await expect(range).toContainText(/240\.11bn\s*\+10\.11bn\s*\+6\.3%.*other unit.*227\.8bn\s*0\s*\+1\.2%/);
    await expect(range).toContainText("Actual: $240.1bn (Chinese customs), $10.1bn above the range; $227.8bn (Russian side), within.");
    const growth = page.getByRole("row", { name: /14 Dec 2023.*\+30% 2023/ });
    await expect(growth).toContainText(/\+26\.3%\s*−3\.7 points\s*−3\.7 points/);
    await expect(growth).toContainText(/Actual: \+26\.3%.*3\.7 points below/);
  });

  test("tells how figures came out in a sentence, and counts them on each basis", async ({ page }) => {
    await page.goto("/compare?indicator=turnover");
    await expect(page.getByText(/^\d+ figures: the actual lies above .*, within .* and below .*; .* cannot be judged\.$/)).toBeVisible();
    await page.getByText("How many, by whose count and by shape").click();
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

  test("orders rows by every column, both ways, and keeps the order when filtered", async ({ page }) => {
    await page.goto("/compare?indicator=turnover&nature=target");
    const head = (name: string) => page.getByRole("columnheader", { name: new RegExp(`^${name}`) });
    await expect(head("Stated on")).toHaveAttribute("aria-sort", "descending");
    for (const name of ["Speaker", "About", "Actual", "Difference", "Error", "What happened", "Stated on"]) {
      await head(name).getByRole("link").click();
      const first = await head(name).getAttribute("aria-sort");
      await head(name).getByRole("link").click();
      await expect(head(name)).not.toHaveAttribute("aria-sort", first ?? "");
      await expect(page.locator("[aria-sort]")).toHaveCount(1);
    }
    await page.goto("/compare?indicator=turnover&nature=target&sort=period");
    await expect(page.getByRole("row").last()).toContainText("no period");
    await page.getByLabel("Measure").selectOption("level");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/sort=period/);
  });

  test("judges by the outturn that the reader chooses, and keeps it in the address", async ({ page }) => {
    await page.goto("/compare?indicator=turnover");
    await page.getByLabel("Actual that judges").selectOption("first");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/outturn=first/);
    await expect(page.getByText("The actual is taken as it was first published")).toBeVisible();
    await expect(page.getByRole("link", { name: /^CSV/ })).toHaveAttribute("href", /outturn=first/);
  });

  test("says which filters leave nothing, and clears one of them", async ({ page }) => {
    await page.goto("/compare?indicator=turnover&period=2023&shape=ceiling");
    await expect(page.getByText("No figure fits Period 2023, Shape ceilings (at most, less than).")).toBeVisible();
    await expect(page.getByRole("link", { name: "Clear all filters" })).toBeVisible();
    await page.getByRole("link", { name: "Clear Shape" }).click();
    await expect(page).toHaveURL(/period=2023/);
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toBeVisible();
  });

  test("keeps the chosen columns", async ({ page }) => {
    await page.goto("/compare?indicator=turnover");
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
    await page.goto("/compare?indicator=turnover&nature=wish");
    await expect(page.getByRole("alert").filter({ hasText: "Give one of projection, target, reported." })).toBeVisible();
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page).toHaveURL(/\/compare$/);
    await page.goto("/compare?indicator=nothing");
    await expect(page.getByText("No indicator has the slug nothing.")).toBeVisible();
  });

  test("groups rows by period, each group with its n, ordered by headline", async ({ page }) => {
    await page.goto("/compare?indicator=turnover&group=period&sort=outcome&nature=projection");
    const group = page.locator("tbody", { has: page.getByRole("rowheader", { name: /^2023 / }) });
    const [, n] = /(\d+) figures:/.exec((await group.locator(".group").textContent()) ?? "") ?? [];
    await expect(group.locator("tr:not(.group)")).toHaveCount(Number(n));
    const verdicts = await group.locator(".at-headline").allTextContents();
    expect(verdicts[0]).toContain("below");
    expect(verdicts.at(-1)).toMatch(/above the range; .* within\.$/);
    await expect(page.getByRole("columnheader", { name: "What happened" })).toHaveAttribute("aria-sort", "ascending");
  });

  test("filters by shape, institution and days, and keeps as-of day and ledger number in the address", async ({ page }) => {
    await page.goto("/compare?indicator=turnover");
    await page.getByLabel("Shape").selectOption("range");
    await page.getByLabel("Stated from").fill("2023-10-01");
    await page.getByLabel("to", { exact: true }).fill("2023-12-31");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.locator(".rows-compare tbody tr")).toHaveCount(2);
    await page.getByText("How many, by whose count and by shape").click();
    await expect(page.getByText("ranges: 0 of 2 within")).toBeVisible();
    const kept = await page.getByRole("link", { name: "Address of this view" }).getAttribute("href");
    expect(kept).toMatch(/shape=range.*from=2023-10-01.*asOf=\d{4}-\d\d-\d\d.*ledger=\d+/);
    await page.goto(kept ?? "");
    await expect(page.locator(".rows-compare tbody tr")).toHaveCount(2);
  });

  // 220–230 against 240.11 (customs, solid) and 227.8 (Russian side, dashed): one bar, two verticals.
  test("the strip draws the stated range and an outturn for each basis", async ({ page }) => {
    await page.goto(
      "/compare?indicator=turnover&basis=turnover-gacc-usd&basis=turnover-russia-usd&period=2023&shape=range&speaker=vladimir-putin",
    );
    const strip = page.getByRole("row", { name: /\$220–230bn/ }).locator("td.strip svg");
    await expect(strip.locator(".series")).toHaveCount(1);
    await expect(strip.locator(".series-dash")).toHaveCount(1);
    await expect(strip.locator(".stated-fill")).toHaveCount(1);
  });

  test("shows forecasters side by side: the actual first, then each with error and outcome, nothing for those who said nothing", async ({
    page,
  }) => {
    await page.goto("/compare/side-by-side?indicator=turnover&speaker=vladimir-putin&speaker=maxim-reshetnikov");
    const year = page.locator("tbody", { has: page.getByRole("rowheader", { name: "2023", exact: true }) });
    await expect(year.getByRole("row").nth(1)).toContainText(/Actual.*\$240\.11bn \(Chinese customs\) and \$227\.8bn \(Russian side\)/);
    await expect(year.getByRole("row", { name: /\$215–220bn/ })).toContainText(/Maxim Reshetnikov.*\+9\.4%.*\$20\.1bn above the range/);
    await expect(year.getByRole("row", { name: /\$220–230bn/ })).toContainText(/Vladimir Putin.*\+6\.3%.*\$10\.1bn above the range/);
    await expect(page.locator(".rows-forecasters tbody tr")).toHaveCount(2);
    await expect(page.getByText("nothing stated")).toHaveCount(0);
    // Only 2023 is common to both; the other years are a click away.
    await expect(page.locator(".rows-beside .group")).toHaveCount(1);
    await page.getByRole("link", { name: /periods, also those that only one of them spoke of/ }).click();
    expect(await page.locator(".rows-beside .group").count()).toBeGreaterThan(2);
    await page.goto("/compare/side-by-side");
    expect(await page.locator(".rows-beside .group").count()).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Indicators side by side" }).click();
    await expect(page.locator(".actual-row").first()).toContainText("Actual:");
  });

  test("decides nothing about the year on the day of the statement", async ({ page }) => {
    await page.goto("/compare?indicator=turnover&asOf=2023-12-14");
    await expect(page.getByRole("row", { name: /\$220–230bn/ })).toContainText(/period not over.*Not known yet/);
  });
});

test("the CSV contains the page's filtered figures on every basis", async ({ page, request }) => {
  await page.goto("/compare?indicator=turnover&speaker=maxim-reshetnikov&asOf=2024-12-31");
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

test("with scripts the rows follow each choice, and a date once its field is left", async ({ page }) => {
  await page.goto("/compare?indicator=turnover&sort=speaker");
  await page.getByLabel("Nature").selectOption("target");
  await expect(page).toHaveURL(/sort=speaker/);
  await expect(page).toHaveURL(/nature=target/);
  await page.getByLabel("Stated from").fill("2020-01-01");
  await expect(page).not.toHaveURL(/from=/);
  await page.getByLabel("Stated from").blur();
  await expect(page).toHaveURL(/from=2020-01-01/);
  await page.goBack();
  await expect(page.getByLabel("Stated from")).toHaveValue("");
  await expect(page.getByLabel("Nature")).toHaveValue("target");
});

test("keeps the table header visible while scrolling", async ({ page }) => {
  await page.goto("/compare?indicator=turnover");
  await page.getByRole("row").last().scrollIntoViewIfNeeded();
  await expect(page.getByRole("columnheader", { name: "What happened" })).toBeInViewport();
});

for (const width of [1280, 1000, 390]) {
  test(`no axe violation and no clipped text at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/compare?indicator=turnover&sort=period");
    await expectAccessible(page);
    await expectNothingCut(page);
  });
}
