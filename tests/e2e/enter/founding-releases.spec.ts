import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { ownServer } from "../own-server";
import { test } from "../test";

/**
 * The founding statement and its bases on an empty ledger, posted; the releases of 2022 and 2023 typed by hand. Then the
 * outcomes are those of the founding ledger. Between two releases the server is restarted: what was typed is kept and written.
 */
test.describe.configure({ mode: "serial" });
test.use({ javaScriptEnabled: false });

const server = ownServer("empty");

const RELEASES = [
  { series: "turnover-gacc-usd", period: "2022", value: "190.271", magnitude: "billion", growth: "29.3", day: "2023-01-13" },
  { series: "turnover-russia-usd", period: "2022", value: "185", magnitude: "billion", growth: "", day: "2023-03-19" },
  { series: "turnover-gacc-cny", period: "2023", value: "1.69", magnitude: "trillion", growth: "32.7", day: "2024-01-12" },
  { series: "turnover-gacc-usd", period: "2023", value: "240,11", magnitude: "billion", growth: "26,3 %", day: "2024-01-12" },
  { series: "turnover-russia-usd", period: "2023", value: "227.8", magnitude: "billion", growth: "", day: "2024-05-15" },
] as const;

test("releases typed into the form give the founding outcomes", async ({ page }) => {
  test.setTimeout(300_000);
  const { url } = server;
  await post(page, url);
  for (const [at, release] of RELEASES.entries()) {
    await type(page, url, release);
    if (at === 1) {
      // Stopped while the form is open: the page that is sent afterwards meets another process.
      await server.stop();
      await server.startAgain();
    }
    await page.getByRole("button", { name: "Write to the ledger" }).click();
    if (at === 3) await page.getByRole("button", { name: "It is as published" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Recorded" })).toBeVisible();
  }
  await expect(page.getByRole("row").filter({ hasText: "$220–230bn" })).toContainText(
    "$10.1bn above the range; $227.8bn (Russian side), within",
  );

  const figures = await page.request.get(`${url}/api/v1/figures?indicator=turnover`);
  const { items } = (await figures.json()) as { items: { id: string; measure: string }[] };
  const outcomes: Record<string, Record<string, [string, string | null]>> = {};
  for (const { id, measure } of items) {
    const answer = await page.request.get(`${url}/api/v1/figures/${id}/evaluations`);
    const { evaluations } = (await answer.json()) as {
      evaluations: { series: string; outcome: string; settled: { difference: string | null } | null }[];
    };
    outcomes[measure] = Object.fromEntries(
      evaluations.map(({ series, outcome, settled }) => [series, [outcome, settled?.difference ?? null]]),
    );
  }
  expect(outcomes).toMatchObject({
    level: {
      "turnover-gacc-usd": ["above", "10110000000"],
      "turnover-russia-usd": ["within", "0"],
      "turnover-gacc-cny": ["notComparable", null],
    },
    growth: {
      "turnover-gacc-usd": ["below", "-3.7"],
      "turnover-russia-usd": ["below", expect.stringMatching(/^-6\.86/)],
      "turnover-gacc-cny": ["above", "2.7"],
    },
  });
  const verified = await page.request.get(`${url}/api/v1/ledger/verify`);
  expect(await verified.json()).toMatchObject({ ok: true });
});

async function type(page: Page, url: string, release: (typeof RELEASES)[number]): Promise<void> {
  await page.goto(`${url}/enter/release`);
  await page.getByLabel("Series", { exact: true }).selectOption(release.series);
  await page.getByLabel("Period", { exact: true }).fill(release.period);
  await page.getByLabel("Value", { exact: true }).fill(release.value);
  await page.getByLabel("Magnitude", { exact: true }).selectOption({ label: release.magnitude });
  await page.getByLabel("Growth").first().fill(release.growth);
  await page.getByLabel("Released on", { exact: true }).fill(release.day);
  await page.getByLabel("Address", { exact: true }).fill(`https://example.org/${release.series}/${release.day}`);
}

/** The indicator, its three series and the sentence of 14 December 2023. */
async function post(page: Page, url: string): Promise<void> {
  const send = async (path: string, data: object) => {
    const answer = await page.request.post(`${url}/api/v1/${path}`, { data });
    expect(answer.status(), await answer.text()).toBe(201);
  };
  await send("indicators", { slug: "turnover", title: "Russia–China goods trade turnover", areas: ["RU", "CN"], aggregation: "flow" });
  for (const { slug, indicator, publisher, unit, frequency, title } of seeded("series.json"))
    if (indicator === "turnover") await send("series", { slug, indicator, publisher, unit, frequency, title });
  const figure = { indicator: "turnover", nature: "projection", period: "2023" };
  await send("statements", {
    speakers: [{ name: "Vladimir Putin", kind: "person" }],
    statedOn: "2023-12-14",
    citations: [{ source: { title: "English news report of the 14 December 2023 session" }, exact: "reaching $220-230 billion" }],
    figures: [
      { ...figure, measure: "level", shape: "range", low: "220", high: "230", unit: "USD", multiplier: 9 },
      { ...figure, measure: "growth", over: "yearEarlier", shape: "point", low: "30", unit: "USD" },
    ],
  });
}

function seeded(file: string): readonly Readonly<Record<string, string>>[] {
  return JSON.parse(readFileSync(new URL(`../../../prisma/seed/cases/china-russia-trade/${file}`, import.meta.url), "utf8"));
}
