import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";

// A server of its own with the founding ledger: these tests write, one after the other.
test.describe.configure({ mode: "default" });

const server = ownServer("founding");
test.beforeEach(() => test.setTimeout(90_000));

function row(page: Page, number: number) {
  return page.getByRole("group", { name: `Row ${number}`, exact: true });
}

function source(page: Page, number: number) {
  return page.getByRole("group", { name: `Source ${number}`, exact: true });
}

async function open(page: Page, query = ""): Promise<void> {
  await page.goto(`${server.url}/enter/release${query}`);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write to the ledger" }).click();
}

async function fillRow(page: Page, number: number, fields: Readonly<Record<string, string>>): Promise<void> {
  const fieldset = row(page, number);
  for (const [label, text] of Object.entries(fields)) {
    const field = fieldset.getByLabel(label, { exact: label !== "Growth" }).first();
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(text);
    else await field.fill(text);
  }
}

/** Axe itself is a script: it runs where the page may run scripts. */
async function expectDrawnWell(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNothingCut(page);
}

async function cite(page: Page, address: string, day: string): Promise<void> {
  await page.getByLabel("Released on", { exact: true }).fill(day);
  await source(page, 1).getByLabel("Address", { exact: true }).fill(address);
}

/** Five hundred rows are drawn and written in seconds; a busy machine takes longer. */
const patiently = { timeout: 60_000 };

async function entries(page: Page): Promise<number> {
  const verified = await page.request.get(`${server.url}/api/v1/ledger/verify`);
  const { ok, entries: count } = (await verified.json()) as { ok: boolean; entries: number };
  expect(ok).toBe(true);
  return count;
}

const GACC = "turnover-gacc-usd";
const RUSSIA = "turnover-russia-usd";

test("adding a published figure takes one number, one source and one day, with the keystrokes counted", async ({ page }) => {
  await page.goto(`${server.url}/due`);
  const due = page.getByRole("row").filter({ hasText: "Russian side, US dollars, 2025" });
  await due.getByRole("link", { name: "add the published figure" }).click();
  let steps = 1;
  await expect(row(page, 1).getByLabel("Value", { exact: true })).toBeFocused();
  await expect(row(page, 1).getByLabel("Series", { exact: true })).toHaveValue("turnover-russia-usd");
  await expect(row(page, 1).getByLabel("Period", { exact: true })).toHaveValue("2025");

  const typed: string[] = [];
  let others = 0;
  const type = async (text: string) => {
    await page.keyboard.type(text);
    typed.push(text);
  };
  const tabTo = async (label: string) => {
    const field = page.getByLabel(label, { exact: true }).first();
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press("Tab");
      others++;
      if (await field.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`${label} is not reached by Tab`);
  };
  await type("230.1");
  await tabTo("Released on");
  await type("2026-03-20");
  await tabTo("Address");
  await type("https://tass.ru/ekonomika/1");
  await page.keyboard.press("Enter");
  others++;
  steps++;
  await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
  console.log(
    `add the published figure: ${others} keystrokes beside the ${typed.join("").length} of number, day and address; ${steps} steps`,
  );
  expect(steps).toBe(2);

  // What it changed, before and after: 230.1 is more than 200, and above just over 220.
  const changed = page.locator("section", { has: page.getByRole("heading", { name: /^What it changed/ }) });
  const threshold = changed.getByRole("row").filter({ hasText: "more than $200bn" });
  await expect(threshold).toContainText(
    "Actual: $228.1bn (Chinese customs), more than 200 as stated so far. Russian side: not published yet.",
  );
  await expect(threshold).toContainText("and $230.1bn (Russian side), more than 200 as stated so far.");
  await expectAccessible(page);
  await page.goto(`${server.url}/due`);
  await expect(page.getByRole("heading", { level: 1, name: "Waiting for a figure" })).toBeVisible();
  await expect(due).toHaveCount(0);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`the release form with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("accepts several series and rows, adds and removes them, and links rows to sources", async ({ page }) => {
      // Not two years running: the second would be held against the first.
      const year = javaScriptEnabled ? "2016" : "2019";
      await open(page, "?series=exports-from-china-gacc-cny");
      await fillRow(page, 1, { Period: `${year}-01`, Value: "18.2", Growth: "-3,1%" });
      await page.getByRole("button", { name: "Add a row" }).click();
      await expect(row(page, 2).getByLabel("Series", { exact: true })).toHaveValue("exports-from-china-gacc-cny");
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("18.2");
      await page.getByRole("button", { name: "Add a row" }).click();
      await fillRow(page, 3, { Series: "turnover-gacc-cny", Period: `Jan ${year}`, Value: "19" });
      await page.getByRole("button", { name: "remove row 2" }).click();
      await expect(page.getByRole("group", { name: /^Row \d/ })).toHaveCount(2);
      await cite(page, `https://customs.example/${year}`, `${year}-02-15`);
      await page.getByRole("button", { name: "Add another source" }).click();
      await source(page, 2).getByLabel("Title").first().fill(`A second report of ${year}`);
      await row(page, 2).getByLabel("source 2", { exact: true }).check();
      await save(page);
      await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
      await expect(page.getByRole("main")).toContainText(`Release of 15 February ${year}, with two observations`);
      await page.getByRole("link", { name: "Look at the release" }).click();
      await expect(page.getByRole("main")).toContainText("18.2bn");
      await expect(page.getByRole("main")).toContainText("−3.1%");
      await expect(page.getByRole("main")).toContainText(`A second report of ${year}`);
    });

    test("keeps the typed values and reports issues at the field and above the form", async ({ page }) => {
      await open(page);
      const markup = "<b>bold</b> & \u0007bell";
      await fillRow(page, 1, { Series: RUSSIA, Period: "someday", Value: "1,187", Magnitude: "none", Growth: "much" });
      await page.getByLabel("Released on", { exact: true }).fill("2099-01-01");
      await source(page, 1)
        .getByLabel("Publisher")
        .fill(`${"a".repeat(501)}${markup}`);
      const before = await entries(page);
      await save(page);
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("Nothing was written; all you typed is below.");
      await expect(summary).toContainText("Row 1, period: Give the period as 2023");
      await expect(summary).toContainText("Row 1, value: Write the digits as stated");
      await expect(summary).toContainText("Row 1, growth: Write the digits as stated");
      await expect(summary).toContainText("Source 1, publisher: Shorten this to at most 500 characters.");
      await expect(row(page, 1).getByLabel("Period", { exact: true })).toHaveValue("someday");
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("1,187");
      await expect(source(page, 1).getByLabel("Publisher")).toHaveValue(`${"a".repeat(501)}${markup}`);
      if (javaScriptEnabled) await expectDrawnWell(page);

      await fillRow(page, 1, { Period: "2025-13", Value: "240", Growth: "5" });
      await source(page, 1).getByLabel("Publisher").fill("TASS");
      await source(page, 1).getByLabel("Title").first().fill("A report");
      await save(page);
      // The second answer is told from the first by what is no longer wrong.
      await expect(summary).not.toContainText("publisher");
      await expect(summary).toContainText("Row 1, period: Give the period as 2023");
      await fillRow(page, 1, { Period: "2025-S1" });
      await save(page);
      await expect(summary).toContainText("Released on: This day is still to come.");
      await expect(summary).toContainText("Row 1, magnitude: Choose units, thousand, million, billion or trillion.");
      await summary.getByRole("link", { name: /magnitude/ }).click();
      await expect(row(page, 1).getByLabel("Magnitude", { exact: true })).toBeFocused();
      expect(await entries(page)).toBe(before);
    });

    test("reports an empty form and a repeated period", async ({ page }) => {
      await open(page);
      await save(page);
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("Released on: This is missing: fill it in.");
      await expect(summary).toContainText("Source 1, address: This is missing: fill it in.");
      await expect(summary).toContainText("Row 1, period: This is missing: fill it in.");
      await cite(page, "https://example.org/2010", "2011-02-01");
      await fillRow(page, 1, { Series: RUSSIA, Period: "2010" });
      await save(page);
      await expect(summary).toContainText("Row 1, value: Give a value, a growth, or both.");
      await fillRow(page, 1, { Series: RUSSIA, Period: "2010", Value: "55", Magnitude: "billion" });
      await page.getByRole("button", { name: "Add a row" }).click();
      await fillRow(page, 2, { Period: "2010", Value: "56" });
      await save(page);
      await expect(summary).toContainText("Row 2, period: Give each period of a series once in a release.");
    });

    test("warns of a revision, a tenfold value and a growth that disagrees, and records them when accepted", async ({ page }) => {
      await open(page);
      const value = javaScriptEnabled ? "2,290.5" : "2,280.5";
      await fillRow(page, 1, { Series: RUSSIA, Period: "2023", Value: value, Magnitude: "billion", Growth: "26.3" });
      await cite(page, `https://example.org/revised-${javaScriptEnabled}`, javaScriptEnabled ? "2024-09-01" : "2024-08-01");
      const before = await entries(page);
      await save(page);
      const status = page.getByRole("status");
      await expect(status.getByRole("heading", { name: /^This revises/ })).toBeVisible();
      await expect(status).toContainText(`$227.8bn is held, of 15 May 2024; $${value}bn is new.`);
      await expect(status).toContainText(/is 1[23] times the \$185bn for 2022/);
      await expect(status).toContainText(/over \$185bn for 2022 is \+1,\d+/);
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue(value);
      if (javaScriptEnabled) await expectDrawnWell(page);
      expect(await entries(page)).toBe(before);

      const right = javaScriptEnabled ? "229" : "230";
      await fillRow(page, 1, { Value: right });
      await row(page, 1).getByLabel("Growth").first().fill("23.9");
      await save(page);
      await expect(status).toContainText("$227.8bn is held, of 15 May 2024");
      await expect(status).not.toContainText("times");
      await page.getByRole("button", { name: "It is a revision" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
      expect(await entries(page)).toBe(before + 1);
    });

    test("warns of repeats, conflicts, later releases and another unit", async ({ page }) => {
      await open(page);
      const day = javaScriptEnabled ? "2025-03-01" : "2025-03-02";
      await fillRow(page, 1, { Series: GACC, Period: "2023", Value: "240.1", Magnitude: "billion" });
      await row(page, 1).getByText("More of this row").click();
      await row(page, 1).getByLabel("Words of this value").fill("240.1 billion yuan");
      await cite(page, `https://example.org/again-${day}`, day);
      await save(page);
      const status = page.getByRole("status");
      await expect(status).toContainText("$240.1bn prints the $240.11bn of 12 January 2024 again");
      await expect(status).toContainText("the words name yuan, the series is in US dollars");

      await page.getByLabel("Released on", { exact: true }).fill("2024-01-12");
      await fillRow(page, 1, { Value: "241.5" });
      await save(page);
      await expect(status.getByRole("heading", { name: "The ledger holds another number of the same day" })).toBeVisible();

      await page.getByLabel("Released on", { exact: true }).fill(javaScriptEnabled ? "2024-01-05" : "2024-01-04");
      await save(page);
      // What the form with script wrote on the 5th, the same server may hold.
      await expect(status).toContainText(/is held, of a later day, (5|12) January 2024/);
      const before = await entries(page);
      await page.getByRole("button", { name: "It was published again" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
      expect(await entries(page)).toBe(before + 1);
      await page.getByRole("link", { name: "Record another like this" }).click();
      await expect(row(page, 1).getByLabel("Series", { exact: true })).toHaveValue("turnover-gacc-usd");
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("");
    });

    test("fills rows from a pasted table, asks what it cannot know, and reports unreadable cells", async ({ page }) => {
      await open(page, "?series=imports-to-china-gacc-cny");
      await page.getByText("Paste a table that fills the rows").click();
      await page.getByLabel("Table", { exact: true }).fill("Month;Value\nJan 2001;1,187\nNov-01;2,289");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      const summary = page.getByRole("main").getByRole("alert");
      await expect(summary).toContainText("“1,187” in row 2, column 2: This reads as 1187 or as 1.187");
      await expect(summary).toContainText("“Nov-01” in row 3, column 1: This is a month and a year, or a month and a day");
      await expect(row(page, 2).getByLabel("Period", { exact: true })).toHaveValue("Nov-01");
      await page.getByLabel("Decimals are parted by").selectOption("comma");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("1.187");
      await expect(page.getByRole("group", { name: /^Row \d/ })).toHaveCount(2);
      if (javaScriptEnabled) await expectDrawnWell(page);
      await page.getByLabel("In Jan-23 the number is").selectOption("year");
      await page.getByRole("button", { name: "Fill the rows" }).click();
      await expect(row(page, 2).getByLabel("Period", { exact: true })).toHaveValue("2001-11");
      await expect(page.getByLabel("Table", { exact: true })).toHaveValue("");
    });
  });
}

/** Holds what is posted until it is let go; counts it. */
async function holdPosts(page: Page): Promise<{ readonly letGo: () => void; readonly count: () => number }> {
  const waiting: (() => void)[] = [];
  let posts = 0;
  await page.route("**/enter/release**", async (route) => {
    if (route.request().method() === "POST") {
      posts += 1;
      await new Promise<void>((done) => waiting.push(done));
    }
    await route.continue();
  });
  return { letGo: () => waiting.splice(0).map((done) => done()), count: () => posts };
}

test("a second button waits for the answer to the first, and says so", async ({ page }) => {
  await open(page);
  await fillRow(page, 1, { Period: "2023", Value: "240.1" });
  const posts = await holdPosts(page);
  const add = page.getByRole("button", { name: "Add a row" });
  const write = page.getByRole("button", { name: "Write to the ledger" });
  await add.click();
  for (const button of [add, write]) await expect(button).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByText("Waiting for the answer of the server.")).toBeVisible();
  await expect(add).toBeFocused();
  await page.keyboard.press("Enter");
  await fillRow(page, 1, { Value: "240.11" });
  await row(page, 1).getByLabel("Value", { exact: true }).press("Enter");
  await write.click({ force: true });
  posts.letGo();
  await expect(row(page, 2)).toBeVisible();
  await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("240.11");
  await expect(page.getByRole("main").getByRole("alert")).toHaveCount(0);
  expect(posts.count()).toBe(1);
  await add.press("Enter");
  await expect.poll(posts.count).toBe(2);
  posts.letGo();
  await expect(row(page, 3)).toBeVisible();
  await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("240.11");
});

test("text typed while the form is being sent stays when the response arrives", async ({ page }) => {
  await open(page);
  await fillRow(page, 1, { Series: GACC, Period: "someday", Value: "240.1", Magnitude: "billion" });
  const posts = await holdPosts(page);
  await save(page);
  await expect(page.locator("form.entry")).toHaveAttribute("aria-busy", "true");
  await fillRow(page, 1, { Period: "2023" });
  await source(page, 1).getByLabel("Publisher").fill("TASS");
  posts.letGo();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("Row 1, period: Give the period as 2023");
  await expect(row(page, 1).getByLabel("Period", { exact: true })).toHaveValue("2023");
  await expect(row(page, 1).getByLabel("Value", { exact: true })).toHaveValue("240.1");
  await expect(source(page, 1).getByLabel("Publisher")).toHaveValue("TASS");
});

test("a release sent twice at once is recorded once", async ({ page }) => {
  await open(page, "?series=exports-from-china-gacc-usd&period=2001");
  await fillRow(page, 1, { Value: "30" });
  await cite(page, "https://example.org/twice", "2002-02-01");
  const before = await entries(page);
  const answers = await page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>("form.entry");
    const send = async () => (await fetch(location.href, { method: "POST", body: new FormData(form ?? undefined) })).url;
    return Promise.all([send(), send()]);
  });
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain(`/enter/recorded/${before + 1}`);
  expect(await entries(page)).toBe(before + 1);
});

test("fills 500 rows from a pasted table and records them", async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, "?series=imports-to-china-gacc-cny");
  const first = 1900;
  const months = Array.from({ length: 500 }, (_, at) => {
    const [year, month] = [first + Math.floor(at / 12), (at % 12) + 1];
    return `${year}-${String(month).padStart(2, "0")}\t${(100 + at / 10).toFixed(1)}`;
  });
  await page.getByText("Paste a table that fills the rows").click();
  await page.getByLabel("Table", { exact: true }).fill(months.join("\n"));
  await page.getByRole("button", { name: "Fill the rows" }).click();
  // By their names, and waited for before they are asked: among thousands of fields the browser tests' engine takes half a
  // minute to find one by its label, and as long to tell what it saw at each try that came too early.
  const field = (name: string) => page.locator(`[name="${name}"]`);
  await field("observations.499.number").waitFor(patiently);
  await expect(field("observations.499.number")).toHaveValue("149.9");
  await page.locator('button[value="open:observations.499"]').click();
  await field("observations.499.status").waitFor(patiently);
  await field("releasedOn").fill("2000-01-15");
  await field("citations.0.source.url").fill(`https://example.org/500-${first}`);
  await page.locator("button.filled", { hasText: "Write to the ledger" }).click();
  await page.waitForURL(/\/enter\/recorded\//, patiently);
  await expect(page.getByRole("main")).toContainText("with 500 observations");
});
