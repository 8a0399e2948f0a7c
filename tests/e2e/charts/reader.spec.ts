import { expect, type Page, test } from "@playwright/test";
import { rangeParts } from "@/components/charts/interactive/range/range-parts";
import { layOutChart } from "@/lib/chart/layout";
import { periodPlaces } from "@/lib/chart/plan/period-places";
import { expectAccessible } from "../axe";
import { CASES_URL, MONTHLY_URL, PORT } from "../playwright.config";

/** Years, fiscal years, growth alone, and 480 months. */
const CASES = [
  { name: "years", page: `http://127.0.0.1:${PORT}/indicators/turnover` },
  { name: "fiscal years", page: `${CASES_URL}/indicators/india-merchandise-exports` },
  { name: "growth alone", page: `${CASES_URL}/indicators/world-merchandise-trade-volume` },
  { name: "months", page: `${MONTHLY_URL}/indicators/monthly-exports` },
] as const;

const CHART = "#chart-outturn";

async function openLive(page: Page, address: string) {
  await page.goto(address);
  const live = page.locator(`${CHART} .box-interactive`);
  await live.scrollIntoViewIfNeeded();
  await expect(live).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  return live;
}

/** Where the periods of the chart stand now: by the address, at the width on the page. */
async function partOf(page: Page) {
  const { pathname, search, origin } = new URL(page.url());
  const description = await (await page.request.get(`${origin}${pathname}/charts/outturn.json${search}`)).json();
  const box = (await page.locator(`${CHART} .box-interactive`).boundingBox())!;
  const [part] = rangeParts(periodPlaces(layOutChart(description, { width: box.width })), null);
  if (part === undefined) throw new Error("no periods");
  const point = (index: number) => {
    const { area } = part.main.periods[index < 0 ? part.main.periods.length + index : index]!;
    const { plot, isAcross } = part.main;
    const [x, y] = isAcross ? [(area.left + area.right) / 2, plot.top + 12] : [plot.right - 20, (area.top + area.bottom) / 2];
    return [box.x + x, box.y + y] as const;
  };
  const keys = part.main.periods.map(({ key }) => key);
  return { part, box, keys, point, chosen: description.rows.period as string | null };
}

function rangeIn(page: Page): readonly [from: string | null, to: string | null] {
  const { searchParams } = new URL(page.url());
  return [searchParams.get("from"), searchParams.get("to")];
}

/** Waits until the address has taken in all that the reader did. */
async function settled(page: Page): Promise<void> {
  let before = "";
  await expect
    .poll(
      () => {
        const same = before === page.url();
        before = page.url();
        return same;
      },
      { intervals: [500] },
    )
    .toBe(true);
}

function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => "isSamePage" in window);
}

for (const { name, page: address } of CASES)
  test(`by mouse: a drag, the wheel, the strip and a double click choose which ${name} are shown, and a click chooses one`, async ({
    page,
    browser,
  }) => {
    const live = await openLive(page, address);
    const whole = await partOf(page);
    const [first, last] = [1, whole.keys.length - 2];
    const [from, to] = [whole.keys[first]!, whole.keys[last]!];

    await test.step("a drag shows the periods that it crosses", async () => {
      await page.mouse.move(...whole.point(first));
      await page.mouse.down();
      await page.mouse.move(...whole.point(last), { steps: 6 });
      await expect(live.locator(".drawn-range")).toBeVisible();
      await page.mouse.up();
      await expect.poll(() => rangeIn(page)).toEqual([from, to]);
      expect((await partOf(page)).keys).toEqual(whole.keys.slice(first, last + 1));
    });

    await test.step("the same address without scripts shows the same", async () => {
      const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
      await plain.goto(page.url());
      await expect(plain.locator(`${CHART} .box-1200`)).toBeVisible();
      const ticks = (one: Page, box: string) => one.locator(`${CHART} ${box} svg text`).allTextContents();
      const [drawn, live] = [await ticks(plain, ".box-1200"), await ticks(page, ".box-interactive")];
      expect(drawn.length).toBeGreaterThan(5);
      expect([...live].sort()).toEqual([...drawn].sort());
      await plain.close();
    });

    await test.step("the strip has handles, which move by pointer and by keys", async () => {
      const end = live.getByRole("slider", { name: "Last period shown" });
      const before = await end.getAttribute("aria-valuetext");
      await end.focus();
      await page.keyboard.press("ArrowRight");
      await expect(end).not.toHaveAttribute("aria-valuetext", before ?? "");
      await expect.poll(() => rangeIn(page)).toEqual([from, whole.keys[last + 1]]);
      const place = (await end.boundingBox())!;
      await page.mouse.move(place.x + 6, place.y + 20);
      await page.mouse.down();
      await page.mouse.move(place.x - 200, place.y + 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => rangeIn(page)[1]).not.toBe(whole.keys[last + 1]);
    });

    await test.step("a double click shows what it showed at first", async () => {
      const { point } = await partOf(page);
      await page.mouse.dblclick(...point(0));
      await expect.poll(() => rangeIn(page)).toEqual([null, null]);
    });

    await test.step("the wheel zooms with Ctrl, and scrolls without", async () => {
      await page.mouse.move(...whole.point(first));
      await page.mouse.wheel(0, -120);
      await page.waitForTimeout(400);
      expect(rangeIn(page)).toEqual([null, null]);
      await live.scrollIntoViewIfNeeded();
      const { point } = await partOf(page);
      await page.mouse.move(...point(first));
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -240);
      await page.keyboard.up("Control");
      await expect.poll(() => rangeIn(page)[0]).not.toBeNull();
      await settled(page);
    });

    await test.step("a click chooses a period: the part below follows without a load, and Back goes back", async () => {
      const { point, keys, chosen } = await partOf(page);
      const before = new URL(page.url()).searchParams.get("period");
      const heading = page.locator("#period h2").first();
      const words = await heading.textContent();
      const other = keys.findIndex((key) => key !== chosen);
      await page.mouse.click(...point(other));
      await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBe(keys[other]);
      expect(rangeIn(page)[0]).not.toBeNull();
      expect(await isSamePage(page)).toBe(true);
      await page.goBack();
      await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBe(before);
      expect(await isSamePage(page)).toBe(true);
      if (words !== null) await expect(heading).toHaveText(words);
    });
  });

test("by keyboard alone from the top of the page to the source of a figure, with the range and the period on the way", async ({ page }) => {
  await page.goto(CASES[0].page);
  const live = page.locator(`${CHART} .box-interactive`);
  await expect(live).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  for (let step = 0; step < 40 && !(await live.evaluate((one) => one === document.activeElement)); step++) await page.keyboard.press("Tab");
  await expect(live).toBeFocused();
  await page.keyboard.press("+");
  await expect.poll(() => rangeIn(page)[0]).not.toBeNull();
  await page.keyboard.press("Escape");
  await expect.poll(() => rangeIn(page)).toEqual([null, null]);

  await page.keyboard.press("End");
  const card = page.locator(".chart-card");
  for (let step = 0; step < 20 && (await card.getAttribute("aria-label")) !== "2022"; step++) await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/period=2022/);
  await expect(page.locator("#period h2").first()).toContainText("2022");
  await expect(live).toBeFocused();
  await expect(card.getByRole("button", { name: "Close" })).toBeVisible();
  await expectAccessible(page, CHART);

  await page.keyboard.press("ArrowRight");
  for (let step = 0; step < 20 && !(await card.textContent())?.includes("$220–230 billion"); step++) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(card.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Tab");
  const source = card.getByRole("link").first();
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute("href", /^https:/);
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(live).toBeFocused();
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 768, height: 900 } });

  for (const { name, page: address } of CASES)
    test(`two fingers and the strip choose which ${name} are shown, a tap chooses one and tells of it`, async ({ page }) => {
      const live = await openLive(page, address);
      const { point, keys, box } = await partOf(page);
      const fingers = await page.context().newCDPSession(page);
      const y = point(0)[1] + 40;
      const middle = box.x + box.width * 0.6;
      const send = (type: "touchStart" | "touchMove" | "touchEnd", spread: number) =>
        fingers.send("Input.dispatchTouchEvent", {
          type,
          touchPoints:
            type === "touchEnd"
              ? []
              : [
                  { x: middle - spread, y, id: 0 },
                  { x: middle + spread, y, id: 1 },
                ],
        });
      await send("touchStart", 40);
      for (const spread of [55, 70, 90, 110]) await send("touchMove", spread);
      await send("touchEnd", 0);
      await expect.poll(() => rangeIn(page)[0]).not.toBeNull();
      await settled(page);
      const zoomed = await partOf(page);
      expect(zoomed.keys.length).toBeLessThan(keys.length);

      const other = zoomed.keys.findIndex((key) => key !== zoomed.chosen);
      await page.touchscreen.tap(...zoomed.point(other));
      const card = page.locator(".chart-card");
      await expect(card.getByRole("button", { name: "Close" })).toBeVisible();
      await expect.poll(() => new URL(page.url()).searchParams.get("period")).toBe(zoomed.keys[other]);
      expect(await isSamePage(page)).toBe(true);
      const own = (await card.boundingBox())!;
      expect(own.x).toBeGreaterThanOrEqual(0);
      expect(own.x + own.width).toBeLessThanOrEqual(768);
      await card.getByRole("button", { name: "Close" }).tap();
      await expect(card).toHaveCount(0);

      const strip = (await live.getByRole("slider", { name: "Periods shown" }).boundingBox())!;
      const before = rangeIn(page);
      const at = { x: strip.x + strip.width / 2, y: strip.y + 18, id: 0 };
      await fingers.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
      for (const by of [40, 90, 140])
        await fingers.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ ...at, x: at.x - by }] });
      await fingers.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      await expect.poll(() => rangeIn(page)).not.toEqual(before);
    });
});
