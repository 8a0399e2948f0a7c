import { expect, type Page } from "@playwright/test";
import { test } from "../test";

const FOUNDING = "/indicators/turnover?period=2023&asOf=2026-03-10";
const FIGURES = "/indicators/turnover/figures?period=2023&asOf=2026-03-10";
const CHARTS = ["outturn", "close-up", "path", "deciding", "to-date", "growth", "vintages"] as const;

/**
 * Drawings of charts that are shown, the server's or those of the browser: the width they are laid out at, how much larger they are
 * shown, their smallest text, and how far they reach beyond the page.
 */
function shownDrawings(page: Page) {
  return page.locator(".chart-boxes").evaluateAll((charts) =>
    charts.flatMap((chart) =>
      [...chart.querySelectorAll<HTMLElement | SVGSVGElement>(".boxes svg, .live-picture")].flatMap((drawing) => {
        const { width, right } = drawing.getBoundingClientRect();
        if (width === 0) return [];
        const laidOut = Number.parseFloat(drawing.getAttribute("width") ?? drawing.style.width);
        const sizes = [...drawing.querySelectorAll("text, tspan")].map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
        return [
          {
            container: chart.clientWidth,
            laidOut,
            scale: width / laidOut,
            smallest: Math.min(...sizes) * (width / laidOut),
            beyond: Math.round(right - document.documentElement.clientWidth),
          },
        ];
      }),
    ),
  );
}

const VIEWPORTS = [320, 390, 768, 1024, 1280, 1600] as const;
/** For each viewport the drawing that fits; the page is at most 1200 pixels wide. */
const FITTING = { 320: 288, 390: 358, 768: 680, 1024: 900, 1280: 1200, 1600: 1200 } as const;

for (const javaScriptEnabled of [false, true])
  test.describe(`${javaScriptEnabled ? "with" : "without"} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    for (const path of [FOUNDING, FIGURES, "/track-record?indicator=turnover&show=statistics"])
      test(`every chart of ${path} is drawn once at every width, never scaled, with no text under 12 pixels`, async ({ page }) => {
        await page.goto(path);
        const charts = page.locator(".chart-boxes");
        const count = await charts.count();
        expect(count).toBeGreaterThanOrEqual(2);
        if (javaScriptEnabled)
          for (let index = 0; index < count; index++) {
            await charts.nth(index).scrollIntoViewIfNeeded();
            await expect(charts.nth(index).locator(".box-interactive")).toBeVisible();
          }
        for (const width of VIEWPORTS) {
          await page.setViewportSize({ width, height: 900 });
          if (javaScriptEnabled)
            await expect
              .poll(async () => (await shownDrawings(page)).filter(({ laidOut, container }) => laidOut !== container), {
                message: `laid out as wide as their frames at ${width} pixels`,
              })
              .toEqual([]);
          const drawings = await shownDrawings(page);
          expect(drawings).toHaveLength(count);
          expect(drawings.filter(({ scale }) => scale !== 1)).toEqual([]);
          expect(drawings.filter(({ smallest }) => smallest < 12)).toEqual([]);
          if (!javaScriptEnabled && path === FIGURES)
            expect(new Set(drawings.map(({ laidOut }) => laidOut))).toEqual(new Set([FITTING[width]]));
          expect(drawings.filter(({ beyond }) => beyond > 0)).toEqual([]);
        }
      });
  });

test("on paper every chart shows the drawing for paper", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await page.emulateMedia({ media: "print" });
  await page.goto(FOUNDING);
  const drawings = await shownDrawings(page);
  expect(drawings.length).toBeGreaterThanOrEqual(2);
  expect(drawings.filter(({ laidOut, scale }) => laidOut !== 680 || scale !== 1)).toEqual([]);
});

test("a drawing stands once in the page, and what is sent for scripts has no drawing", async ({ request }) => {
  const html = await (await request.get(FOUNDING)).text();
  const scripts = [...html.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script).join("");
  const drawings = [...html.matchAll(/<div class="box [^"]*">(<svg .*?<\/svg>)<\/div>/gs)].map(([, svg = ""]) => svg);
  const paths = drawings.flatMap((svg) => [...svg.matchAll(/ d="([^"]{40,})"/g)].map(([, path = ""]) => path));
  expect(drawings.length).toBeGreaterThanOrEqual(9);
  expect(paths.length).toBeGreaterThan(100);
  for (const drawing of drawings) expect(html.split(drawing).length - 1).toBe(1);
  expect(paths.filter((path) => scripts.includes(path))).toEqual([]);
  expect(scripts).toContain("description");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a link chooses the period of the path and its releases", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByRole("navigation", { name: "Period" }).getByRole("link", { name: "2023", exact: true }).click();
    await expect(page.getByRole("heading", { name: "What was said for 2023, and when" })).toBeVisible();
    await expect(page.locator("#chart-path .box-792 svg")).toContainText("220–230");
    await page.getByRole("link", { name: "Revisions", exact: true }).click();
    await expect(page.locator("#chart-vintages .box-1200 svg")).toContainText("repeated");
  });

  test("draws the as-of day beside today", async ({ page }) => {
    await page.goto("/indicators/turnover/revisions?asOf=2023-12-14");
    await expect(page.locator("#chart-then-now .box-1200 svg")).toContainText("240.11");
    await page.goto("/indicators/turnover/revisions");
    await expect(page.locator("#chart-then-now")).toHaveCount(0);
  });

  test("the founding statement's page says what December had to bring, on each basis", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByRole("link", { name: "$220–230bn" }).first().click();
    const panels = page.locator("[id^=chart-to-date] .box-680 svg");
    await expect(panels).toContainText("needed 1.8–11.8");
    await expect(panels).toContainText("needed 17–22");
    await expect(panels).toContainText("comparable on this basis: other unit");
    await expect(page.locator("[id^=chart-path] .box-680 svg")).toContainText("about 220");
  });
});

test("serves every chart as a picture and as rows", async ({ request }) => {
  for (const chart of CHARTS) {
    const address = `/indicators/turnover/charts/${chart}`;
    const svg = await request.get(`${address}.svg?period=2023`);
    expect(svg.status(), chart).toBe(200);
    expect(await svg.text()).toContain("ledger");
    const csv = await (await request.get(`${address}.csv?period=2023`)).text();
    expect(csv.split("\r\n").length, chart).toBeGreaterThan(3);
  }
});
