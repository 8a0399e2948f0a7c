import { expect } from "@playwright/test";
import { expectAccessible, expectAccessibleColours, expectNothingCut } from "../axe";
import { findLink } from "../find-link";
import { PAGES } from "../pages";
import { test } from "../test";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 900 };

for (const entry of PAGES) {
  test(`${entry.name}, wide and narrow, light and dark: no axe violation, no clipped text, no console error`, async ({ page, request }) => {
    test.setTimeout(120_000);
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto("follow" in entry ? await findLink(request, entry.path, entry.follow) : entry.path);
    // A page follows the window's width and the system's colours without being loaded again. The contrast of the colours themselves, in both
    // sets, is in tests/components/palette.test.ts.
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(WIDE);
    await expectAccessible(page);
    await expectNothingCut(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessibleColours(page);
    await page.setViewportSize(NARROW);
    await expectAccessible(page);
    await expectNothingCut(page);
    expect(complaints).toEqual([]);
  });
}
