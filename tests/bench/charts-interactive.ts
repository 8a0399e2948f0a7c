import type { Browser, Locator, Page } from "@playwright/test";
import { visit } from "./browser";
import { slugOf } from "./charts-points";
import { type BenchRow, median } from "./measure";

const DRAWER = ".box-interactive svg";
const ROUNDS = 5;
/** Times that the window of the strip is moved, and the pointer over the chart, each a frame or more apart. */
const STEPS = 60;
/** A telephone's processor against this one. */
const SLOWER = 4;
/** Milliseconds: a frame of the screen, with what a timer may be late; and the most that a frame may take while ranges move. */
const A_FRAME = 17.5;
const BRUSHING = 33;
const NAVIGATIONS = 60;
/** After so many navigations all that is kept for good is there. */
const WARM = 10;

/**
 * The interactive chart: how soon it is there on a slow telephone, against a static page's drawing and against an earlier build
 * (`OUTTURN_BENCH_BEFORE`, the address of its server on the same ledger); how long frames take while its range moves and the pointer
 * passes; and what 60 changes of the chart without a load leave in memory.
 */
export async function benchInteractive(browser: Browser, url: string, staticUrl: string): Promise<readonly BenchRow[]> {
  return [
    ...(await readiness(browser, `${url}/indicators/${slugOf(42)}`, staticUrl)),
    ...(await frames(browser, `${url}/indicators/${slugOf(10_000)}`)),
    ...(await memory(browser, `${url}/indicators/${slugOf(42)}`)),
  ];
}

async function readiness(browser: Browser, ours: string, staticUrl: string): Promise<readonly BenchRow[]> {
  const before = process.env.OUTTURN_BENCH_BEFORE;
  const earlier = before === undefined ? null : `${before}/indicators/${slugOf(42)}`;
  const [now, then, floor]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    floor.push((await visit(browser, staticUrl, "svg", { network: "slow" })).visible);
    now.push((await visit(browser, ours, ".boxes svg.plot", { network: "slow", until: DRAWER })).interactive);
    if (earlier !== null) then.push((await visit(browser, earlier, ".boxes svg.plot", { network: "slow", until: DRAWER })).interactive);
  }
  const [ready, least] = [median(now), median(floor)];
  const name = "page of 42 points, slow network and processor: interactive";
  return [
    { name: `${name}; over the static page's drawing`, value: ready, unit: "ms", ratio: ready / least },
    ...(earlier === null
      ? []
      : [{ name: `${name}; over the earlier build`, value: ready, unit: "ms", ratio: ready / median(then), goal: 1.2 }]),
  ];
}

async function frames(browser: Browser, address: string): Promise<readonly BenchRow[]> {
  const page = await openChart(browser, address);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const strip = page.locator(".range-window").first();
  const brushing = (await strip.count()) === 0 ? [] : await gapsWhile(page, () => moveAcross(page, strip, true));
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  const hovering = await gapsWhile(page, () => moveAcross(page, page.locator(DRAWER).first(), false));
  await page.context().close();
  return [
    ...rowsOf(`10,000 points, ${SLOWER} times slower processor, the range moves`, brushing, BRUSHING),
    ...rowsOf("10,000 points, the pointer passes", hovering, A_FRAME),
  ];
}

/** None where nothing was measured: a chart without a strip. */
function rowsOf(name: string, gaps: readonly number[], goal: number): readonly BenchRow[] {
  if (gaps.length === 0) return [];
  return [
    { name: `${name}: a frame`, value: median(gaps), unit: "ms", goal },
    { name: `${name}: the longest frame`, value: Math.max(...gaps), unit: "ms" },
  ];
}

async function openChart(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 1000 } })).newPage();
  await page.goto(address, { timeout: 120_000 });
  await page.locator(".chart-boxes").first().scrollIntoViewIfNeeded();
  await page.locator(DRAWER).first().waitFor({ timeout: 60_000 });
  return page;
}

async function moveAcross(page: Page, element: Locator, isDrag: boolean): Promise<void> {
  const box = await element.boundingBox();
  if (box === null) return;
  const y = box.y + box.height / 2;
  const start = isDrag ? box.x + box.width / 2 : box.x + 60;
  await page.mouse.move(start, y);
  if (isDrag) await page.mouse.down();
  // A range that is moved stays on the strip: to the left and back.
  for (let step = 1; step <= STEPS; step++) {
    const at = isDrag ? start - 200 * Math.sin((Math.PI * step) / STEPS) : start + ((box.width - 120) * step) / STEPS;
    await page.mouse.move(at, y);
  }
  if (isDrag) await page.mouse.up();
}

/** Milliseconds between the frames of a page while something is done to it. */
async function gapsWhile(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(`{
    const probed = Object.assign(window, { frameGaps: [], isProbing: true });
    let before = performance.now();
    const look = (now) => {
      probed.frameGaps.push(now - before);
      before = now;
      if (probed.isProbing) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }`);
  await act();
  return page.evaluate(() => {
    const probed = window as unknown as { frameGaps: number[]; isProbing: boolean };
    probed.isProbing = false;
    return probed.frameGaps.slice(1);
  });
}

/** The heap after changes of period in one page, after garbage collection; no row where a change loads the page. */
async function memory(browser: Browser, address: string): Promise<readonly BenchRow[]> {
  const page = await openChart(browser, address);
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  let early = 0;
  for (let count = 1; count <= NAVIGATIONS; count++) {
    const links = page.locator(".period-row a:not([aria-current])");
    const link = links.nth(count % (await links.count()));
    const href = (await link.getAttribute("href")) ?? "";
    await link.click();
    await page.waitForURL((url) => url.pathname + url.search === href, { timeout: 30_000 });
    if (!(await page.evaluate(() => "isSamePage" in window))) return [];
    await page.locator(DRAWER).first().waitFor();
    if (count === WARM) early = await heap();
  }
  const late = await heap();
  await page.context().close();
  return [
    {
      name: `heap after ${NAVIGATIONS} changes of period without a load, over that after ${WARM}`,
      value: late,
      unit: "bytes",
      ratio: late / early,
      goal: 1.1,
    },
  ];
}
