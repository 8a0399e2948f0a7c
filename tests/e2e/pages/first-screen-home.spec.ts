import { expect, type Page } from "@playwright/test";
import { pdfPages } from "../../support/pdf-text";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

/**
 * Each subject leads the home page on a day when its figure was the newest decided one. What the lead answers: what was expected, by whom,
 * when, about what, what happened, by whose figures, how far off.
 */
const SUBJECTS = [
  {
    asOf: "2024-07-01",
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
  {
    asOf: "2026-11-29",
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
  {
    asOf: "2021-03-01",
    answers: [
      ["what was expected", "at least +$63.9 billion"],
      ["by whom", "Chad P. Bown"],
      ["when", "4 November 2020"],
      ["about what", "Goods China buys from the US under Phase One"],
      ["what happened", "$10.5bn more than in 2017"],
      ["by whose figures", "tradewartracker"],
      ["how far off", "$53.4bn below"],
    ],
  },
  {
    asOf: "2020-06-01",
    answers: [
      ["what was expected", "$900 billion"],
      ["by whom", "Nirmala Sitharaman"],
      ["when", "1 April 2015"],
      ["about what", "India's exports of goods and services"],
      ["what happened", "$528.45bn"],
      ["by whose figures", "Department of Commerce"],
      ["how far off", "$371.55bn below"],
    ],
  },
] as const;

/** Lower edge of an element in pixels of the page. */
async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box === null ? Number.POSITIVE_INFINITY : box.y + box.height;
}

async function expectLeadAnswers(page: Page, answers: (typeof SUBJECTS)[number]["answers"]): Promise<void> {
  const lead = page.locator("section.lead");
  for (const [question, answer] of answers) await expect(lead, question).toContainText(answer);
  await expect(page.locator("dfn")).toHaveText("Basis");
  await expect(lead.getByRole("img"), "one chart is seen").toHaveCount(1);
  expect(await bottomOf(page, ".lead .chart-foot"), "the chart and the links below it").toBeLessThan(900);
  await expect(page.getByRole("navigation").getByRole("link", { name: "Due" }), "what is still open").toBeVisible();
  for (const [question, name] of [
    ["where the source is", "The statement, its sources and every basis"],
    ["how to quote it", "Quote it"],
    ["how to get the picture", "Picture"],
  ] as const)
    await expect(lead.getByRole("link", { name, exact: true }), question).toBeVisible();
}

test.describe("the first screen answers what a first-time reader asks", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

  test("on every subject, without scripts", async ({ page, request }) => {
    for (const { asOf, answers } of SUBJECTS) {
      await page.goto(`${CASES_URL}/?asOf=${asOf}`);
      await expectLeadAnswers(page, answers);
    }
    const links = page.locator("section.lead .chart-foot");
    const picture = await request.get(CASES_URL + (await links.getByRole("link", { name: "Picture" }).getAttribute("href")));
    expect(picture.headers()["content-type"]).toBe("image/png");
    await links.getByRole("link", { name: "Quote it" }).click();
    await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}\?asOf=2020-06-01#quote$/);
    await expect(page.getByRole("textbox", { name: "Text of The statement" })).toHaveValue(/\$900 billion/);
  });
});

test("the first screen of the founding ledger answers them with scripts, and leads to the statement", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/");
  await expectLeadAnswers(page, SUBJECTS[0].answers);
  await page.getByRole("link", { name: "The statement, its sources and every basis" }).click();
  await expect(page).toHaveURL(/\/statements\/[0-9a-f-]{36}$/);
});

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
