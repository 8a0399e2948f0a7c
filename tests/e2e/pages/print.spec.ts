import { expect, test } from "@playwright/test";
import { pdfPages } from "../../support/pdf-text";

const A4_MM = 210;
const SIDES_MM = 26;

test("prints the indicator page with the print chart, tables and sources, and without controls", async ({ page }) => {
  await page.goto("/indicators/turnover?asOf=2026-03-10");
  const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
  const text = pages.join("");
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(30);
  const words = [
    // The chart and what it is from.
    "billionUSdollars",
    "GeneralAdministrationofCustomsofChina·asof10March2026·ledger103·rules2",
    // Its figures and values as tables.
    "Figuresstated,bytheyeartheyareabout",
    "VladimirPutin",
    "220–230bn",
    "dependsonthebasis",
    "Publishedvalues",
    "240.11",
    // Where they are from.
    "Sources",
    "tass.com",
  ];
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
  expect(["Chooseyears", "CSVwithmetadata", "Copy:"].filter((one) => text.includes(one))).toEqual([]);
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
  const words = ["Chinesecustoms,USdollars", "Chinesecustoms,yuan", "Russianside,USdollars", "422.7bn", "240.11"];
  expect(words.filter((one) => !text.includes(one))).toEqual([]);
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#chart-levels .box-680 svg")).toBeVisible();
  await expect(page.locator("#chart-levels .box-1200")).toBeHidden();
});
