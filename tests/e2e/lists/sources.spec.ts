import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

type Citing = {
  readonly statedOn?: string;
  readonly releasedOn?: string;
  readonly citations: readonly {
    readonly exact: string | null;
    readonly source: { readonly id: string; readonly language: string | null };
  }[];
};

/** The source of the quotation that the founding statement is known by. */
async function openFounding(page: Page): Promise<void> {
  const { items } = (await (await page.request.get("/api/v1/statements?speaker=vladimir-putin&limit=100")).json()) as {
    items: readonly Citing[];
  };
  const citation = items
    .filter(({ statedOn }) => statedOn === "2023-12-14")
    .flatMap(({ citations }) => citations)
    .find(({ exact }) => exact?.includes("$220-230 billion"));
  await page.goto(`/sources/${citation?.source.id}`);
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a source shows the quotations that it carries, with links", async ({ page }) => {
    await openFounding(page);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("China Daily HK");
    const carried = page.getByRole("listitem").filter({ hasText: "14 December 2023" });
    await expect(carried).toContainText("“expected to grow by 30 percent to $220-230 billion”");
    await expect(carried).toContainText(/\+30%, \$220–230bn/);
    await carried.getByRole("link", { name: /Vladimir Putin/ }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("$220-230 billion");
  });

  test("says what is not known about the document", async ({ page }) => {
    await openFounding(page);
    const facts = page.locator("section", { has: page.getByRole("heading", { name: "The document" }) });
    await expect(facts).toContainText(/Language\s*English/);
    await expect(facts).toContainText(/SHA-256\s*not held/);
    await expect(facts.getByRole("link")).toHaveAttribute("rel", /nofollow/);
  });

  test("a citation links to its source, which carries a release", async ({ page }) => {
    await page.goto("/releases");
    await page.getByRole("link", { name: "12 Jan 2024", exact: true }).click();
    await page.getByRole("link", { name: "what it carries" }).first().click();
    await expect(page.getByText("In yuan terms, two-way trade value")).toBeVisible();
    await expect(page.getByRole("link", { name: /Release of 12 January 2024/ })).toBeVisible();
    await expect(page.getByText(/Chinese customs, yuan, 2023: 1\.69tn, \+32\.7%/)).toBeVisible();
  });

  test("hides what was not public by the as-of day", async ({ page }) => {
    await openFounding(page);
    await page.goto(`${new URL(page.url()).pathname}?asOf=2023-12-13`);
    await expect(page.getByText("Nothing that was public by 13 December 2023.")).toBeVisible();
  });

  test("an unknown source is not found", async ({ page }) => {
    expect((await page.goto("/sources/0190c000-0000-7000-8000-000000000000"))?.status()).toBe(404);
  });
});

for (const width of [1280, 390]) {
  test(`no axe violation and no clipped text at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openFounding(page);
    await expectAccessible(page);
    await expectNothingCut(page);
  });
}
