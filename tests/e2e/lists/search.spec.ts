import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";

/** A search box without script, a combobox with it. */
function field(page: Page) {
  return page.getByLabel("Search statements, speakers, indicators and sources");
}

async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await field(page).press("Enter");
}

function group(page: Page, name: string) {
  return page.locator("section", { has: page.getByRole("heading", { name, exact: true }) });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`search with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("finds speakers, statements and quotations from the front page and links to them", async ({ page }) => {
      await page.goto("/");
      await search(page, "peskov");
      await expect(page.getByRole("heading", { level: 1, name: "Search" })).toBeVisible();
      await expect(field(page)).toHaveValue("peskov");
      await expect(group(page, "Speakers").getByRole("link", { name: "Dmitry Peskov" })).toBeVisible();
      await group(page, "Speakers").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Dmitry Peskov" })).toBeVisible();
    });

    test("finds a statement by speaker and number, in any order, and marks them", async ({ page }) => {
      for (const words of ["30% putin", "putin 2023 forecast"]) {
        await page.goto(`/search?${new URLSearchParams({ q: words })}`);
        await expect(group(page, "Statements").getByRole("link", { name: /Vladimir Putin, 14 December 2023/ })).toBeVisible();
      }
      await page.goto("/search?q=soar+30%25");
      await expect(group(page, "Statements").locator("mark", { hasText: "soar" }).first()).toBeVisible();
      await expect(group(page, "Statements").locator("mark", { hasText: "30%" }).first()).toBeVisible();
      await group(page, "Statements")
        .getByRole("link", { name: /Vladimir Putin, 14 December 2023/ })
        .click();
      await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}$/);
    });

    test("says that nothing was found, and shows markup as text", async ({ page }) => {
      await page.goto("/");
      await search(page, "<b>nobody</b> & %_");
      await expect(page.getByText("has all of “<b>nobody</b> & %_”")).toBeVisible();
      await expect(page.getByRole("main").getByRole("link", { name: "all speakers" })).toBeVisible();
      await expect(field(page)).toHaveValue("<b>nobody</b> & %_");
    });

    test("refuses a text that is too long, and keeps it", async ({ page }) => {
      await page.goto(`/search?q=${"a".repeat(201)}`);
      await expect(page.getByRole("main").getByRole("alert")).toHaveText("Shorten this to at most 200 characters.");
      await expect(field(page)).toHaveValue("a".repeat(201));
    });
  });
}

test("search uses the page's as-of day", async ({ page }) => {
  await page.goto("/?asOf=2023-12-13");
  await search(page, "soar by 30%");
  await expect(page).toHaveURL(/asOf=2023-12-13/);
  await expect(page.getByText("Nothing recorded by 13 December 2023")).toBeVisible();
});

test("suggests rows while typing, by keyboard, and leads to them as of the page's day", async ({ page }) => {
  await page.goto("/statements?asOf=2024-06-01");
  const box = page.getByRole("combobox", { name: "Search statements, speakers, indicators and sources" });
  await box.pressSequentially("morgul");
  await expect(box).toHaveAttribute("aria-expanded", "true");
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await expect(options.filter({ hasText: "Igor Morgulov" }).first()).toBeVisible();
  await expectAccessible(page, "header");
  await box.press("Escape");
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue("morgul");
  await box.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute("aria-activedescendant", (await options.first().getAttribute("id")) ?? "");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/(statements|speakers)\/[^?]+\?asOf=2024-06-01$/);
});
