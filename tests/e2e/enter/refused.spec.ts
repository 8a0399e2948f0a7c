import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";
import { expectRecorded, figureOf, fill, fillFigure, openStatement, save, summaryOf } from "./statement-form";

// In order, on one server: later tests look at what earlier ones wrote.
test.describe.configure({ mode: "default" });

const TURNOVER = "Russia–China goods trade turnover";
const POINT = { Indicator: TURNOVER, Period: "2030", Number: "260", Magnitude: "billion", Unit: "USD" };
const LONG = "x".repeat(201);

const server = ownServer("founding");

async function head(page: Page): Promise<number> {
  return (await (await page.request.get(`${server.url}/api/v1/ledger/verify`)).json()).entries;
}

for (const script of [true, false]) {
  test.describe(`a refused statement, ${script ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled: script });

    test("reports all issues at once, each at its field, and keeps the typed values", async ({ page }) => {
      const typed = {
        Speaker: LONG,
        Capacity: "kept <i>as typed</i>",
        "Stated on": "2023-02-30",
        Occasion: "before\u0007after",
        Address: "javascript:alert(1)",
        "Quoted words, exactly as printed": "y".repeat(5001),
      };
      await openStatement(page, server.url, typed);
      await fillFigure(figureOf(page, 1), { ...POINT, Shape: "range", Low: "230", High: "220" });
      await page.getByRole("button", { name: "Add a figure" }).click();
      await fillFigure(figureOf(page, 2), { Period: "2023-13", Number: "1,187", Condition: "kept too" });
      const before = await head(page);
      await save(page);
      const said = [
        "Speaker 1, speaker: Shorten this to at most 200 characters.",
        "Stated on: Give the day as 2023-12-14",
        "Occasion: Take out the control characters.",
        "Source 1, address: Give a web address",
        "Source 1, quoted words, exactly as printed: Shorten this to at most 5000 characters.",
        "Figure 1, high: The high end is below the low end.",
        "Figure 2, period: Give the period as 2023",
        "Figure 2, number: Write the digits as stated",
      ];
      await Promise.all(said.map((words) => expect(summaryOf(page)).toContainText(words)));
      await Promise.all(Object.entries(typed).map(([label, text]) => expectKept(page, label, text)));
      await expect(figureOf(page, 2).getByLabel("Condition optional")).toHaveValue("kept too");
      await expect(figureOf(page, 2).getByLabel("Number")).toHaveAttribute("aria-invalid", "true");
      if (script) await expectAccessible(page);
      expect(await head(page)).toBe(before);
    });

    test("reports what an empty form lacks", async ({ page }) => {
      await page.goto(`${server.url}/enter/statement`);
      await save(page);
      const said = [
        "Speaker 1, speaker: Name the speaker.",
        "Stated on: ",
        "Source 1, address: ",
        "Figure 1, indicator: Choose an indicator.",
      ];
      await Promise.all(said.map((words) => expect(summaryOf(page)).toContainText(words)));
    });

    test("reports a missing choice: a magnitude, or whether a bound is included", async ({ page }) => {
      await openStatement(page, server.url);
      await fillFigure(figureOf(page, 1), { ...POINT, Magnitude: "choose one", Shape: "floor" });
      await save(page);
      await expect(summaryOf(page)).toContainText("Figure 1, magnitude: Choose thousand, million, billion or trillion.");
      await expect(summaryOf(page)).toContainText("Figure 1, the bound is: Say which");
    });

    test("asks for the kind of a new speaker", async ({ page }) => {
      await openStatement(page, server.url, { Speaker: "Nobody Known" });
      await fillFigure(figureOf(page, 1), POINT);
      await save(page);
      await expect(summaryOf(page)).toContainText("Speaker 1, who this is: Nobody of this name is held.");
    });

    test("reports a future day and an unknown institution", async ({ page }) => {
      await openStatement(page, server.url, { "Stated on": "2149-01-01" });
      await fillFigure(figureOf(page, 1), POINT);
      await save(page);
      await expect(summaryOf(page)).toContainText("Stated on: This day is still to come.");
      await fill(page, { "Stated on": "2023-12-14", "On behalf of": "No Such Ministry" });
      await save(page);
      await expect(summaryOf(page)).toContainText("Speaker 1, on behalf of: No institution of this name is held.");
      await expectKept(page, "On behalf of", "No Such Ministry");
    });

    test("the forms of indicator and series report issues and keep the typed values", async ({ page }) => {
      await page.goto(`${server.url}/enter/indicator`);
      await fill(page, {
        Title: "t".repeat(501),
        Areas: "Atlantis",
        "Name in addresses": "Not A Slug",
        "What it covers": "<script>alert(1)</script>",
      });
      await save(page);
      await expect(summaryOf(page)).toContainText("Title: Shorten this to at most 500 characters.");
      await expect(summaryOf(page)).toContainText("Areas: Give the area");
      await expect(summaryOf(page)).toContainText("Name in addresses: Write small letters");
      await expect(page.getByLabel("What it covers optional")).toHaveValue("<script>alert(1)</script>");
      await expect(page.getByLabel("Areas")).toHaveValue("Atlantis");
      if (script) await expectAccessible(page);

      await page.goto(`${server.url}/enter/series`);
      await fill(page, {
        Indicator: TURNOVER,
        Publisher: LONG,
        Unit: "percentage",
        "Published growth is over": "a base period",
        "Name in addresses": "turnover-gacc-usd",
      });
      await save(page);
      await expect(summaryOf(page)).toContainText("Publisher: Shorten this");
      await expect(summaryOf(page)).toContainText("Unit: Write percent, also for points.");
      await expect(summaryOf(page)).toContainText("Base period: ");
      await fill(page, { Publisher: "Somebody", Unit: "USD", "Base period": "2015" });
      await save(page);
      await expect(summaryOf(page)).toContainText("Name in addresses: Another series has this slug.");
      await expect(page.getByLabel("Publisher")).toHaveValue("Somebody");
      if (script) await expectAccessible(page);
    });

    test("shows recorded markup as text", async ({ page }) => {
      await openStatement(page, server.url, {
        Speaker: "<b>Bold</b> Name",
        "Who this is": "a person",
        Address: `https://markup.example/${script}`,
        "Quoted words, exactly as printed": "<img src=x onerror=alert(1)>",
      });
      await fillFigure(figureOf(page, 1), POINT);
      await save(page);
      // The second of the two is like the first.
      if (!script) await page.getByRole("button", { name: "It’s another statement" }).click();
      await expectRecorded(page);
      await page.getByRole("link", { name: "Look at the statement" }).click();
      await expect(page.getByText("<b>Bold</b> Name").first()).toBeVisible();
      await expect(page.getByText("<img src=x onerror=alert(1)>").first()).toBeVisible();
      await expect(page.locator("main img")).toHaveCount(0);
    });
  });
}

test.describe("a form posted by a browser without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("is recorded once if it is sent twice, at once or one after the other", async ({ page }) => {
    await page.goto(`${server.url}/enter/indicator`);
    await fill(page, { Title: "Sent twice", Areas: "Chad" });
    const fields = await page
      .locator("form.entry")
      .evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([name, text]) => [name, String(text)]));
    const before = await head(page);
    const send = () =>
      page.request.post(`${server.url}/enter/indicator`, {
        multipart: Object.fromEntries(fields),
        headers: { origin: server.url },
        maxRedirects: 0,
      });
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303, 303]);
    expect(new Set(answers.map((answer) => answer.headers().location)).size).toBe(1);
    expect(await head(page)).toBe(before + 1);
  });

  test("is refused without an Origin, or with another site's", async ({ page }) => {
    await page.goto(`${server.url}/enter/indicator`);
    await fill(page, { Title: "From elsewhere", Areas: "Chad" });
    const fields = await page
      .locator("form.entry")
      .evaluate((form) => [...new FormData(form as HTMLFormElement)].map(([name, text]) => [name, String(text)]));
    const before = await head(page);
    const answers = await Promise.all(
      [{}, { origin: "http://evil.example" }, { origin: "null" }].map((headers) =>
        page.request.post(`${server.url}/enter/indicator`, { multipart: Object.fromEntries(fields), headers }),
      ),
    );
    expect(answers.map((answer) => answer.status())).toEqual([403, 403, 403]);
    expect(await head(page)).toBe(before);
  });
});

test("a form keeps its values while the server is down, and can be sent once it is back", async ({ page }) => {
  test.setTimeout(120_000);
  await openStatement(page, server.url, { Address: "https://restart.example/1" });
  await fillFigure(figureOf(page, 1), { ...POINT, Number: "161" });
  await server.stop();
  await save(page);
  await expect(page.getByRole("alert").filter({ hasText: "The server did not answer" })).toBeVisible();
  await expect(figureOf(page, 1).getByLabel("Number")).toHaveValue("161");
  await server.startAgain();
  await save(page);
  await expectRecorded(page);
});

async function expectKept(page: Page, label: string, text: string): Promise<void> {
  const field = page
    .getByLabel(label, { exact: true })
    .or(page.getByLabel(`${label} optional`, { exact: true }))
    .first();
  await expect(field).toHaveValue(text);
}
