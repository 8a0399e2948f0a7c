import { expect } from "@playwright/test";
import { pdfPages } from "../../support/pdf-text";
import { test } from "../test";

const A4_MM = 210;
const SIDES_MM = 26;

test("prints the first view of an indicator on at most four sheets, and every view without controls", async ({ page }) => {
  const printed = async (path: string) => {
    await page.goto(path);
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    return { sheets: pages.length, text: pages.join("") };
  };
  const first = await printed("/indicators/turnover?asOf=2026-03-10");
  expect(first.sheets).toBeLessThanOrEqual(4);
  const figures = await printed("/indicators/turnover/figures?asOf=2026-03-10");
  const values = await printed("/indicators/turnover/values?asOf=2026-03-10");
  const sources = await printed("/indicators/turnover/sources?asOf=2026-03-10");
  const expected: readonly (readonly [text: string, words: readonly string[]])[] = [
    [
      first.text,
      ["billionUSdollars", "GeneralAdministrationofCustomsofChina", "asof10March2026", "VladimirPutin", "$220–230bn", "2023,oneachbasis"],
    ],
    [figures.text, ["Figuresstated,bytheyeartheyareabout", "VladimirPutin", "220–230bn"]],
    [values.text, ["Publishedvalues", "240.11"]],
    [sources.text, ["Sources", "tass.com"]],
  ];
  for (const [text, words] of expected) {
    expect(words.filter((one) => !text.includes(one))).toEqual([]);
    expect(["Yearsandspeakers", "CSVwithmetadata", "Copy:"].filter((one) => text.includes(one))).toEqual([]);
  }
});

/** What a sheet leaves for a page, in pixels. */
const SHEET = { width: Math.round(((A4_MM - SIDES_MM) / 25.4) * 96), height: 1000 };

test("prints a chart laid out for paper, not the shrunk chart of the screen", async ({ page }) => {
  await page.setViewportSize(SHEET);
  await page.goto("/indicators/turnover");
  await page.emulateMedia({ media: "print" });
  const svg = page.locator("#chart-outturn .box-680 svg");
  await expect(svg).toBeVisible();
  const scale = await svg.evaluate((element) => element.getBoundingClientRect().width / Number(element.getAttribute("width")));
  expect(scale).toBeGreaterThan(0.98);
  await expect(page.locator("#chart-outturn .box-1200")).toBeHidden();
  await expect(page.getByRole("navigation", { name: "What the chart shows" })).toBeHidden();
});

test("prints the panel of every basis with its rows", async ({ page }) => {
  await page.goto("/indicators/turnover?series=*&asOf=2026-03-10");
  const text = pdfPages(await page.pdf({ preferCSSPageSize: true })).join("");
  const words = ["Chinesecustoms,USdollars", "Chinesecustoms,yuan", "Russianside,USdollars", "240.11"];
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#chart-levels .box-680 svg")).toBeVisible();
  await expect(page.locator("#chart-levels .box-1200")).toBeHidden();
});
