import { type Browser, type CDPSession, chromium, errors, type Page } from "@playwright/test";
import { findTool } from "../support/tools.mjs";

export type Visit = {
  /** Milliseconds from the start of the navigation until a chart is drawn. */
  readonly visible: number;
  /** The same until what `until` names is there; NaN without it. */
  readonly interactive: number;
  /** Bytes of script on the wire when the page has loaded, and in the end. */
  readonly scriptLoaded: number;
  readonly scriptAll: number;
  /** Sum of layout shifts. */
  readonly shift: number;
  /** Whether the heading and the first words are set in the faces they were designed in. */
  readonly hasFaces: boolean;
};

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Megabits a second and milliseconds, and how many times slower the processor is. Slow: a telephone on a slow network. */
const NETWORKS = {
  local: null,
  ordinary: { latency: 40, down: 10, up: 5, slower: 1 },
  slow: { latency: 150, down: 1.6, up: 0.75, slower: 4 },
} as const;

export async function openBrowser(): Promise<Browser> {
  const executablePath = findTool("chromium");
  if (executablePath === null) throw new Error("No Chromium is here and none could be installed.");
  return chromium.launch({ executablePath, args: FLAGS });
}

type VisitOptions = { readonly network?: keyof typeof NETWORKS; readonly until?: string | null };

/**
 * Opens a page in a browser that holds nothing and waits until `chart` is drawn; with `until`, until that is there too. Chromium's
 * slowed network stops for good about once in twenty visits, whatever the server: while the server answers others, such a visit is
 * made again.
 */
export async function visit(browser: Browser, address: string, chart: string, options: VisitOptions = {}): Promise<Visit> {
  try {
    return await visitOnce(browser, address, chart, options);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    await fetch(address, { signal: AbortSignal.timeout(10_000) });
    return await visitOnce(browser, address, chart, options);
  }
}

async function visitOnce(
  browser: Browser,
  address: string,
  chart: string,
  { network = "local", until = null }: VisitOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const conditions = NETWORKS[network];
  if (conditions !== null) {
    const { latency, down, up, slower } = conditions;
    const bytes = (megabits: number) => (megabits * 1024 * 1024) / 8;
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency,
      downloadThroughput: bytes(down),
      uploadThroughput: bytes(up),
    });
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  }
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.addInitScript({ content: probe(chart, until) });
  await page.goto(address, { waitUntil: "load", timeout: 30_000 });
  const scriptLoaded = bytes;
  await page.waitForFunction(() => (window as unknown as Probed).chartAt > 0, undefined, { timeout: 60_000 });
  if (until !== null) {
    await page.locator(".chart-boxes").first().scrollIntoViewIfNeeded();
    await page.waitForFunction(() => (window as unknown as Probed).readyAt > 0, undefined, { timeout: 60_000 });
  }
  await page.waitForLoadState("networkidle");
  const { chartAt, readyAt, shift } = await readProbe(page);
  const hasFaces = (await isSetIn(session, "h1", "Source Serif 4")) && (await isSetIn(session, "main p", "Source Sans 3"));
  await context.close();
  return { visible: chartAt, interactive: until === null ? Number.NaN : readyAt, scriptLoaded, scriptAll: bytes, shift, hasFaces };
}

/** Whether the first element of a kind is set in a face; false where there is none. */
async function isSetIn(session: CDPSession, selector: string, face: string): Promise<boolean> {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  if (nodeId === 0) return false;
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.some(({ familyName }) => familyName.startsWith(face));
}

type Probed = { chartAt: number; readyAt: number; shift: number };

/**
 * In the page: the first frame in which the chart stands with a height. First paint and largest paint do not see SVG.
 * As text, since what compiles this file names its functions by a helper that the page does not have.
 */
function probe(chart: string, until: string | null): string {
  return `{
    const probed = Object.assign(window, { chartAt: 0, readyAt: 0, shift: 0 });
    const awaited = ${JSON.stringify(until)};
    const wait = () => {
      if (document.querySelector(awaited) !== null) probed.readyAt = performance.now();
      else requestAnimationFrame(wait);
    };
    if (awaited !== null) requestAnimationFrame(wait);
    const look = () => {
      const drawn = [...document.querySelectorAll(${JSON.stringify(chart)})].some((element) => element.getBoundingClientRect().height > 20);
      if (drawn) probed.chartAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) probed.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  }`;
}

function readProbe(page: Page): Promise<Probed> {
  return page.evaluate(() => {
    const { chartAt, readyAt, shift } = window as unknown as Probed;
    return { chartAt, readyAt, shift };
  });
}
