import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";
import { expectRecorded, figureOf, fill, fillFigure, openStatement, save, summaryOf } from "./statement-form";

// In order, on one server: later tests look at what earlier ones wrote.
test.describe.configure({ mode: "default" });

const RANGE = {
  Indicator: "Wheat exports of Kazakhstan",
  Period: "2024",
  Shape: "range",
  Low: "8",
  High: "9.5",
  Magnitude: "million",
  Unit: "tonne",
};

for (const script of [false, true]) {
  test.describe(`a newcomer on an empty ledger, ${script ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });
    const server = ownServer("empty");

    test("finds the forms from the masthead and enters an indicator", async ({ page }) => {
      await page.goto(server.url);
      await page.getByRole("link", { name: "Enter a figure" }).click();
      await page.getByRole("main").getByRole("link", { name: "Indicator" }).click();
      await save(page);
      await expect(summaryOf(page)).toContainText("Title: This is missing: fill it in.");
      await fill(page, { Title: "Wheat exports of Kazakhstan", Areas: "Kazakhstan" });
      await page.getByLabel("Areas").press("Enter");
      await expectRecorded(page);
      await expect(page.getByRole("link", { name: "Indicator: Wheat exports of Kazakhstan" })).toHaveAttribute(
        "href",
        "/indicators/wheat-exports-of-kazakhstan",
      );
    });

    test("enters a series of it", async ({ page }) => {
      await page.goto(`${server.url}/enter/series`);
      await fill(page, { Publisher: "Bureau of National Statistics", Unit: "tonne", Frequency: "yearly" });
      await page.getByLabel("Unit").press("Enter");
      await expectRecorded(page);
    });

    test("enters a statement with a range and a growth figure", async ({ page }) => {
      await openStatement(page, server.url, { Speaker: "Aidarbek Saparov", "Who this is": "a person", "Stated on": "2024-09-10" });
      await fillFigure(figureOf(page, 1), RANGE);
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 2), { Measure: "growth", Number: "12" });
      await save(page);
      await expectRecorded(page);
      const rows = page.getByRole("table").getByRole("row");
      await expect(rows).toHaveCount(3);
      await expect(rows.nth(1)).toContainText("8–9.5m tonnes");
      await expect(rows.nth(2)).toContainText("+12% over a year earlier");
      if (script) await expectAccessible(page);
      await page.getByRole("link", { name: "Look at the statement" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expectFigure(page);
    });

    test("enters a release, and outcome, chart and table show it", async ({ page }) => {
      await page.goto(`${server.url}/enter/release`);
      const row = page.getByRole("group", { name: "Row 1", exact: true });
      await page.getByLabel("Released on", { exact: true }).fill("2025-02-10");
      await page.getByLabel("Address", { exact: true }).fill("https://stat.example/wheat");
      await row.getByLabel("Series", { exact: true }).selectOption({ index: 1 });
      await row.getByLabel("Period", { exact: true }).fill("2024");
      await row.getByLabel("Value", { exact: true }).fill("10.2");
      await row.getByLabel("Magnitude", { exact: true }).selectOption("6");
      await row.getByLabel("Growth").first().fill("5");
      await save(page);
      await expectRecorded(page);
      const changes = page.getByRole("table").getByRole("row");
      await expect(changes.nth(1)).toContainText("8–9.5m tonnes");
      await expect(changes.nth(1)).toContainText("above the range");
      await expect(changes.nth(2)).toContainText("points below");
      await page.goto(`${server.url}/indicators/wheat-exports-of-kazakhstan`);
      await expect(page.locator("svg.plot").first()).toBeAttached();
      await expect(page.getByRole("main")).toContainText("above");
      await expect(page.getByRole("main")).toContainText("10.2");
    });
  });
}

async function expectFigure(page: Page): Promise<void> {
  await expect(page.getByRole("main")).toContainText("8–9.5m tonnes");
}
