import { expect } from "@playwright/test";
import { test } from "../test";

const TURNOVER = "/track-record?indicator=turnover";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  // On 14 Dec 2023 he named a range and a floor for 2023, of which the range is narrower, and growth; about 25% for 2022 on
  // 30 Dec 2022; 200bn by 2024 as a target that day and as a projection on 22 Feb 2023. Five figures on 2022, 2023 and 2024.
  test("tells of few figures in words, lists and draws each error, and averages nothing", async ({ page }) => {
    await page.goto("/speakers/vladimir-putin");
    const told = "Five figures about three periods: the actual lies above three and below one; for one it depends on whose count.";
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByText("Averages begin at five periods; three are held")).toBeVisible();
    await page.getByRole("link", { name: "The five figures that count" }).click();
    await expect(page).toHaveURL(/\/track-record\?speaker=vladimir-putin/);
    await expect(page.getByRole("link", { name: "Track record", exact: true })).toHaveAttribute("aria-current", "page");
    await expect(page.getByText(told)).toBeVisible();
    // 244.81 against 200 by 2024, twice; 240.11 against the middle of 220–230. Plus: more came.
    const forecaster = page.locator(".rows-forecasters tbody tr");
    await expect(forecaster).toHaveText(/Vladimir Putin.*2024\s*\+18\.3%.*2024\s*\+18\.3%.*2023\s*\+6\.3%/);
    await expect(forecaster.locator("svg .dot")).toHaveCount(3);
    await expect(page.getByText("Plus: the actual came above. Minus: it came below.")).toBeVisible();
    const rows = page.locator("#counted tbody tr");
    await expect(rows).toHaveCount(5);
    await expect(rows.first()).toContainText(/2023\s*240\.11bn\s*\+6\.3%\s*\$220–230bn.*\$10\.1bn above the range/);
    await expect(page.getByRole("row", { name: /more than \$200bn/ })).toHaveCount(0);
  });

  test("shows outcomes by shape with their n, which add up to the figures, and what is not judged with its reason", async ({ page }) => {
    await page.goto(`${TURNOVER}&show=statistics`);
    await expect(page.getByRole("link", { name: "Statistics", exact: true })).toHaveAttribute("aria-current", "page");
    const counts = await page.locator("#by-shape tfoot td").allTextContents();
    const total = counts.reduce((sum, text) => sum + Number(text), 0);
    await expect(page.getByText(new RegExp(`^${total} figures about nine periods: `))).toBeVisible();
    await expect(page.getByText(/the 95% interval for such a share is/)).toBeVisible();
    await expect(page.getByText(/not a sample/).first()).toBeVisible();
    await page.getByRole("link", { name: "Errors and figures" }).click();
    const reasons = page.locator(".not-judged > div");
    await expect(reasons.filter({ hasText: "the words name no year" })).toContainText("Xi Jinping, $250bn (target)");
    await expect(reasons.filter({ hasText: "2030 is not over" })).toContainText("Andrey Belousov, $300bn");
  });

  test("judges by the outturn that the reader chooses, and keeps it in the address", async ({ page }) => {
    await page.goto(TURNOVER);
    await page.getByLabel("Actual that judges").selectOption("first");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/outturn=first/);
    await expect(page.getByText("The actual is taken as it was first published")).toBeVisible();
    await expect(page.getByRole("link", { name: /^CSV of all/ })).toHaveAttribute("href", /outturn=first/);
  });

  test("a form chooses selection, nature and horizon, and the address keeps them", async ({ page }) => {
    await page.goto(TURNOVER);
    await page.getByLabel("Which counts").selectOption("all");
    await page.getByLabel("Nature").selectOption("projection");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/stated=all/);
    await expect(page).toHaveURL(/nature=projection/);
    await expect(page.getByText("Every figure stated before its period ended counts.")).toBeVisible();
    await expect(page.getByRole("row", { name: /target/ })).toHaveCount(0);
  });

  test("reports invalid parameters", async ({ page }) => {
    await page.goto("/track-record?horizon=soon");
    await expect(page.getByRole("alert").filter({ hasText: "Give one of 0-3, 4-12, 13-24, 25+." })).toBeVisible();
  });
});

test("page, endpoint and CSV contain the same figures and errors", async ({ page, request }) => {
  const api = await (await request.get("/api/v1/track-record?indicator=turnover")).json();
  expect(Object.keys(api)).toEqual(expect.arrayContaining(["figures", "periods", "outcomes", "within", "width", "errors"]));
  await page.goto(TURNOVER);
  await expect(page.locator("#counted tbody tr")).toHaveCount(api.figures);
  await page.goto(`${TURNOVER}&show=statistics`);
  const shapes = ["point", "range", "floor", "ceiling"];
  for (const [index, shape] of shapes.entries()) {
    const n = Object.values(api.outcomes[shape] as Record<string, number>).reduce((sum, count) => sum + count, 0);
    await expect(page.locator("#by-shape tfoot td").nth(index)).toHaveText(String(n));
  }
  const [errors] = api.errors;
  await expect(page.getByText(`Mean size of error${Number(errors.mae).toFixed(1)}%`)).toBeVisible();

  await page.goto(TURNOVER);
  const address = await page.getByRole("link", { name: /^CSV of all/ }).getAttribute("href");
  const [header = "", ...rows] = (await (await request.get(address ?? "")).text()).trimEnd().split("\r\n");
  const column = header.split(",").indexOf("error");
  // The file has every series with an error; the endpoint's first is that of one series and measure.
  const own = rows.filter((row) => row.includes(`,${errors.series},`) && row.includes(`,${errors.measure},`));
  const sizes = own.map((row) => row.split(",").at(column - header.split(",").length)).filter((text) => text !== "");
  expect(sizes).toHaveLength(errors.n);
  const mae = sizes.reduce((sum, size) => sum + Math.abs(Number(size)), 0) / sizes.length;
  expect(mae).toBeCloseTo(Number(errors.mae), 10);
});

test("below five periods the endpoint lists the figures and computes nothing", async ({ request }) => {
  const answer = await (await request.get("/api/v1/track-record?speaker=vladimir-putin")).json();
  expect(answer).toMatchObject({ figures: 5, periods: 3, outcomes: null, within: null, width: null, errors: [] });
  expect(answer.counted).toHaveLength(5);
});

test("on a past day only figures stated and published by then count", async ({ request }) => {
  const at = async (query: string) => (await request.get(`/api/v1/track-record?indicator=turnover&stated=all&${query}`)).json();
  const [then, now] = [await at("asOf=2023-01-31"), await at("")];
  expect(then.figures).toBeLessThan(now.figures);
  expect(now.counted).toEqual(expect.arrayContaining(then.counted));
  expect(then.outcomes.range).toMatchObject({ above: 0, depends: 0 });
});

test("refuses reported figures and unknown values", async ({ request }) => {
  for (const query of ["nature=reported", "horizon=soon", "stated=best", "outturn=best", "rank=mae"]) {
    const answer = await request.get(`/api/v1/track-record?${query}`);
    expect(answer.status(), query).toBe(422);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
  }
});
