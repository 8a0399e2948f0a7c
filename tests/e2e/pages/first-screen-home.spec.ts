import { expect, type Page, test } from "@playwright/test";
import { pdfPages } from "../../support/pdf-text";
import { CASES_URL } from "../playwright.config";

/** Answers that the first screen of the home page gives without scrolling, on a ledger. */
const LEDGERS = {
  "the founding ledger": {
    url: "",
    answers: [
      ["what was expected", "$220–230 billion"],
      ["by whom", "Vladimir Putin"],
      ["when", "14 December 2023"],
      ["about what", "Russia–China goods trade turnover"],
      ["what happened", "$240.1bn"],
      ["by whose figures", "Chinese customs"],
      ["how far off", "$10.1bn above the range"],
    ],
  },
  "all four cases": {
    url: CASES_URL,
    answers: [
      ["what was expected", "+2.7%"],
      ["by whom", "World Trade Organization"],
      ["when", "10 October 2024"],
      ["about what", "World merchandise trade volume"],
      ["what happened", "+1.8%"],
      ["by whose figures", "CPB"],
      ["how far off", "0.9 points below"],
    ],
  },
} as const;

/** Lower edge of an element in pixels of the page. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

for (const [ledger, { url, answers }] of Object.entries(LEDGERS)) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`${ledger}, JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
      test.use({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });

      test("the first screen answers what a first-time reader asks", async ({ page }) => {
        await page.goto(`${url}/`);
        const lead = page.locator("section.lead");
        for (const [question, answer] of answers) await expect(lead, question).toContainText(answer);
        await expect(page.locator("dfn")).toHaveText("Basis");
        expect(await bottomOf(page, ".lead .chart-foot"), "the chart and the link to the sources").toBeLessThan(900);
        await expect(lead.getByRole("img"), "one chart is seen").toHaveCount(1);
        await expect(page.getByRole("navigation").getByRole("link", { name: "Due" }), "what is still open").toBeVisible();
        await lead.getByRole("link", { name: "The statement, its sources and every basis" }).click();
        await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}$/);
      });
    });
  }
}

test("no width scrolls sideways, and one drawing of the lead is seen at each", async ({ page }) => {
  for (const path of ["/", "/due", "/indicators"]) {
    await page.goto(CASES_URL + path);
    for (const width of [320, 360, 390, 480, 600, 760, 768, 900, 1024, 1100, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${path} at ${width}`).toBeLessThanOrEqual(width);
      if (path === "/") await expect(page.locator(".lead .box:visible"), String(width)).toHaveCount(1);
    }
  }
});

test("the home page prints on at most four sheets, and sends at most 300 KB", async ({ page, request }) => {
  const html = await (await request.get(`${CASES_URL}/`)).text();
  expect(html.length).toBeLessThan(300 * 1024);
  expect(html.split("<svg").length).toBeGreaterThan(20);
  await page.goto(`${CASES_URL}/`);
  const sheets = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.join("")).toContain("Whatwasstated,andwhathappened");
  expect(sheets.length).toBeLessThanOrEqual(4);
});
