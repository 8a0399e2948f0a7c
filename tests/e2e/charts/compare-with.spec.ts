import { expect, test } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { CASES_URL, MONTHLY_URL } from "../playwright.config";

const PAGE = "/indicators/monthly-exports";
const DRAWN = ".box-1200 svg.plot text";
/** By month: the exchange rate has no value for a year. */
const BY_MONTH = "period=2025-11";
const WITH_RATE = `with=indicator%3Aexchange-rate&${BY_MONTH}`;

test.use({ baseURL: MONTHLY_URL });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("another indicator is found, compared with, in the files too, and removed", async ({ page, request }) => {
    await page.goto(`${PAGE}?${BY_MONTH}&asOf=2026-01-31`);
    await page.getByText("Compare with…").click();
    await page.getByRole("searchbox", { name: "Indicator to compare with" }).fill("exchange");
    await page
      .getByRole("search", { name: "Find what to compare with" })
      .or(page.locator(".compare-menu form"))
      .getByRole("button")
      .click();
    await expect(page).toHaveURL(/q=exchange/);
    await page.getByRole("link", { name: "Exchange rate", exact: true }).click();
    await expect(page).toHaveURL(/with=indicator%3Aexchange-rate/);
    // The day is kept, as all else of the view.
    await expect(page).toHaveURL(/asOf=2026-01-31/);
    await expect(page.locator(DRAWN, { hasText: "Exchange rate, Central Bank, index" })).toBeVisible();
    await expect(page.locator(".chart-foot").first()).toContainText("Beneath, on its own scale: Exchange rate, Central Bank, index.");

    const file = async (name: string) => (await request.get(`${PAGE}/charts/outturn${name}?${WITH_RATE}`)).text();
    const rows = (await file(".csv")).trim().split("\r\n");
    expect(rows[0]).toMatch(/^indicator,basis,kind,period,/);
    expect(rows.some((row) => row.startsWith('Exchange rate,"Central Bank, index",published,'))).toBe(true);
    expect(rows.some((row) => row.startsWith('Monthly exports,"Customs Office, US dollars",'))).toBe(true);
    expect(await file(".svg")).toContain("Exchange rate, Central Bank, index");

    await page.getByRole("link", { name: "Remove", exact: true }).click();
    expect(page.url()).not.toContain("with=");
    await expect(page.locator(DRAWN, { hasText: "Exchange rate, Central Bank, index" })).toHaveCount(0);
  });

  test("what nothing is called is said", async ({ page }) => {
    await page.goto(`${PAGE}?q=nowhere`);
    await expect(page.getByText("Nothing is called “nowhere”. Try fewer words.")).toBeVisible();
  });

  test("periods of another length: the panel says why it has no values", async ({ page }) => {
    await page.goto(`${CASES_URL}/indicators/turnover?with=indicator:india-merchandise-exports`);
    await expect(page.locator(".chart-foot").first()).toContainText("has no value for a period of this chart");
  });
});

test("the field suggests indicators, by the keyboard alone, and the panel comes without a load", async ({ page }) => {
  await page.goto(`${PAGE}?${BY_MONTH}`);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.locator(".compare-menu summary").press("Enter");
  const field = page.getByRole("combobox", { name: "Indicator to compare with" });
  await field.fill("exch");
  const list = page.locator("#compare-q-suggestions");
  await expect(list.getByRole("option")).toHaveText([/Exchange rate/]);
  await expectAccessible(page);
  await field.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveCount(1);
  await field.press("Enter");
  await expect(page).toHaveURL(/with=indicator:exchange-rate|with=indicator%3Aexchange-rate/);
  await expect(page.locator(".chart-foot").first()).toContainText("Beneath, on its own scale: Exchange rate");
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  await expect(page.locator(".compare-menu")).not.toHaveAttribute("open");
});

test("the first choice is another basis of the same indicator; the picker fits a phone", async ({ page }) => {
  await page.goto(`${CASES_URL}/indicators/turnover`);
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.locator(".compare-menu summary").click();
    await expect(page.locator(".compare-menu li a").first()).toHaveText("Chinese customs, yuan");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectNothingCut(page);
    await page.locator(".compare-menu summary").click();
  }
  await page.locator(".compare-menu summary").click();
  await page.locator(".compare-menu li a").first().click();
  await expect(page).toHaveURL(/with=/);
  await expect(page.locator(".chart-foot").first()).toContainText("Chinese customs, yuan");
});
