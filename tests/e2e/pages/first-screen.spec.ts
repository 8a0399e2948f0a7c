import { type APIRequestContext, expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { CASES_URL } from "../playwright.config";
import { test } from "../test";

test.use({ baseURL: CASES_URL, viewport: { width: 1280, height: 900 } });

const SCREEN = 900;

type Case = {
  readonly indicator: string;
  readonly statedOn: string;
  /** What was expected, by whom, when. */
  readonly expected: string;
  readonly who: string;
  readonly when: string;
  /** What happened, by whose figures, how far off. */
  readonly verdict: RegExp;
  readonly known: string;
};

const CASES: readonly Case[] = [
  {
    indicator: "turnover",
    statedOn: "2023-12-14",
    expected: "$220–230bn",
    who: "Vladimir Putin",
    when: "14 December 2023, 17 days before the end of 2023",
    verdict: /Actual: \$240\.1bn \(Chinese customs\), \$10\.1bn above the range; \$227\.8bn \(Russian side\), within/,
    known: "$218.2bn for January–November 2023 (Chinese customs)",
  },
  {
    indicator: "world-merchandise-trade-volume",
    statedOn: "2020-04-08",
    expected: "−32% to −13%",
    who: "World Trade Organization",
    when: "8 April 2020",
    verdict: /Actual: −5\.3% \(WTO\), 7\.7 points above the range/,
    known: "+3% for 2018 (WTO)",
  },
  {
    indicator: "phase-one-agriculture",
    statedOn: "2020-01-15",
    expected: "at least +$200bn",
    who: "Government of the United States of America",
    when: "15 January 2020",
    verdict: /Not known yet/,
    known: "",
  },
  {
    indicator: "india-merchandise-exports",
    statedOn: "2025-05-27",
    expected: "$525–535bn",
    who: "S. C. Ralhan",
    when: "27 May 2025",
    verdict: /Actual: \$441\.7bn \(DGCI&S, provisional\), \$83\.3bn below the range/,
    known: "$437.4bn for FY2024-25 (DGCI&S)",
  },
];

async function addressOf(request: APIRequestContext, { indicator, statedOn }: Pick<Case, "indicator" | "statedOn">): Promise<string> {
  const { items } = await (await request.get(`/api/v1/statements?indicator=${indicator}&limit=200`)).json();
  const found = (items as readonly { readonly id: string; readonly statedOn: string }[]).find((one) => one.statedOn === statedOn);
  return `/statements/${found?.id}`;
}

async function expectOnFirstScreen(what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  const box = await what.boundingBox();
  expect((box?.y ?? SCREEN) + (box?.height ?? 0)).toBeLessThanOrEqual(SCREEN);
}

async function expectAnswers(page: Page, one: Case): Promise<void> {
  const facts = page.getByRole("complementary", { name: "Facts of the statement" });
  await expectOnFirstScreen(page.getByRole("heading", { level: 1 }));
  const row = page.locator(".verdicts li").filter({ has: page.getByRole("link", { name: one.expected, exact: true }) });
  await expectOnFirstScreen(row);
  await expect(row).toContainText(one.verdict);
  await expectOnFirstScreen(facts.getByRole("link", { name: one.who }));
  await expect(facts).toContainText(one.when);
  await expect(facts).toContainText(one.known);
  await expectOnFirstScreen(facts.locator('dd a[href^="http"]').first());
  for (const name of ["Quote this", "Picture", "Sources"]) await expectOnFirstScreen(facts.getByRole("link", { name, exact: true }));
  await expectOnFirstScreen(page.locator("#chart-deciding svg").filter({ visible: true }).first());
}

for (const one of CASES)
  test(`the first screen of a statement about ${one.indicator} answers what a reader asks`, async ({ page, request }) => {
    await page.goto(await addressOf(request, one));
    await expectAnswers(page, one);
    await expectNothingCut(page);
    const picture = await page.getByRole("link", { name: "Picture", exact: true }).getAttribute("href");
    expect((await request.get(picture ?? "")).headers()["content-type"]).toBe("image/png");
    await page.getByRole("link", { name: "Quote this", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Text of The statement" })).toBeVisible();
    await page.locator("details").evaluateAll((all) => {
      for (const each of all) each.setAttribute("open", "");
    });
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNothingCut(page);
  });

test("what is still open is said on the first screen", async ({ page, request }) => {
  await page.goto(await addressOf(request, { indicator: "turnover", statedOn: "2023-11-20" }));
  await expectOnFirstScreen(page.getByText("Not known yet: 2030 is not over.").first());
});

test("a statement fits every width from a small phone to a wide screen", async ({ page, request }) => {
  await page.goto(await addressOf(request, { indicator: "phase-one-agriculture", statedOn: "2020-01-15" }));
  for (const width of [320, 360, 414, 600, 759, 760, 900, 1023, 1024, 1100, 1440, 1600]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNothingCut(page);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("from a statement the sentence, the embed and the picture are one link away", async ({ page, request }) => {
    await page.goto(await addressOf(request, { indicator: "turnover", statedOn: "2023-12-14" }));
    await page.getByRole("link", { name: "Quote this", exact: true }).click();
    await expect(page.getByRole("textbox", { name: "Text of The statement" })).toBeVisible();
    await page.locator("#quote").getByText("Embed", { exact: true }).click();
    await expect(page.locator("#quote .copy-text code").first()).toContainText("/embed/indicators/turnover/deciding");
    await page.getByRole("link", { name: "All years" }).click();
    await expect(page).toHaveURL(/\/indicators\/turnover\?.*period=2023/);
  });
});
