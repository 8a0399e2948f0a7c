import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { PAGES } from "../pages";

for (const width of [1280, 390]) {
  test.describe(`${width} pixels wide, light and dark`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: "light" });
    for (const entry of PAGES) {
      test(`${entry.name}: no axe violation, no clipped text, no console error`, async ({ page }) => {
        const complaints: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await open(page, entry);
        // A page follows the system's colours without being loaded again.
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page);
          await expectNothingCut(page);
        }
        expect(complaints).toEqual([]);
      });
    }
  });
}

async function open(page: Page, entry: (typeof PAGES)[number]): Promise<void> {
  await page.goto(entry.path);
  if (!("follow" in entry)) return;
  const addresses = await page.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const address = addresses.find((href) => entry.follow.test(href));
  expect(address).toBeDefined();
  await page.goto(address ?? "");
}
