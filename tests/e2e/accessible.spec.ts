import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "./axe";
import { PAGES } from "./pages";

const SCREENS = [
  { screen: "1280 light", width: 1280, colorScheme: "light" },
  { screen: "1280 dark", width: 1280, colorScheme: "dark" },
  { screen: "390 light", width: 390, colorScheme: "light" },
  { screen: "390 dark", width: 390, colorScheme: "dark" },
] as const;

for (const { screen, width, colorScheme } of SCREENS) {
  test.describe(screen, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });
    for (const entry of PAGES) {
      test(`${entry.name}: axe finds nothing, nothing is cut, no error in the console`, async ({ page }) => {
        const complaints: string[] = [];
        page.on("console", (message) => {
          if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
        });
        page.on("pageerror", (error) => complaints.push(error.message));
        await open(page, entry);
        await expectAccessible(page);
        await expectNothingCut(page);
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
