import { expect, type Page, test } from "@playwright/test";

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole("searchbox", { name: "Search speakers, indicators, statements and sources" }).fill(words);
  await page.getByRole("searchbox").press("Enter");
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
      await expect(page.getByRole("searchbox")).toHaveValue("peskov");
      await expect(group(page, "Speakers").getByRole("link", { name: "Dmitry Peskov" })).toBeVisible();
      await group(page, "Speakers").getByRole("link").first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Dmitry Peskov" })).toBeVisible();
    });

    test("highlights the words found in a quotation", async ({ page }) => {
      await page.goto("/search?q=soar+by+30%25");
      await expect(group(page, "Statements").locator("mark", { hasText: "soar by 30%" })).toBeVisible();
      await group(page, "Statements")
        .getByRole("link", { name: /Vladimir Putin, 14 December 2023/ })
        .click();
      await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}$/);
    });

    test("says that nothing was found, and shows markup as text", async ({ page }) => {
      await page.goto("/");
      await search(page, "<b>nobody</b> & %_");
      await expect(page.getByText("has “<b>nobody</b> & %_” in it")).toBeVisible();
      await expect(page.getByRole("searchbox")).toHaveValue("<b>nobody</b> & %_");
    });

    test("refuses a text that is too long, and keeps it", async ({ page }) => {
      await page.goto(`/search?q=${"a".repeat(201)}`);
      await expect(page.getByRole("main").getByRole("alert")).toHaveText("Shorten this to at most 200 characters.");
      await expect(page.getByRole("searchbox")).toHaveValue("a".repeat(201));
    });
  });
}

test("search uses the page's as-of day", async ({ page }) => {
  await page.goto("/?asOf=2023-12-13");
  await search(page, "soar by 30%");
  await expect(page).toHaveURL(/asOf=2023-12-13/);
  await expect(page.getByText("Nothing held by 13 December 2023")).toBeVisible();
});
