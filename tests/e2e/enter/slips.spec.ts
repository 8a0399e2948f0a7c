import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";
import { figureOf, fillFigure, openStatement } from "./statement-form";

// A server of its own with the founding ledger: these tests write, one after the other.
test.describe.configure({ mode: "default" });

const server = ownServer("founding");
test.beforeEach(() => test.setTimeout(90_000));

const TURNOVER = "Russia–China goods trade turnover";
const GACC = "turnover-gacc-usd";
const YUAN = "imports-to-china-gacc-cny";

function row(page: Page, number: number) {
  return page.getByRole("group", { name: `Row ${number}`, exact: true });
}

async function open(page: Page): Promise<void> {
  await page.goto(`${server.url}/enter/release`);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write to the ledger" }).click();
}

async function cite(page: Page, address: string, day: string): Promise<void> {
  await page.getByLabel("Released on", { exact: true }).fill(day);
  await page.getByRole("group", { name: "Source 1", exact: true }).getByLabel("Address", { exact: true }).fill(address);
}

async function expectRecorded(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByText("Paste a table that fills the rows").click();
  await page.getByLabel("Table", { exact: true }).fill(text);
  await page.getByRole("button", { name: "Fill the rows" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`slips are caught with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });
    const year = javaScriptEnabled ? 2030 : 2031;

    test("a period that was not over becomes a forecast by one button, and all that was typed stays", async ({ page }) => {
      await open(page);
      await row(page, 1).getByLabel("Series", { exact: true }).selectOption(GACC);
      await row(page, 1).getByLabel("Period", { exact: true }).fill(String(year));
      await row(page, 1).getByLabel("Value", { exact: true }).fill("250");
      await row(page, 1).getByLabel("Magnitude", { exact: true }).selectOption({ label: "billion" });
      await cite(page, `https://example.org/outlook-${year}`, "2023-10-05");
      await save(page);
      const status = page.getByRole("status");
      await expect(status.getByRole("heading", { name: "This period was not over yet" })).toBeVisible();
      await expect(status).toContainText(`$250bn. ${year} was not over on 5 October 2023. A projection? Then status F.`);
      if (javaScriptEnabled) {
        await expectAccessible(page);
        await expectNothingCut(page);
      }
      await page.getByRole("button", { name: "It is a projection: status F" }).click();
      await expect(row(page, 1).getByLabel("Status", { exact: true }).or(row(page, 1).getByLabel("Status optional"))).toHaveValue("F");
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("250");
      await expect(page.getByLabel("Released on", { exact: true })).toHaveValue("2023-10-05");
      await save(page);
      await expectRecorded(page);
    });

    test("zeros beside other values are named, and left out by one button", async ({ page }) => {
      const of = javaScriptEnabled ? 1998 : 1996;
      await open(page);
      await paste(page, `Month;Value\n${of}-01;70\n${of}-02;0\n${of}-03;72`);
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("Say which series “Value” is");
      await page.getByLabel("Column “Value” is").selectOption(YUAN);
      await page.getByRole("button", { name: "Fill the rows" }).click();
      // The rows stood there before, without a series: the answer has come when they have one.
      await expect(row(page, 2).getByLabel("Series", { exact: true })).not.toHaveValue("");
      await expect(row(page, 2).getByLabel("Value", { exact: true })).toHaveValue("0");
      await cite(page, `https://example.org/zero-${of}`, `${of}-05-15`);
      await save(page);
      await expect(page.getByRole("status").getByRole("heading", { name: "A value is zero" })).toBeVisible();
      await page.getByRole("button", { name: "Leave it out" }).click();
      await expect(page.getByRole("group", { name: /^Row \d/ })).toHaveCount(2);
      await save(page);
      await expectRecorded(page);
      await expect(page.getByRole("main")).toContainText("with two observations");
    });

    test("a year of another calendar is refused with the year that is meant", async ({ page }) => {
      await open(page);
      await row(page, 1).getByLabel("Period", { exact: true }).fill("Reiwa 5");
      await row(page, 1).getByLabel("Value", { exact: true }).fill("240");
      await save(page);
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("Row 1, period: “Reiwa 5” is of the Reiwa era. Write 2023.");
      await row(page, 1).getByLabel("Period", { exact: true }).fill("2567");
      await save(page);
      await expect(summary).toContainText("The year 2567 is outside 1850 to 2150. A Buddhist year? Then write 2024.");
      await expect(row(page, 1).getByLabel("Period", { exact: true })).toHaveValue("2567");
    });

    test("a long file asks for a series for each area and keeps its flags", async ({ page }) => {
      await open(page);
      await page.getByText("Paste a table that fills the rows").click();
      await expect(page.getByLabel("Series of a lone column")).toHaveValue("");
      await page.getByLabel("Table", { exact: true }).fill("geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nDE,2010,255100.4,p\nEL,2011,251012.4,e");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("Say which series “DE” is");
      await expect(summary).toContainText("Say which series “EL” is");
      await page.getByLabel("Column “DE” is").selectOption(GACC);
      await page.getByLabel("Column “EL” is").selectOption(YUAN);
      await page.getByRole("button", { name: "Fill the rows" }).click();
      await expect(summary).toHaveCount(0);
      await expect(row(page, 1).getByLabel("Series", { exact: true })).toHaveValue(GACC);
      await expect(page.locator('[name="observations.0.status"]')).toHaveValue("P");
      await expect(page.locator('[name="observations.1.status"]')).toHaveValue("E");
    });

    test("placeholders at the end are left out of the rows unless they are kept", async ({ page }) => {
      await open(page);
      await paste(page, "Month;Value\nJan-23;5471\nFeb-23;5232\nMar-23;0\nApr-23;0");
      await page.getByLabel("Column “Value” is").selectOption(YUAN);
      await page.getByLabel("In Jan-23 the number is").selectOption("year");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("“Value”, Mar 2023 to Apr 2023: two zeros at the end.");
      await expect(page.getByRole("group", { name: /^Row \d/ })).toHaveCount(2);
      if (javaScriptEnabled) {
        await expectAccessible(page);
        await expectNothingCut(page);
      }
      await page.getByLabel("Zeros at the end are").selectOption("keep");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      await expect(page.getByRole("group", { name: /^Row \d/ })).toHaveCount(4);
      await expect(row(page, 4).getByLabel("Period", { exact: true })).toHaveValue("2023-04");
    });

    test("a reported figure for a year that was not over becomes a projection by one button", async ({ page }) => {
      await openStatement(page, server.url, { "Stated on": javaScriptEnabled ? "2023-11-02" : "2023-11-09" });
      await fillFigure(figureOf(page, 1), {
        Indicator: TURNOVER,
        Nature: "reported",
        Measure: "level",
        Shape: "point",
        Number: "225",
        Magnitude: "billion",
        Unit: "USD",
        Period: "2023",
      });
      await save(page);
      await expect(page.getByRole("status")).toContainText("is entered as reported. 2023 was not over on");
      await page.getByRole("button", { name: "It is a projection" }).click();
      await expect(figureOf(page, 1).getByLabel("Nature", { exact: true })).toHaveValue("projection");
      await expect(figureOf(page, 1).getByLabel("Number", { exact: true })).toHaveValue("225");
    });
  });
}
