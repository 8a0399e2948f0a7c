import { expect, type Page } from "@playwright/test";
import { test } from "../test";

test("the first Tab stop skips the navigation", async ({ page }) => {
  await page.goto("/indicators/turnover");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

for (const path of ["/", "/indicators/turnover", "/compare", "/statements"] as const) {
  test(`every Tab stop on ${path} is visible and has a name`, async ({ page }) => {
    await page.goto(path);
    const stops = await walk(page, 40);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops.filter(({ name }) => name === "")).toEqual([]);
    expect(stops.filter(({ marked }) => !marked)).toEqual([]);
  });
}

test("the keyboard chooses another day and a basis", async ({ page }) => {
  await page.goto("/indicators/turnover");
  await page.locator("summary", { hasText: "another day" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Another day" }).fill("2023-12-14");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/asOf=2023-12-14/);
  await page.getByRole("link", { name: "Growth" }).first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/measure=growth.*asOf=2023-12-14|asOf=2023-12-14.*measure=growth/);
});

test("the keyboard filters the comparison", async ({ page }) => {
  await page.goto("/compare?indicator=turnover");
  await page.getByRole("combobox", { name: "Speaker", exact: true }).focus();
  await page.keyboard.type("Maxim");
  await page.getByRole("button", { name: "Show" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/speaker=maxim-reshetnikov/);
});

type Stop = { readonly name: string; readonly marked: boolean };

/** Presses Tab and looks at what has the focus: how it is called, and whether an outline shows it. */
async function walk(page: Page, most: number): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let index = 0; index < most; index++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const labelled = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? (at.labels?.[0]?.textContent ?? "") : "";
      const name = [at.getAttribute("aria-label"), at.textContent, labelled, at.getAttribute("title")].find((text) => text?.trim()) ?? "";
      // The last stop within a date is the browser's own calendar button, which the browser marks.
      const marked = at.matches("input[type=date]") || (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1);
      return { name: name.trim(), marked };
    });
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}
