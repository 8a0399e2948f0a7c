import { expect, type Page, test } from "@playwright/test";
import { CASES_URL } from "../playwright.config";

test.use({ javaScriptEnabled: false, baseURL: CASES_URL });

const legend = (page: Page) => page.getByRole("navigation", { name: "Shown in the chart" });

/** The words of the drawing that is visible. */
async function drawnWords(page: Page): Promise<readonly string[]> {
  const texts = page.locator("#chart-outturn .chart-boxes svg").filter({ visible: true }).locator("text");
  return texts.evaluateAll((all) => all.map((one) => one.textContent ?? ""));
}

/** The rows of the table of a view, and of its CSV: period, kind and number of each. */
async function rowsOf(page: Page, query: string): Promise<readonly string[][]> {
  const text = await (await page.request.get(`/indicators/turnover/charts/outturn.csv?${query}`)).text();
  const [head = "", ...lines] = text.trim().split("\r\n");
  const at = ["kind", "period", "number"].map((name) => head.split(",").indexOf(name));
  return lines.map((line) => at.map((index) => line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.[index]?.replace(/,$/, "") ?? ""));
}

test("links of the legend leave things out and put them back, on the page and in its files", async ({ page }) => {
  await page.goto("/indicators/turnover?asOf=2026-03-10");
  expect(await drawnWords(page)).toContain("Russian side");
  await legend(page).getByRole("link", { name: "Hide Russian side" }).click();
  await expect(page).toHaveURL(/\?asOf=2026-03-10&off=basis%3Aturnover-russia-usd$/);
  expect(await drawnWords(page)).not.toContain("Russian side");

  await legend(page).getByRole("link", { name: "Hide targets" }).click();
  await legend(page).getByText("Speakers", { exact: true }).click();
  await legend(page).getByRole("link", { name: "Hide Vladimir Putin" }).click();
  await legend(page).getByText("Outcomes", { exact: true }).click();
  await legend(page).getByRole("link", { name: "Hide above" }).click();
  expect(new URL(page.url()).searchParams.getAll("off")).toEqual([
    "basis:turnover-russia-usd",
    "nature:target",
    "outcome:above",
    "speaker:vladimir-putin",
  ]);
  await expect(page.locator("#chart-outturn .chart-foot")).toContainText("Left out: Russian side, targets");

  // The files of the address have the same rows, and say what is left out.
  const csv = await page.request.get(new URL(await address(page, "CSV"), page.url()).href);
  const text = await csv.text();
  expect(text).not.toContain("Russian side");
  expect(text).not.toMatch(/,target,/);
  expect(text).not.toContain("Vladimir Putin,");
  const svg = await (await page.request.get(new URL(await address(page, "SVG"), page.url()).href)).text();
  expect(svg).toContain("Left out: Russian side, targets");
  expect(svg).not.toMatch(/<text[^>]*>Russian side/);

  await legend(page).getByRole("link", { name: "Show Russian side" }).click();
  expect(await drawnWords(page)).toContain("Russian side");
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(page).toHaveURL(/\/indicators\/turnover\?asOf=2026-03-10$/);
});

async function address(page: Page, name: string): Promise<string> {
  return (await page.locator(".export-panel").getByRole("link", { name, exact: true, includeHidden: true }).getAttribute("href")) ?? "";
}

test("a range is in words, with a way back, and in the files", async ({ page }) => {
  await page.goto("/indicators/turnover?from=2018&to=2021");
  await expect(page.locator(".range-shown")).toContainText("2018 to 2021");
  const years = (await drawnWords(page)).filter((text) => /^20\d\d$/.test(text));
  expect(years.slice(0, 4)).toEqual(["2018", "2019", "2020", "2021"]);
  // Beneath is a strip of all years.
  expect(years.slice(4)).toContain("2014");
  const rows = await rowsOf(page, "from=2018&to=2021");
  expect([...new Set(rows.map(([, period]) => period))].sort()).toEqual(["2018", "2019", "2020", "2021"]);
  await page.getByRole("link", { name: "All years" }).click();
  await expect(page).toHaveURL(/\/indicators\/turnover$/);
  // A bare year is the fiscal year of that name.
  await page.goto("/indicators/india-merchandise-exports?from=2022&to=2023");
  await expect(page.locator(".range-shown")).toContainText("FY2021-22 to FY2022-23");
  expect((await drawnWords(page)).filter((text) => /^20\d\d-\d\d$/.test(text)).slice(0, 2)).toEqual(["2021-22", "2022-23"]);
  await page.goto("/indicators/turnover?from=2050");
  expect(await drawnWords(page)).toEqual(["No period lies in the range."]);
});

test("the scale and the transform are chosen by links, and said beside the axis", async ({ page }) => {
  await page.goto("/indicators/turnover");
  const menu = page.locator(".scale-menu");
  await menu.getByText("Scale", { exact: true }).first().click();
  await menu.getByRole("link", { name: "logarithmic" }).click();
  await expect(page).toHaveURL(/\?scale=log$/);
  expect(await drawnWords(page)).toContain("billion US dollars, logarithmic scale");
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "index" }).click();
  await expect(page).toHaveURL(/\?scale=log&as=index$/);
  expect((await drawnWords(page)).some((text) => /^index, 20\d\d = 100, logarithmic scale$/.test(text))).toBe(true);
  await expect(page.locator("#chart-outturn .chart-foot")).toContainText("Stated figures are left out");
  expect(new Set((await rowsOf(page, "scale=log&as=index")).map(([kind]) => kind))).toEqual(new Set(["computed"]));
  // Growth has values below zero: no logarithm is offered.
  await page.goto("/indicators/world-merchandise-trade-volume");
  await menu.getByText("Scale", { exact: true }).first().click();
  await expect(menu.getByRole("link", { name: "logarithmic" })).toHaveCount(0);
  await expect(menu.getByRole("link", { name: "index" })).toHaveCount(0);
});

test("an old address still means what it meant", async ({ page }) => {
  await page.goto("/indicators/turnover?nature=target");
  await expect(legend(page).getByRole("link", { name: "Show projections" })).toBeVisible();
  await expect(legend(page).getByRole("link", { name: "Hide targets" })).toBeVisible();
});
