import { expect } from "@playwright/test";
import { test } from "../test";

// The control and the tables are links and a GET form: nothing here needs a script.
test.use({ javaScriptEnabled: false });

test("on 14 December 2023 there is a value for January to November and none for the year", async ({ page }) => {
  await page.goto("/indicators/turnover/values?asOf=2023-12-14");
  const published = page
    .getByRole("region", { name: "Published values" })
    .or(page.locator("section", { has: page.getByRole("heading", { name: "Published values" }) }));
  await expect(published.getByText("218.176")).not.toHaveCount(0);
  await expect(published.getByText("240.11")).toHaveCount(0);
});

test("a day after the annual release there is a value for the year", async ({ page }) => {
  await page.goto("/indicators/turnover/values?asOf=2024-01-13");
  const published = page.locator("section", { has: page.getByRole("heading", { name: "Published values" }) });
  await expect(published.getByText("240.11")).not.toHaveCount(0);
});

test("refuses a future day at its field and keeps the page", async ({ page }) => {
  await page.goto("/indicators/turnover?asOf=2999-01-01");
  await expect(page.getByText(/up to today|still to come/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Russia–China goods trade turnover");
});

test("unknown addresses are 404 pages with a way back", async ({ page }) => {
  const addresses = ["/nowhere", "/indicators/nothing", "/statements/nothing", "/statements/0190c000-0000-7000-8000-000000000000"];
  for (const address of addresses) {
    expect((await page.goto(address))?.status(), address).toBe(404);
    await expect(page.getByRole("link", { name: /front page|Outturn|newest|indicators/i }).first()).toBeVisible();
  }
});
