import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";
import { expectRecorded, figureOf, fill, fillFigure, openStatement, save, summaryOf } from "./statement-form";

// In order, on one server: later tests look at what earlier ones wrote.
test.describe.configure({ mode: "default" });

const TABLE = "Year,Exports of India\n2017-18,478.9\n2018-19,538.1\n2019-20,528.0";
const TARGET = {
  Indicator: "Exports of India",
  Nature: "target",
  When: "by end of",
  Shape: "point",
  Number: "900",
  Magnitude: "billion",
  Unit: "USD",
};

for (const script of [false, true]) {
  test.describe(`a publisher with fiscal years, ${script ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });
    const server = ownServer("empty");

    test("its series says when its years start and how they are named", async ({ page }) => {
      await page.goto(`${server.url}/enter/indicator`);
      await fill(page, { Title: "Exports of India", Areas: "India" });
      await page.getByLabel("Areas").press("Enter");
      await expectRecorded(page);
      await page.goto(`${server.url}/enter/series`);
      await expect(page.getByLabel("Years are named by")).toBeHidden();
      await fill(page, { Publisher: "Ministry of Commerce", Unit: "USD", Frequency: "yearly", "Year starts in": "April" });
      await expect(page.getByLabel("Years are named by")).toBeVisible();
      await save(page);
      await expect(summaryOf(page)).toContainText("Years are named by: Say which calendar year names its years");
      await expect(page.getByLabel("Year starts in")).toHaveValue("4");
      if (script) await expectAccessible(page);
      await fill(page, { "Years are named by": "both: FY2022-23" });
      await save(page);
      await expectRecorded(page);
      await page.goto(`${server.url}/indicators/exports-of-india`);
      await expect(page.getByText("years from April to March, named by both calendar years (FY2022-23)")).toBeVisible();
    });

    test("a pasted column of 2017-18, 2018-19, 2019-20 is fiscal years", async ({ page }) => {
      await page.goto(`${server.url}/enter/release?series=exports-of-india-ministry-of-commerce-usd`);
      await page.getByText("Paste a table that fills the rows").click();
      await page.getByLabel("Table", { exact: true }).fill(TABLE);
      await page.getByRole("button", { name: "Fill the rows" }).click();
      await expect(page.getByRole("group", { name: "Row 3", exact: true }).getByLabel("Period", { exact: true })).toHaveValue(
        "2019-04/2020-03",
      );
      await expect(page.getByText("in FY2019-20")).toBeVisible();
    });

    test("a target by 2020 is offered the fiscal years that meet it, and stays printed as the publisher prints it", async ({ page }) => {
      await openStatement(page, server.url, { Speaker: "Piyush Goyal", "Who this is": "a person", "Stated on": "2015-04-01" });
      await fillFigure(figureOf(page, 1), { ...TARGET, Period: "2020" });
      await save(page);
      await expect(page.getByText("the nearest are FY2019-20 and FY2020-21")).toBeVisible();
      await page.getByRole("button", { name: "It is FY2019-20" }).click();
      await expect(figureOf(page, 1).getByLabel("Period", { exact: true })).toHaveValue("FY2019-20");
      await save(page);
      await expectRecorded(page);
      await expect(page.getByRole("table").getByRole("row").nth(1)).toContainText("by FY2019-20");
    });

    test("a fiscal year is refused where no series has them, with what to write instead", async ({ page }) => {
      await page.goto(`${server.url}/enter/indicator`);
      await fill(page, { Title: "Imports of China", Areas: "China" });
      await page.getByLabel("Areas").press("Enter");
      await expectRecorded(page);
      await openStatement(page, server.url, { Speaker: "Wang Wentao", "Who this is": "a person", "Stated on": "2020-04-01" });
      await fillFigure(figureOf(page, 1), { ...TARGET, Indicator: "Imports of China", Period: "FY23" });
      await save(page);
      await expect(summaryOf(page)).toContainText("Figure 1, period: “FY23” is not read as a fiscal year here");
      await expect(figureOf(page, 1).getByLabel("Period", { exact: true })).toHaveValue("FY23");
    });
  });
}
