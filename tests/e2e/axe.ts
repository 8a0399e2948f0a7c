import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Axe finds nothing on the page as it stands, or on a part of it. */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await laidOut(page);
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(" | ")}`),
  ).toEqual([]);
}

/** What is below the first section is laid out a moment after it: until then, targets there have neither size nor place. */
async function laidOut(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const late = document.getAnimations().filter((one) => one instanceof CSSAnimation && one.animationName === "laid-out-late");
    await Promise.all(late.map(({ finished }) => finished));
  });
}

/** Nothing but a table's own frame or the section row scrolls sideways. */
export async function expectNothingCut(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
}
