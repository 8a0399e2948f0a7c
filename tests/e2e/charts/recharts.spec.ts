import { expect, type Page, test } from "@playwright/test";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import type { Chart } from "@/lib/chart/model/model";
import { drawPicture, type Picture, pictureParts } from "@/lib/chart/model/picture";
import { CASES_URL } from "../playwright.config";

test.use({ baseURL: CASES_URL });

const CASES = ["turnover", "world-merchandise-trade-volume", "phase-one-manufactures", "india-merchandise-exports"];
const CHART = "#chart-outturn";

/** A path from M to M, or a line of text, with its numbers: pairs of pixels from the picture's top left corner. */
type Drawn = { readonly what: string; readonly at: readonly number[] };

async function open(page: Page, slug: string): Promise<Picture & { readonly description: ChartDescription }> {
  await page.goto(`/indicators/${slug}`);
  await page.locator(CHART).scrollIntoViewIfNeeded();
  await expect(page.locator(`${CHART} .box-interactive`)).toBeVisible();
  const width = await page.locator(`${CHART} .chart-boxes`).evaluate((element) => element.clientWidth);
  const description = await (await page.request.get(`/indicators/${slug}/charts/outturn.json`)).json();
  return { ...layOutChart(description, { width }), description };
}

/** What the layout of `lib/chart` draws, as the SVG writer writes it. */
function written(picture: Picture): readonly Drawn[] {
  return drawPicture(picture).flatMap(({ x, y, shapes }) =>
    shapes.flatMap((shape): readonly Drawn[] =>
      shape.shape === "path"
        ? shape.d.split(/(?=M)/).map((path) => strokes(shape.style, path, x, y))
        : [{ what: shape.runs.map(({ text }) => text).join(" "), at: [shape.x + x, shape.y + y] }],
    ),
  );
}

function strokes(style: string, path: string, x: number, y: number): Drawn {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
  // The numbers of an arc are sizes: only its start is a place.
  const isArc = path.includes("a");
  const at = numbers.map((number, index) => (isArc && index > 1 ? number : number + (index % 2 === 0 ? x : y)));
  return { what: `${style} ${path.replace(/-?\d+(\.\d+)?/g, "")}`, at };
}

/** What Recharts has drawn on the page. */
async function drawnByRecharts(page: Page): Promise<readonly Drawn[]> {
  const elements = await page.evaluate((chart) => {
    const picture = document.querySelector(`${chart} .live-picture`);
    const origin = picture?.getBoundingClientRect() ?? new DOMRect();
    return [...(picture?.querySelectorAll<SVGGraphicsElement>("svg path, svg text") ?? [])].map((element) => {
      const matrix = element.getScreenCTM();
      const runs = [...element.querySelectorAll("tspan")].map((run) => run.textContent);
      return {
        x: (matrix?.e ?? 0) - origin.left,
        y: (matrix?.f ?? 0) - origin.top,
        style: element.getAttribute("class") ?? "",
        path: element.getAttribute("d"),
        text: runs.length > 0 ? runs.join(" ") : element.textContent,
        at: [Number(element.getAttribute("x")), Number(element.getAttribute("y"))],
      };
    });
  }, CHART);
  return elements.flatMap(({ x, y, style, path, text, at: [left = 0, top = 0] }): readonly Drawn[] =>
    path === null ? [{ what: text ?? "", at: [left + x, top + y] }] : path.split(/(?=M)/).map((one) => strokes(style, one, x, y)),
  );
}

/** What of `expected` has nothing of its kind within a pixel in `found`. */
function astray(expected: readonly Drawn[], found: readonly Drawn[]): readonly string[] {
  const left = [...found];
  return expected.flatMap((one) => {
    const index = left.findIndex((other) => other.what === one.what && isNear(other, one));
    if (index < 0) return [`${one.what} at ${one.at.join(" ")}`];
    left.splice(index, 1);
    return [];
  });
}

/** Also in the other direction: Recharts may draw a line from its end. */
function isNear({ at: a }: Drawn, { at: b }: Drawn): boolean {
  const isSame = (other: readonly number[]) =>
    a.length === other.length && a.every((one, index) => Math.abs(one - (other[index] ?? 0)) <= 1);
  return isSame(b) || (b.length === 4 && isSame([...b.slice(2), ...b.slice(0, 2)]));
}

for (const width of [360, 768, 1280])
  test(`at ${width} pixels Recharts draws every mark within a pixel of the SVG, in the four cases`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const slug of CASES) {
      const expected = written(await open(page, slug));
      const found = await drawnByRecharts(page);
      expect(expected.length).toBeGreaterThan(40);
      expect(astray(expected, found), slug).toEqual([]);
      expect(found.length, slug).toBe(expected.length);
    }
  });

type Tick = { readonly text: string; readonly x: number; readonly y: number };

/** The ticks of an axis of Recharts in the main chart: their texts, and the middles of these in pixels of the picture. */
function ticksOf(page: Page, axis: "xAxis" | "yAxis"): Promise<readonly Tick[]> {
  return page.evaluate(
    ([chart, name]) => {
      const picture = document.querySelector(`${chart} .live-picture`);
      const origin = picture?.getBoundingClientRect() ?? new DOMRect();
      const main = picture?.querySelector(".recharts-wrapper");
      return [...(main?.querySelectorAll(`.recharts-${name}-tick-labels text`) ?? [])].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return { text: text.textContent ?? "", x: (left + right) / 2 - origin.left, y: (top + bottom) / 2 - origin.top };
      });
    },
    [CHART, axis] as const,
  );
}

/** Pixel of a value on the scale that two ticks make. */
function scaleOf(ticks: readonly { readonly value: number; readonly pixel: number }[]): (value: number) => number {
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  return (value) => first.pixel + ((value - first.value) / (last.value - first.value)) * (last.pixel - first.pixel);
}

for (const [width, orientation] of [
  [1280, "vertical"],
  [360, "horizontal"],
] as const)
  test(`at ${width} pixels the axes of Recharts are seen, have the ticks of the data, and the columns end where they say`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const slug of CASES) {
      const picture = await open(page, slug);
      const chart: Chart = pictureParts(picture)[0]!.chart;
      const isVertical = orientation === "vertical";
      expect(chart.orientation).toBe(orientation);
      const [valueAxis, categoryAxis] = isVertical ? (["yAxis", "xAxis"] as const) : (["xAxis", "yAxis"] as const);
      const values = await ticksOf(page, valueAxis);
      expect(values.map(({ text }) => text)).toEqual(chart.value.ticks.map(({ text }) => text));
      expect((await ticksOf(page, categoryAxis)).map(({ text }) => text)).toEqual(chart.along.ticks.map(({ text }) => text));
      const scale = scaleOf(
        // A text at the edge of the picture is moved inwards: the others stand at their ticks.
        values.slice(0, isVertical ? undefined : -1).map(({ x, y }, index) => ({
          value: Number(chart.value.ticks[index]?.value),
          pixel: isVertical ? y : x,
        })),
      );
      const drawn = new Map(await columnEnds(page, isVertical));
      const published = description(picture).rows.bases[0]?.observed.filter(({ key }) => drawn.has(key)) ?? [];
      expect(published.length, slug).toBeGreaterThan(0);
      for (const { key, value } of published)
        expect(Math.abs((drawn.get(key) ?? 0) - scale(Number(value))), `${slug}, ${key}`).toBeLessThanOrEqual(2);
    }
  });

function description({ description: one }: { readonly description: ChartDescription }): ChartDescription & { readonly kind: "outturn" } {
  if (one.kind !== "outturn") throw new Error("not the main chart");
  return one;
}

/** Where the line at the end of each column stands, by its row. */
function columnEnds(page: Page, isVertical: boolean): Promise<[key: string, pixel: number][]> {
  return page.evaluate(
    ([chart, vertical]) => {
      const picture = document.querySelector(`${chart} .live-picture`);
      const origin = picture?.getBoundingClientRect() ?? new DOMRect();
      return [...(picture?.querySelectorAll(".recharts-bar [data-row]") ?? [])].flatMap((group): [string, number][] => {
        const line = group.querySelector(".cap, .part")?.getBoundingClientRect();
        const key = group.getAttribute("data-row");
        if (line === undefined || key === null) return [];
        return [[key, vertical ? (line.top + line.bottom) / 2 - origin.top : (line.left + line.right) / 2 - origin.left]];
      });
    },
    [CHART, isVertical] as const,
  );
}
