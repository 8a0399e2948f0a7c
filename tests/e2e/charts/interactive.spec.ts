import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../axe";

const CHART = "#chart-outturn";

/** Path by path and word by word: what is drawn and where it stands on the page, to a tenth of a pixel. */
function drawn(page: Page, box: string) {
  return page.evaluate((selector) => {
    const svg = document.querySelector(`${selector} svg`);
    const origin = svg?.getBoundingClientRect() ?? new DOMRect();
    const place = (value: number) => Math.round(value * 10) / 10;
    return [...(svg?.querySelectorAll("path, text") ?? [])].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        what: element.getAttribute("d") ?? element.textContent,
        at: [left - origin.left, top - origin.top, width, height].map(place),
        colours: [getComputedStyle(element).fill, getComputedStyle(element).stroke, getComputedStyle(element).strokeWidth],
      };
    });
  }, `${CHART} .${box}`);
}

async function openLive(page: Page, path = "/indicators/turnover", chart = CHART) {
  await page.goto(path);
  await page.locator(chart).scrollIntoViewIfNeeded();
  const live = page.locator(`${chart} .box-interactive`);
  await expect(live).toBeVisible();
  return live;
}

for (const [name, width] of [
  ["wide", 1280],
  ["scaled down", 1000],
  ["on a phone", 390],
] as const)
  test(`${name}, the static and the interactive chart draw the same marks in the same place and size, and nothing moves`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    let release = () => {};
    const measured = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/*.marks.json*", async (route) => {
      await measured;
      await route.continue();
    });
    await page.goto("/indicators/turnover");
    await page.locator(CHART).scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready);
    const still = width < 760 ? "box-narrow" : "box-wide";
    const before = await drawn(page, still);
    const box = await page.locator(`${CHART} .${still}`).boundingBox();
    await watchShifts(page);
    release();
    const live = page.locator(`${CHART} .box-interactive`);
    await expect(live).toBeVisible();
    expect(before.length).toBeGreaterThan(60);
    expect(await drawn(page, "box-interactive")).toEqual(before);
    expect(await live.boundingBox()).toEqual(box);
    expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([]);
  });

/** Keeps every shift of the page's layout from now on. */
function watchShifts(page: Page): Promise<void> {
  return page.evaluate(() => {
    const moved: unknown[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => moved.push(...list.getEntries().map((entry) => entry.toJSON()))).observe({ type: "layout-shift" });
  });
}

test("arrow keys move between marks, Escape leaves, and each card names figure, speaker, day, source and outcome", async ({ page }) => {
  const live = await openLive(page);
  const card = page.locator(".chart-card");
  await live.focus();
  await expect(card).toHaveCount(0);
  await page.keyboard.press("ArrowRight");
  await expect(card).toContainText("$95.28 billion in 2014");
  const seen: string[] = [];
  for (let step = 0; step < 40; step++) {
    const text = (await card.textContent()) ?? "";
    if (seen.at(-1) === text) break;
    seen.push(text);
    await page.keyboard.press("ArrowRight");
  }
  const said = seen.find((text) => text.includes("$220–230 billion for 2023"));
  expect(said).toMatch(/Vladimir Putin, said on 14 December 2023/);
  expect(said).toMatch(/Chinese customs, US dollars: above, \$240.11bn, \+\$10.11bn/);
  expect(said).toMatch(/Russian side, US dollars: within, \$227.8bn/);
  expect(said).toMatch(/Source: /);
  expect(seen.find((text) => text.includes("more than $200 billion for 2023"))).toMatch(/Also .*Vladimir Putin/);
  await page.keyboard.press("Home");
  await expect(card).toContainText("2014");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
});

for (const width of [1280, 390])
  test(`arrow keys move between the marks of every panel, one after the other, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const live = await openLive(page, "/indicators/turnover?series=*&from=2022&to=2023", "#chart-levels");
    const card = page.locator(".chart-card");
    await live.focus();
    const seen: string[] = [];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("ArrowRight");
      const text = (await card.textContent()) ?? "";
      if (seen.at(-1) === text) break;
      seen.push(text);
    }
    const published = (words: RegExp) => seen.findIndex((text) => words.test(text));
    const [dollars, yuan, russian] = [published(/240\.11/), published(/trillion/), published(/227\.8/)];
    expect(seen.join("\n")).toMatch(/\$220–230 billion for 2023/);
    expect(
      [dollars, yuan, russian].every((at) => at >= 0),
      seen.join("\n"),
    ).toBe(true);
  });

test("pointing at a mark opens its card, which stays under the pointer, and leaving closes it", async ({ page }) => {
  const live = await openLive(page);
  const place = (await live.boundingBox())!;
  const marks = await (await page.request.get("/indicators/turnover/charts/outturn.marks.json")).json();
  const range = marks.places.find(({ cards }: { cards: { value: string }[] }) => cards[0]?.value === "$220–230 billion for 2023");
  await page.mouse.move(place.x + range.at[0], place.y + range.at[1]);
  const card = page.locator(".chart-card");
  await expect(card).toContainText("$220–230 billion for 2023");
  await card.getByRole("link", { name: "The statement" }).hover();
  await expect(card).toBeVisible();
  await page.mouse.move(place.x + 40, place.y - 30);
  await expect(card).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`with an open card, ${colorScheme}, axe finds no violation`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const live = await openLive(page);
    await live.focus();
    for (const key of ["End", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
    await expect(page.locator(".chart-card")).toBeVisible();
    await expectAccessible(page, CHART);
  });

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test("a tap opens the card of the mark, and a tap beside it closes it", async ({ page }) => {
    const live = await openLive(page);
    const marks = await (await page.request.get("/indicators/turnover/charts/outturn.marks.json?width=358")).json();
    const place = (await live.boundingBox())!;
    const [x, y] = marks.places[1].at;
    await page.touchscreen.tap(place.x + x, place.y + y);
    await expect(page.locator(".chart-card")).toContainText(marks.places[1].cards[0].who);
    await page.touchscreen.tap(place.x + 5, place.y + place.height - 4);
    await expect(page.locator(".chart-card")).toHaveCount(0);
  });
});

test("prints the static chart, not the interactive one", async ({ page }) => {
  await openLive(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(`${CHART} .box-print`)).toBeVisible();
  await expect(page.locator(`${CHART} .box-interactive`)).toBeHidden();
});

test("the static chart stays if the marks cannot be loaded", async ({ page }) => {
  await page.route("**/*.marks.json*", (route) => route.abort());
  await page.goto("/indicators/turnover", { waitUntil: "networkidle" });
  await expect(page.locator(`${CHART} .box-wide`)).toBeVisible();
  await expect(page.locator(".box-interactive")).toHaveCount(0);
});
