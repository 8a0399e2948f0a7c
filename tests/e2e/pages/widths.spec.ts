import { expect, type Page } from "@playwright/test";
import { PAGES } from "../pages";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

const WIDTHS = [320, 360, 390, 414, 480, 600, 768, 834, 900, 1024, 1280, 1600];
const SMALLEST_TEXT = 12;

// Each page is laid out anew at every width in one visit; without script nothing is drawn later.
test.use({ baseURL: CASES_URL, javaScriptEnabled: false });

/** Of the other subjects, the pages that their data shape most. */
const OTHERS = [
  { name: "growth alone", path: "/indicators/world-merchandise-trade-volume" },
  { name: "fiscal years", path: "/indicators/india-merchandise-exports" },
  { name: "compare of fiscal years", path: "/compare?indicator=india-merchandise-exports" },
  { name: "a purchase", path: "/indicators/phase-one-agriculture" },
] as const;

for (const { name, path, ...rest } of [...PAGES, ...OTHERS])
  test(`${name}: no sideways scroll and no text of a drawing under 12 pixels, from 320 to 1600`, async ({ page }) => {
    await page.goto(path);
    if ("follow" in rest) {
      const links = await page.locator("main a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      await page.goto(links.find((link) => rest.follow.test(link)) ?? "/nowhere");
    }
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await faultsOf(page)).map((fault) => `${width}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

/** What sticks out of the page, and texts of drawings that are too small to read; what is hidden from sight is left out. */
function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const root = document.documentElement;
    const over = root.scrollWidth - root.clientWidth;
    const wide = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && element.closest(".scroll") === null)
      .map((element) => `${element.localName}.${element.getAttribute("class") ?? ""}`);
    const isHidden = (element: Element) => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (getComputedStyle(at).clipPath !== "none" || getComputedStyle(at).fontSize === "0px") return true;
      return false;
    };
    const small = [...document.querySelectorAll("svg")].flatMap((svg) => {
      const drawn = svg.getBoundingClientRect().width;
      if (drawn === 0 || isHidden(svg)) return [];
      const zoom = svg.viewBox.baseVal?.width ? drawn / svg.viewBox.baseVal.width : 1;
      return [...svg.querySelectorAll("text")]
        .map((text) => ({ text: text.textContent, size: Number.parseFloat(getComputedStyle(text).fontSize) * zoom }))
        .filter(({ size }) => size < smallest - 0.05)
        .map(({ text, size }) => `“${text}” is ${size.toFixed(1)} pixels in svg.${svg.getAttribute("class") ?? ""}`);
    });
    return [...(over > 0 ? [`${over} pixels too wide: ${[...new Set(wide)].slice(0, 4).join(", ")}`] : []), ...small.slice(0, 3)];
  }, SMALLEST_TEXT);
}
