import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";
import { expectRecorded, figureOf, fill, fillFigure, openStatement, save, summaryOf } from "./statement-form";
import { Typist } from "./typist";

// In order, on one server: later tests look at what earlier ones wrote.
test.describe.configure({ mode: "default" });

const TURNOVER = "Russia–China goods trade turnover";
const RANGE = { Indicator: TURNOVER, Period: "2023", Shape: "range", Low: "220", High: "230", Magnitude: "billion", Unit: "USD" };
const OTHER_DAY = { Speaker: "Li Hui", "Stated on": "2022-03-01" };
const PLAIN = { ...RANGE, Shape: "point", Number: "200" };
const { Low: _, High: __, ...POINT } = PLAIN;

const server = ownServer("founding");

async function head(page: Page): Promise<number> {
  const answer = await page.request.get(`${server.url}/api/v1/ledger/verify`);
  return (await answer.json()).entries;
}

async function expectWarning(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
}

test("the founding statement, entered by keyboard alone, has the founding outcomes", async ({ page }) => {
  await page.goto(`${server.url}/enter/statement`);
  await page.getByLabel("Speaker", { exact: true }).focus();
  const typist = new Typist(page);
  await typist.type("Vladimir Putin");
  await typist.tab();
  await typist.type("President of Russia");
  await typist.tab(4);
  await typist.type("2023-12-14");
  await typist.tab(4);
  await typist.type("https://news.example/founding");
  await typist.tab(4);
  await typist.type("expected to grow by 30 percent to $220-230 billion");
  await typist.tab(4);
  await typist.type("Russia");
  await typist.tab(3);
  await typist.type("2023");
  await typist.tab(3);
  await typist.choose("ArrowLeft");
  await typist.tab();
  await typist.type("220");
  await typist.tab();
  await typist.type("230");
  await typist.tab();
  await typist.choose("b");
  await typist.tab();
  await typist.type("USD");
  await typist.tab(4);
  await typist.choose("Enter");
  await expect(page.getByLabel("Measure", { exact: true }).nth(1)).toBeFocused();
  await typist.choose("g");
  await typist.tab(3);
  await typist.type("30");
  await typist.choose("Enter");
  await expectWarning(page, "This may be in the ledger already");
  await expectWarning(page, "The growth and the level do not agree");
  await expect(page.getByRole("complementary", { name: "Beside the form" })).toContainText("$247.35bn: outside $220–230bn");
  await page.getByRole("button", { name: "It’s another statement" }).focus();
  await typist.choose("Enter");
  await expectRecorded(page);
  console.log(`the founding statement by keyboard: ${typist.keystrokes} keystrokes in ${typist.steps} steps`);
  const rows = page.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toContainText("$10.1bn above the range; $227.8bn (Russian side), within");
  await expect(rows.nth(2)).toContainText("3.7 points below");
  await expect(page.getByRole("link", { name: "Record another like this" })).toHaveAttribute("href", /^\/enter\/statement\?like=/);
  expect(typist.keystrokes).toBeLessThan(200);
});

for (const script of [true, false]) {
  test.describe(script ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled: script });
    const year = script ? 2031 : 2032;

    test("reports missing values at the field and above the form, keeps the typed ones, and is accessible", async ({ page }) => {
      await openStatement(page, server.url, { Occasion: "A <b>press</b> conference" });
      await fillFigure(figureOf(page, 1), { ...RANGE, Magnitude: "choose one" });
      await save(page);
      const link = summaryOf(page).getByRole("link", { name: "Figure 1, magnitude: Choose thousand, million, billion or trillion." });
      await link.click();
      await expect(figureOf(page, 1).getByLabel("Magnitude", { exact: true })).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByLabel("Occasion optional")).toHaveValue("A <b>press</b> conference");
      await expect(figureOf(page, 1).getByLabel("High", { exact: true })).toHaveValue("230");
      await expect(figureOf(page, 1).getByRole("radio", { name: "range" })).toBeChecked();
      await expect(figureOf(page, 1)).toContainText(`Reads: ${TURNOVER} in 2023 of 220 to 230 … US dollars`);
      if (script) await expectAccessible(page);
      await expectNothingCut(page);
    });

    test("adds and removes rows, and keeps the others", async ({ page }) => {
      await openStatement(page, server.url);
      await fillFigure(figureOf(page, 1), { ...POINT, Number: "1" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 2), { Number: "2" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 3), { Number: "3" });
      await page.getByRole("button", { name: "remove figure 2" }).click();
      await expect(figureOf(page, 3)).toHaveCount(0);
      await expect(figureOf(page, 2).getByLabel("Number")).toHaveValue("3");
      await expect(figureOf(page, 2).getByLabel("Unit", { exact: true })).toHaveValue("USD");
      await page.getByRole("button", { name: "Add another speaker" }).click();
      await expect(page.getByLabel("Speaker", { exact: true })).toHaveCount(2);
      await page.getByRole("button", { name: "Add another source" }).click();
      await expect(page.getByLabel("Address", { exact: true })).toHaveCount(2);
      await expect(page.getByLabel("Address", { exact: true }).first()).toHaveValue("https://news.example/report");
    });

    test("records every field of a statement", async ({ page }) => {
      await openStatement(page, server.url, {
        Speaker: `Committee ${year}`,
        "Who this is": "an institution",
        Capacity: "forecaster",
        "Stated on": "2021-05",
        "The day is": "a dated report’s",
        Manner: "published",
        Occasion: "Forum",
        Language: "Russian",
        Publisher: "Agency",
        Title: "A report",
        Translation: "words",
        Address: `https://all.example/${year}`,
      });
      await page.getByRole("button", { name: "Add another source" }).click();
      await page.getByLabel("Address", { exact: true }).nth(1).fill(`https://second.example/${year}`);
      await fillFigure(figureOf(page, 1), {
        Indicator: TURNOVER,
        Nature: "target",
        When: "by end of",
        Period: `Jan–Nov ${year}`,
        Measure: "change",
        Hedge: "almost, just under",
        Number: "−300",
        Magnitude: "million",
        Over: "a base period",
        "Base period": "2019",
        Unit: "usd",
        "Words of this figure": "на 300 млн",
        Condition: "if prices hold",
      });
      await figureOf(page, 1).getByText("More of this figure").click();
      // Series of other indicators have the same title, in groups of their own.
      await figureOf(page, 1).getByLabel("Basis named in the words").selectOption("turnover-gacc-usd");
      await fillFigure(figureOf(page, 1), { "Words of the period": "до ноября" });
      await figureOf(page, 1).getByLabel("source 2").check();
      await save(page);
      await expectRecorded(page);
      const entry = Number(page.url().split("/").pop());
      const { items } = await (await page.request.get(`${server.url}/api/v1/statements?limit=50&speaker=committee-${year}`)).json();
      expect(entry).toBeGreaterThan(103);
      expect(items[0]).toMatchObject({
        statedOn: "2021-05",
        statedOnBasis: "report",
        manner: "published",
        occasion: "Forum",
        speakers: [{ name: `Committee ${year}`, kind: "institution", capacity: "forecaster" }],
        citations: [{ source: { language: "ru", publisher: "Agency", title: "A report" }, translation: "words" }, {}],
        figures: [
          {
            nature: "target",
            timing: "by",
            measure: "change",
            over: "2019",
            shape: "point",
            hedge: "justOver",
            unit: "USD",
            condition: "if prices hold",
            periodText: "до ноября",
            series: "turnover-gacc-usd",
          },
        ],
      });
    });

    test("warns of figures unlike the existing ones, and records them when accepted", async ({ page }) => {
      await openStatement(page, server.url, { ...OTHER_DAY, "Who this is": "a person", Address: `https://warn.example/${year}` });
      await fillFigure(figureOf(page, 1), { ...POINT, Number: "2200" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 2), { Number: "150", Magnitude: "billion", Unit: "EUR" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 3), { Number: "140", Period: "2021", Unit: "USD" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 4), { Number: "140", Period: "2024", Unit: "" });
      const before = await head(page);
      await save(page);
      await expectWarning(page, "The magnitude may be another");
      await expectWarning(page, "No series is in this unit");
      await expectWarning(page, "This period was published already");
      await expectWarning(page, "A figure has no unit");
      expect(await head(page)).toBe(before);
      if (script) await expectAccessible(page);
      await page.getByRole("button", { name: "It was a projection" }).click();
      await expectRecorded(page);
      expect(await head(page)).toBe(before + 1);
    });

    test("warns again if a number has changed since the warning", async ({ page }) => {
      await openStatement(page, server.url, { ...OTHER_DAY, "Who this is": "a person", Address: `https://again.example/${year}` });
      await fillFigure(figureOf(page, 1), { ...POINT, Number: "3100" });
      await save(page);
      await expectWarning(page, "The magnitude may be another");
      await fillFigure(figureOf(page, 1), { Number: "3200" });
      const before = await head(page);
      await save(page);
      await expect(page.getByRole("region", { name: "The magnitude may be another" })).toContainText("$3,200bn");
      expect(await head(page)).toBe(before);
    });

    test("warns of a statement and a source that exist already, and records them when accepted", async ({ page }) => {
      await openStatement(page, server.url, { Address: `https://again.example/${year}/2` });
      await fillFigure(figureOf(page, 1), RANGE);
      await save(page);
      await expectWarning(page, "This may be in the ledger already");
      if (script) await expectAccessible(page);
      await page.getByRole("button", { name: "It’s another statement" }).click();
      await expectRecorded(page);
      await openStatement(page, server.url, { ...OTHER_DAY, "Who this is": "a person", Address: `https://again.example/${year}/2` });
      await fillFigure(figureOf(page, 1), { ...POINT, Number: "170", Period: "2022" });
      await save(page);
      await expectWarning(page, "This source is in the ledger already");
      await page.getByRole("button", { name: "It reports this one too" }).click();
      await expectRecorded(page);
    });

    test("adds its source to the existing statement", async ({ page }) => {
      await openStatement(page, server.url, { Address: `https://third.example/${year}` });
      await fillFigure(figureOf(page, 1), RANGE);
      await save(page);
      await page.getByRole("button", { name: "Add my source to that statement" }).click();
      await expectRecorded(page);
      await page.getByRole("link", { name: "Look at the statement" }).first().click();
      await page.getByRole("link", { name: "Sources", exact: true }).click();
      await expect(page.getByRole("main").locator(`a[href="https://third.example/${year}"]`)).toBeVisible();
    });

    test("shows what it read without writing", async ({ page }) => {
      await openStatement(page, server.url, { ...OTHER_DAY, "Who this is": "a person" });
      await fillFigure(figureOf(page, 1), { ...POINT, Number: "150", Period: "2022" });
      const before = await head(page);
      await page.getByRole("button", { name: "Read it back" }).click();
      await expect(page.getByRole("status").filter({ hasText: "Nothing is written yet" })).toBeVisible();
      expect(await head(page)).toBe(before);
    });

    test("fills the language of a known host when the form is shown again", async ({ page }) => {
      await openStatement(page, server.url, { Address: `https://tass.com/economy/${year}` });
      await page.getByRole("button", { name: "Read it back" }).click();
      await expect(page.getByLabel("Language optional")).toHaveValue("English");
    });
  });
}

test("says while typing whether level and growth agree, and fills what is known of a speaker and a host", async ({ page }) => {
  await openStatement(page, server.url, { "Stated on": "2023-12-13" });
  await expect(page.getByLabel("Capacity optional")).toHaveValue("President of Russia");
  await page.getByLabel("Address", { exact: true }).fill("https://tass.com/economy/1");
  await page.getByLabel("Address", { exact: true }).press("Tab");
  await expect(page.getByLabel("Language optional")).toHaveValue("English");
  await fillFigure(figureOf(page, 1), RANGE);
  await page.getByRole("button", { name: "Add a figure" }).click();
  await fillFigure(figureOf(page, 2), { Measure: "growth", Number: "20" });
  await expect(page.getByRole("complementary", { name: "Beside the form" })).toContainText("+20% over $190.27bn");
  await expect(figureOf(page, 2)).toContainText("of +20% over a year earlier, in US dollars, a projection.");
});

test("typing after a click into a filled capacity replaces it, and a second click leaves it alone", async ({ page }) => {
  await page.goto(`${server.url}/enter/statement`);
  const capacity = page.getByLabel("Capacity optional");
  await page.getByLabel("Speaker", { exact: true }).click();
  await page.keyboard.type("Vladimir Putin");
  await capacity.click();
  await expect(capacity).toHaveValue("President of Russia");
  await page.keyboard.type("Prime Minister");
  await expect(capacity).toHaveValue("Prime Minister");
  await page.getByLabel("Stated on", { exact: true }).click();
  await capacity.click();
  await page.keyboard.press("End");
  await page.keyboard.type(" of Russia");
  await expect(capacity).toHaveValue("Prime Minister of Russia");
});

test("prefills another statement like this one, without its numbers", async ({ page }) => {
  const { items } = await (await page.request.get(`${server.url}/api/v1/statements?limit=100&speaker=vladimir-putin`)).json();
  const founding = items.find(({ occasion }: { occasion: string | null }) => occasion?.startsWith("Results of the Year press conference"));
  await page.goto(`${server.url}/enter/statement?like=${founding.id}`);
  await expect(page.getByLabel("Speaker", { exact: true })).toHaveValue("Vladimir Putin");
  await expect(figureOf(page, 1).getByLabel("Measure")).toHaveValue("growth");
  await expect(figureOf(page, 2).getByRole("radio", { name: "range" })).toBeChecked();
  await expect(figureOf(page, 2).getByLabel("Low", { exact: true })).toHaveValue("");
  await expect(figureOf(page, 2).getByLabel("Magnitude", { exact: true })).toHaveValue("9");
});

test("offers the draft of a closed tab, and deletes it once it is recorded", async ({ context }) => {
  const first = await context.newPage();
  await openStatement(first, server.url, { ...OTHER_DAY, Occasion: "Kept by this browser" });
  await expect.poll(() => first.evaluate(() => localStorage.getItem("outturn draft: statement"))).toContain("Kept by this browser");
  await first.close();
  const second = await context.newPage();
  await second.goto(`${server.url}/enter/statement`);
  await expect(second.getByLabel("Occasion optional")).toHaveValue("");
  await second.getByRole("button", { name: "Put it back" }).click();
  await expect(second.getByLabel("Occasion optional")).toHaveValue("Kept by this browser");
  await fill(second, { "Who this is": "a person" });
  await fillFigure(figureOf(second, 1), { ...POINT, Number: "151", Period: "2022" });
  await save(second);
  await expectRecorded(second);
  await second.goto(`${server.url}/enter/statement`);
  await expect(second.getByRole("button", { name: "Write to the ledger" })).toBeVisible();
  await expect(second.getByRole("button", { name: "Put it back" })).toHaveCount(0);
});
