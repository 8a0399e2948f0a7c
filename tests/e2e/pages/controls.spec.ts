import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

const FORM = "What is shown";

/** Years under the chart as the page shows it. */
/** The years under the main chart, without those of the strip beneath, which has all. */
async function drawnYears(page: Page): Promise<readonly string[]> {
  const years = await page
    .locator("#chart-outturn .chart-boxes svg")
    .filter({ visible: true })
    .locator(".axis, .axis-strong")
    .evaluateAll((texts) => texts.map((text) => text.textContent ?? "").filter((text) => /^\d{4}$/.test(text)));
  const end = years.findIndex((year, index) => index > 0 && year <= (years[index - 1] ?? ""));
  return end < 0 ? years : years.slice(0, end);
}

async function unfold(page: Page) {
  const form = page.getByRole("form", { name: FORM });
  if (!(await form.isVisible())) await page.getByText(/^Years and speakers/).click();
  return form;
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a form chooses years and speakers, and the address keeps them", async ({ page }) => {
    await page.goto("/indicators/turnover?asOf=2026-03-10");
    const form = await unfold(page);
    await form.getByLabel("From", { exact: true }).selectOption("2020");
    await form.getByLabel("To", { exact: true }).selectOption("2024");
    await form.getByText("Every speaker").click();
    await form.getByLabel("Vladimir Putin").check();
    await form.getByRole("button", { name: "Show" }).click();
    const query = new URL(page.url()).searchParams;
    expect([query.get("from"), query.get("to"), query.get("speaker"), query.get("asOf")]).toEqual([
      "2020",
      "2024",
      "vladimir-putin",
      "2026-03-10",
    ]);
    const years = await drawnYears(page);
    expect(years.every((year) => year >= "2020" && year <= "2024")).toBe(true);
    const again = await unfold(page);
    await expect(again.getByLabel("From", { exact: true })).toHaveValue("2020");
    await expect(again.getByLabel("Vladimir Putin")).toBeChecked();
  });

  test("choosing another day keeps the view, and a bookmarked view opens unchanged", async ({ page }) => {
    await page.goto("/indicators/turnover?from=2021&measure=growth");
    await page.getByText("another day", { exact: true }).click();
    const other = page.getByRole("form", { name: "Another day" });
    await other.getByLabel("Another day").fill("2024-01-13");
    await other.getByRole("button", { name: "Show" }).click();
    const { searchParams } = new URL(page.url());
    expect(Object.fromEntries(searchParams)).toEqual({ from: "2021", measure: "growth", asOf: "2024-01-13" });
    await page.goto("/indicators/turnover?show=table&from=2023&to=2023");
    await expect(page.locator("#chart-outturn").getByRole("row").filter({ hasText: "220–230" })).toHaveCount(1);
    await expect(page.locator("#chart-outturn").getByRole("row").filter({ hasText: "95.28" })).toHaveCount(0);
  });

  test("a preset day is chosen and shown, and the bar leads back to today with the same view", async ({ page }) => {
    await page.goto("/indicators/turnover?measure=growth");
    const days = page.getByRole("form", { name: "Day shown" });
    const day = await days.getByRole("combobox").locator("option").nth(1).getAttribute("value");
    await days.getByRole("combobox").selectOption(day);
    await days.getByRole("button", { name: "Show" }).click();
    expect(new URL(page.url()).searchParams.get("asOf")).toBe(day);
    await expect(days.getByRole("combobox")).toHaveValue(day ?? "");
    await page.getByRole("complementary", { name: "Day shown" }).getByRole("link", { name: "Back to today" }).click();
    await expect(page).toHaveURL(/\/indicators\/turnover\?measure=growth$/);
    await expect(page.getByText("You see")).toHaveCount(0);
  });
});

test.describe("a panel for each basis", () => {
  test.use({ javaScriptEnabled: false });

  test("levels share one scale per unit and growth one scale, each with its rows and files", async ({ page, request }) => {
    await page.goto("/indicators/turnover?asOf=2026-03-10");
    await page.getByText("change", { exact: true }).click();
    await page.getByRole("link", { name: "Each in a panel" }).click();
    expect(new URL(page.url()).searchParams.get("series")).toBe("*");
    const drawn = page.locator("#chart-levels .box-1200 svg");
    for (const basis of ["Chinese customs, US dollars", "Chinese customs, yuan", "Russian side, US dollars"])
      await expect(drawn).toContainText(basis);
    // 422.7 billion yuan on an axis of trillions.
    await expect(drawn).toContainText("0.42");
    await page.getByRole("link", { name: "Growth", exact: true }).click();
    await expect(page.locator("#chart-growth")).toHaveCount(1);
    const csv = await (await request.get("/indicators/turnover/charts/levels.csv?series=*&asOf=2026-03-10")).text();
    expect(csv).toContain('"Russian side, US dollars",published,2023');
    expect((await request.get("/indicators/turnover/charts/levels.svg?series=*")).headers()["content-type"]).toContain("svg");
  });
});

test("before anything is published, the chart of stated figures replaces the panels, with its files", async ({ page }) => {
  for (const measure of ["level", "growth"]) {
    await page.goto(`/indicators/turnover?series=*&measure=${measure}&asOf=2012-01-01`);
    await expect(page.locator("#chart-outturn")).toHaveCount(1);
    await expect(page.locator("#chart-levels, #chart-growth")).toHaveCount(0);
    const files = await page
      .locator(".export-panel a[href*='/charts/']")
      .evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await page.request.get(file)).status(), file).toBe(200);
  }
});

for (const width of [1280, 390]) {
  test(`panels are accessible and unclipped at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/indicators/turnover?series=*&asOf=2026-03-10");
    await expectNothingCut(page);
    await expectAccessible(page, "#chart-levels");
  });
}

test("a choice shows at once in the same page, and Back undoes it", async ({ page }) => {
  await page.goto("/indicators/turnover");
  await page.evaluate(() => Object.assign(window, { same: true }));
  const form = await unfold(page);
  await form.getByLabel("From", { exact: true }).selectOption("2022");
  await expect(page).toHaveURL(/\?from=2022$/, { timeout: 20_000 });
  await expect.poll(async () => (await drawnYears(page))[0], { timeout: 20_000 }).toBe("2022");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
  await page.goBack();
  await expect(page).not.toHaveURL(/from=/);
  await expect.poll(async () => (await drawnYears(page))[0]).not.toBe("2022");
  await expect(page.getByRole("form", { name: FORM }).getByLabel("From", { exact: true })).toHaveValue("");
});

test("a chosen day shows at once in the same page", async ({ page }) => {
  await page.goto("/indicators/turnover");
  await page.evaluate(() => Object.assign(window, { same: true }));
  const days = page.getByRole("form", { name: "Day shown" });
  const day = (await days.getByRole("combobox").locator("option").nth(1).getAttribute("value")) ?? "";
  // A choice made before the script runs stays, and waits for "Show".
  await expect(async () => {
    await days.getByRole("combobox").selectOption("");
    await days.getByRole("combobox").selectOption(day);
    await expect(page).toHaveURL(new RegExp(`asOf=${day}$`), { timeout: 5000 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByRole("complementary", { name: "Day shown" })).toContainText("You see");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

for (const [name, width] of [
  ["wide", 1280],
  ["on a phone", 390],
] as const)
  test(`${name}, the open controls are accessible and unclipped`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/indicators/turnover?off=nature:projection&speaker=vladimir-putin");
    await expectAccessible(page, ".view-menu");
    await expectAccessible(page, ".as-of");
    await expectNothingCut(page);
  });
