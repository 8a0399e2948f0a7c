import { expect } from "@playwright/test";
import { test } from "../test";

test.use({ javaScriptEnabled: false });

test("the rules' worked examples on the founding statement agree with the API", async ({ page, request }) => {
  await page.goto("/methodology");
  const figures = await (await request.get("/api/v1/figures?speaker=vladimir-putin&period=2023&nature=projection&limit=200")).json();
  const range = figures.items.find(
    ({ shape, statedOn }: { shape: string; statedOn: string }) => shape === "range" && statedOn === "2023-12-14",
  );
  const { evaluations, headline } = await (await request.get(`/api/v1/figures/${range.id}/evaluations`)).json();
  expect(headline.outcome).toBe("depends");
  const worked = page.locator("#rule-10");
  await expect(worked.locator(".finding").filter({ hasText: /\$10\.1bn above the range; / })).toBeVisible();
  for (const { settled, outcome } of evaluations.filter(({ counts }: { counts: boolean }) => counts)) {
    const value = (Number(settled.outturn.value) / 1e9).toString();
    await expect(worked.getByRole("row", { name: new RegExp(`\\$${value}bn.*${outcome}`) })).toBeVisible();
  }
  await expect(page.locator("#rule-12")).toContainText("218.176");
  await expect(page.locator("#rule-14")).toContainText(/a revision/);
  await expect(page.locator("#rule-16")).toContainText(/figures about nine periods: the actual lies/);
});

test("the change log says what each version changed, with small examples", async ({ page }) => {
  await page.goto("/methodology#changes");
  const changes = page.locator("#changes");
  await expect(changes.getByRole("heading", { name: /^Version \d+/ })).toHaveText([/Version 2/, /Version 1/]);
  await expect(changes).toContainText("400 − 2 × 150");
  await expect(changes).toContainText("below by 0.4 points");
});

test("without the founding statement the worked examples say so", async ({ page }) => {
  await page.goto("/methodology?asOf=2023-12-13");
  await expect(page.getByText("The founding statement is not held at this moment").first()).toBeVisible();
  await expect(page.getByText("240.11")).toHaveCount(0);
});

test("the menu, the footer, a statement's outcomes and the entry forms link to the methodology", async ({ page }) => {
  for (const address of ["/", "/compare", "/speakers/vladimir-putin?asOf=2024-06-01"]) {
    await page.goto(address);
    const links = await page.locator('a[href^="/methodology"]').evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links.length, address).toBeGreaterThanOrEqual(2);
    if (address.includes("asOf")) expect(links.every((href) => href?.includes("asOf=2024-06-01"))).toBe(true);
  }
  await page.goto("/methodology#word-outturn");
  await expect(page.locator("#word-outturn")).toContainText("Outturn");
});
