import { expect, type Page, test } from "@playwright/test";
import { layOutChart } from "@/lib/chart/layout";
import { markPlaces } from "@/lib/chart/plan/mark-places";
import { expectAccessible } from "../axe";

const CHART = "#chart-outturn";

async function openLive(page: Page, path = "/indicators/turnover", chart = CHART) {
  await page.goto(path);
  await page.locator(chart).scrollIntoViewIfNeeded();
  const live = page.locator(`${chart} .box-interactive`);
  await expect(live).toBeVisible();
  return live;
}

for (const [width, box] of [
  [1280, 1200],
  [1024, 900],
  [768, 680],
  [390, 358],
  [320, 288],
] as const)
  test(`at ${width} pixels the chart laid out by the browser takes the place of the server's, and nothing moves`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdInteractive(page);
    await page.goto("/indicators/turnover");
    await page.locator(CHART).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    await expect(page.locator(`${CHART} .box-${box}`)).toBeVisible();
    const place = await page.locator(`${CHART} .chart-boxes`).boundingBox();
    await watchShifts(page);
    release();
    const live = page.locator(`${CHART} .box-interactive`);
    await expect(live).toBeVisible();
    expect(await live.boundingBox()).toEqual(place);
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  });

test("the chart is laid out anew at every width of its container, and the open card stays at its mark", async ({ page }) => {
  const live = await openLive(page);
  await live.focus();
  for (const key of ["End", "ArrowLeft", "ArrowLeft", "ArrowDown"]) await page.keyboard.press(key);
  const card = page.locator(".chart-card");
  await expect(card).toContainText("in 2024");
  const words = (await card.textContent()) ?? "";
  for (const width of [1100, 900, 600, 360, 1500]) {
    await page.setViewportSize({ width, height: 900 });
    const svg = live.locator("svg.recharts-surface").first();
    await expect
      .poll(async () => Number(await svg.getAttribute("width")))
      .toBe(await page.locator(`${CHART} .chart-boxes`).evaluate((element) => element.clientWidth));
    expect(words).not.toBe("");
    await expect(card).toHaveText(words);
  }
});

test("after a navigation by script the charts show the new view, drawn by the browser", async ({ page }) => {
  const told: string[] = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && told.push(message.text()));
  const live = await openLive(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  await page.getByText("Years and speakers", { exact: true }).click();
  await page.getByRole("form", { name: "What is shown" }).getByLabel("From", { exact: true }).selectOption("2022");
  await page.waitForURL(/from=2022/);
  // The strip beneath keeps all years.
  const main = live.locator(".live-part").first();
  await expect(main).toContainText("2023");
  await expect(main).not.toContainText("2015");
  await expect(page.locator(`${CHART} .box`)).toHaveCount(0);
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  // Charts farther down were not yet interactive: they too show the new view.
  const charts = await page.locator(".chart-boxes").count();
  expect(charts).toBeGreaterThan(1);
  await expect(page.locator(".chart-boxes").filter({ has: page.locator("svg.recharts-surface") })).toHaveCount(charts);
  expect(told).toEqual([]);
  // Paper has no drawing of the server's to show: the browser lays the charts out for it before it prints.
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return [...document.querySelectorAll<HTMLElement>(".chart-boxes .live-picture")].map((picture) => picture.style.width);
  });
  expect(printed).toEqual(Array.from({ length: charts }, () => "680px"));
});

/** Holds back the scripts that the page loads after its first ones. Returns what lets them through. */
async function holdInteractive(page: Page): Promise<() => void> {
  const html = await (await page.request.get("/indicators/turnover")).text();
  let release = () => {};
  const measured = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await measured;
    await route.continue();
  });
  return () => release();
}

/** Keeps every shift of the page's layout from now on. */
function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const moved: unknown[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => moved.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({ type: "layout-shift" });
  });
}

test("left and right walk periods, down and up the marks of one, and each card tells all that is known", async ({ page }) => {
  const live = await openLive(page);
  const card = page.locator(".chart-card");
  await live.focus();
  await expect(card).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(card).toHaveAccessibleName("2014");
  await expect(card).toContainText("$95.28bn");
  for (let step = 0; step < 9; step++) await page.keyboard.press("ArrowRight");
  await expect(card).toHaveAccessibleName("2023");
  const lines = card.getByRole("row");
  await expect(lines.filter({ hasText: "Russian side" }).first()).toContainText("$227.8bn15 May 2024, by report");
  await expect(lines.filter({ hasText: "$220–230bn" })).toContainText("$10.11bn above");
  await expect(lines.filter({ hasText: "$220–230bn" })).toContainText("within (Russian side)");
  const seen: string[] = [];
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press("ArrowDown");
    const text = (await card.textContent()) ?? "";
    if (seen.at(-1) === text) break;
    seen.push(text);
  }
  const said = seen.find((text) => text.includes("$220–230 billion for 2023"));
  expect(said).toMatch(/Vladimir Putin, said on 14 December 2023/);
  expect(said).toMatch(/Chinese customs in US dollars: \$240.1bn, \$10.1bn above the range/);
  expect(said).toMatch(/Russian side: \$227.8bn, within the range/);
  expect(said).toMatch(/Source: /);
  expect(seen.find((text) => text.includes("more than $200 billion for 2023"))).toMatch(/Also .*Vladimir Putin/);
  await page.keyboard.press("Home");
  await expect(card).toHaveAccessibleName("2014");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

for (const width of [1280, 390])
  test(`the marks of a period are walked in every panel, one after the other, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const live = await openLive(page, "/indicators/turnover?series=*&from=2022&to=2023", "#chart-levels");
    const card = page.locator(".chart-card");
    await live.focus();
    await page.keyboard.press("End");
    await expect(card).toHaveAccessibleName("2023");
    await expect(card).toContainText("$240.11bn");
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("ArrowDown");
      const text = (await card.textContent()) ?? "";
      if (seen.at(-1) === text) break;
      seen.push(text);
    }
    const published = (words: RegExp) => seen.some((text) => words.test(text));
    expect(published(/\$240\.11 billion/) && published(/trillion/) && published(/\$227\.8 billion/), seen.join("\n")).toBe(true);
    expect(seen.join("\n")).toMatch(/\$220–230 billion for 2023/);
  });

test("pointing at a mark opens its card, which stays under the pointer, and leaving closes it", async ({ page }) => {
  const live = await openLive(page);
  const place = (await live.boundingBox())!;
  const [x, y] = await markAt(page, "$220–230 billion for 2023", place.width);
  await page.mouse.move(place.x + x, place.y + y);
  const card = page.locator(".chart-card");
  await expect(card).toContainText("$220–230 billion for 2023");
  await card.getByRole("link", { name: "The statement" }).hover();
  await expect(card).toBeVisible();
  await page.mouse.move(place.x + 40, place.y - 30);
  await expect(card).toHaveCount(0);
  // In steps over the space between the two, as a hand moves.
  await page.mouse.move(place.x + x, place.y + y);
  await expect(card).toContainText("$220–230 billion for 2023");
  const own = (await card.boundingBox())!;
  await page.mouse.move(own.x + own.width / 2, own.y + own.height / 2, { steps: 12 });
  await expect(card).toContainText("$220–230 billion for 2023");
});

for (const colorScheme of ["light", "dark"] as const)
  test(`with an open card, ${colorScheme}, axe finds no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const live = await openLive(page);
    await live.focus();
    for (const key of ["End", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    await expect(page.locator(".chart-card")).toContainText("$220–230bn");
    await expectAccessible(page, CHART);
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect(page.locator(".chart-card").getByRole("button", { name: "Close" })).toBeVisible();
    await expectAccessible(page, CHART);
  });

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a tap opens the card of the mark, which its Close button closes", async ({ page }) => {
    const live = await openLive(page);
    const place = (await live.boundingBox())!;
    const [x, y] = await markAt(page, "$220–230 billion for 2023", place.width);
    await page.touchscreen.tap(place.x + x, place.y + y);
    const card = page.locator(".chart-card");
    await expect(card).toContainText("$220–230 billion for 2023");
    // Below the chart, over none of it.
    const [own, chart] = [(await card.boundingBox())!, (await live.locator("svg").first().boundingBox())!];
    expect(own.y).toBeGreaterThanOrEqual(chart.y + chart.height);
    await card.getByRole("button", { name: "Close" }).tap();
    await expect(card).toHaveCount(0);
  });
});

/** Where the mark of a stated value stands in the main chart at a width, by the chart's own description. */
async function markAt(page: Page, value: string, width: number): Promise<readonly [x: number, y: number]> {
  const address = "/indicators/turnover/charts/outturn";
  const description = await (await page.request.get(`${address}.json`)).json();
  const { cards } = await (await page.request.get(`${address}.marks.json`)).json();
  const place = markPlaces(layOutChart(description, { width }), cards).find(({ cards: [first] }) => first?.value === value);
  if (place === undefined) throw new Error(`No mark: ${value}`);
  return place.at;
}

test("prints the static chart, not the interactive one", async ({ page }) => {
  await openLive(page);
  await page.setViewportSize({ width: 760, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(`${CHART} .box-680`)).toBeVisible();
  await expect(page.locator(`${CHART} .box-interactive`)).toBeHidden();
});

test("nothing is asked for before the reader points at the chart; if it cannot be loaded, a tooltip says so", async ({ page }) => {
  const asked: string[] = [];
  await page.route("**/*.marks.json*", (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const live = await openLive(page);
  expect(asked).toEqual([]);
  await live.focus();
  await page.keyboard.press("End");
  await expect(page.locator(".chart-card")).toContainText("Could not be loaded; the rows are in the table.");
  expect(asked).toHaveLength(1);
});

test("if the interactive chart cannot be loaded, the server's drawing stays", async ({ page }) => {
  const html = await (await page.request.get("/indicators/turnover")).text();
  const refused: string[] = [];
  await page.route("**/*.js", (route) => {
    const { pathname } = new URL(route.request().url());
    if (html.includes(pathname)) return route.continue();
    refused.push(pathname);
    return route.abort();
  });
  await page.goto("/indicators/turnover");
  await page.locator(CHART).scrollIntoViewIfNeeded();
  await expect.poll(() => refused.length).toBeGreaterThan(0);
  await page.waitForLoadState("networkidle");
  await expect(page.locator(`${CHART} .box-1200`)).toBeVisible();
});
