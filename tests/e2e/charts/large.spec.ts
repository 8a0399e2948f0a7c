import { expect, type Page } from "@playwright/test";
import { expectNothingCut } from "../axe";
import { ownServer } from "../own-server";
import { test } from "../test";

// 3,000 statements on one indicator, and 10,000 monthly observations of it: 2,000 on each of five bases.
test.describe.configure({ mode: "serial", timeout: 900_000 });

const server = ownServer("large");

test("lists all statements page by page, each once", async ({ request }) => {
  const seen = new Set<string>();
  let address: string | null = "/statements";
  while (address !== null) {
    const html: string = await (await request.get(`${server.url}${address}`)).text();
    const main: string = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const own = new Set(Array.from(main.matchAll(/href="(\/statements\/[0-9a-f-]{36})/g), ([, link]) => link ?? ""));
    expect(own.size).toBeLessThanOrEqual(100);
    for (const link of own) {
      expect(seen.has(link)).toBe(false);
      seen.add(link);
    }
    const [, next] = /<a[^>]* href="(\/statements\?[^"]*cursor=[^"]*)"/.exec(main) ?? [];
    address = next?.replaceAll("&amp;", "&") ?? null;
  }
  expect(seen.size).toBe(3000);
});

test("the indicator page says how many rows it shows, and the file contains all", async ({ page, request }) => {
  await page.goto(`${server.url}/indicators/large/figures`);
  await expect(page.getByRole("link", { name: /The newest 100 of 3000 figures/ })).toBeVisible();
  expect(await page.locator("main tr").count()).toBeLessThan(700);
  const values = await (await request.get(`${server.url}/indicators/large/values.csv`)).text();
  expect(values.split("\n").filter((row) => row.includes("large-usd") || row.includes("Customs, USD")).length).toBe(10_000);
});

test("the chart's labels do not overlap", async ({ page }) => {
  await page.goto(`${server.url}/indicators/large`);
  expect(await collisions(page, ".box-1200 svg text")).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${server.url}/indicators/large`);
  expect(await collisions(page, ".box-358 svg text")).toEqual([]);
  await expectNothingCut(page);
});

test("pages the comparison, and the API pages the observations", async ({ page, request }) => {
  await page.goto(`${server.url}/compare`);
  expect(await page.getByRole("row").count()).toBeLessThan(210);
  await expect(page.getByRole("link", { name: /older|next/i }).first()).toBeVisible();
  let [cursor, count]: [string | null, number] = [null, 0];
  do {
    const address: string = `${server.url}/api/v1/series/large-usd/observations?limit=200${cursor === null ? "" : `&cursor=${cursor}`}`;
    const { items, next } = await (await request.get(address)).json();
    count += items.length;
    cursor = next;
  } while (cursor !== null);
  expect(count).toBe(2000);
});

/** Pairs of texts of a chart whose boxes overlap by more than a hair. */
function collisions(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((texts) => {
    const boxes = texts
      .map((text) => ({ text: text.textContent ?? "", box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box }) =>
            Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 2 &&
            Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 5,
        )
        .map((b) => `${a.text} | ${b.text}`),
    );
  });
}
