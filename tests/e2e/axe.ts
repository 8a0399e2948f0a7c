import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules of those tags that look at colours: all that a page in other colours can break. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** Axe finds nothing on the page as it stands, or on a part of it. It runs in the page itself: no page of ours frames another. */
export function expectAccessible(page: Page, part?: string): Promise<void> {
  return expectNoViolation(page, TAGS, part);
}

/** The same for a page that was accessible in other colours, and has changed nothing else. */
export function expectAccessibleColours(page: Page): Promise<void> {
  return expectNoViolation(page, OF_COLOURS);
}

async function expectNoViolation(page: Page, rules: readonly string[], part?: string): Promise<void> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ part, rules }) => {
      // Typed as the package, which is a text here and a global there.
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      // Style sheets would be fetched again for a rule about sound, of which there is none.
      const { violations } = await run(part ?? document, { runOnly: [...rules], resultTypes: ["violations"], preload: false });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`,
      );
    },
    { part, rules },
  );
  expect(violations).toEqual([]);
}

/** Nothing but a table's own frame or the section row scrolls sideways. */
export async function expectNothingCut(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
  expect(await overlappingCells(page)).toEqual([]);
}

/** Cells of one table row that stand over each other, as where a table has no layout of its own for phones. */
function overlappingCells(page: Page): Promise<readonly string[]> {
  return page.locator("tr").evaluateAll((rows) =>
    rows.flatMap((row) => {
      const cells = [...row.children].flatMap((cell) => {
        const { left, right, top, bottom } = cell.getBoundingClientRect();
        const isShown = right - left > 2 && bottom - top > 2 && getComputedStyle(cell).position !== "absolute";
        return isShown ? [{ left, right, top, bottom, text: cell.textContent?.trim() ?? "" }] : [];
      });
      return cells.flatMap((a, index) =>
        cells
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
          .map((b) => `${a.text.slice(0, 40)} over ${b.text.slice(0, 40)}`),
      );
    }),
  );
}
