import { expect } from "@playwright/test";
import { expectAccessible, expectNothingCut } from "../axe";
import { test } from "../test";

type Listed = { readonly id: string; readonly statement: string; readonly shape: string; readonly low: string };

const FOUNDING = "/api/v1/figures?indicator=turnover&speaker=vladimir-putin&period=2023&nature=projection";

type Ends = { readonly low: string | null; readonly high: string | null };
type Study = {
  readonly coherence: readonly {
    readonly series: string;
    readonly impliedLevel: Ends;
    readonly impliedGrowth: Ends;
    readonly holds: boolean;
  }[];
  readonly remainder: readonly {
    readonly series: string;
    readonly known: { readonly period: string; readonly value: string; readonly releasedOn: string };
    readonly toCome: Ends;
    readonly months: number;
    readonly average: string;
    readonly computable: Readonly<Record<string, string | { readonly value: string } | null>>;
  }[];
  readonly share: readonly { readonly series: string; readonly ofLevel: Ends; readonly ofIncrease: Ends }[];
};

// 190.271 × 1.3 = 247.3523; 185 × 1.3 = 240.5. 220 − 218.176, 230 − 218.176; 220 − 186, 230 − 186. 240.11/230, 240.11/220.
// What could be computed: 190.271; × 1.293; 218.176 × 12/11; 218.176 + (190.271 − 172.4); 190.271 × 1.267.
test("coherence, remainder and share of the two figures are the same in the API and on the page", async ({ page, request }) => {
  const { items } = (await (await request.get(FOUNDING)).json()) as { items: readonly Listed[] };
  const range = items.find(({ shape, low }) => shape === "range" && low === "220");
  const study = (await (await request.get(`/api/v1/figures/${range?.id}/evaluations`)).json()) as Study;
  expect(study.coherence).toMatchObject([
    { series: "turnover-gacc-usd", impliedLevel: { low: "247352300000", high: "247352300000" }, holds: false },
    { series: "turnover-russia-usd", impliedLevel: { low: "240500000000", high: "240500000000" }, holds: false },
  ]);
  expect(study.remainder).toMatchObject([
    {
      series: "turnover-gacc-usd",
      known: { period: "2023-01/2023-11", value: "218176000000", releasedOn: "2023-12-07" },
      toCome: { low: "1824000000", high: "11824000000" },
      months: 1,
      computable: {
        noChange: "190271000000",
        lastGrowth: "246020403000",
        straightLine: "238010181818.18181818",
        lastYearsMonths: "236047000000",
        lastYearsShare: { value: "241073357000", computed: false },
      },
    },
    {
      series: "turnover-russia-usd",
      known: { period: "2023-01/2023-10", value: "186000000000", releasedOn: "2023-12-08" },
      toCome: { low: "34000000000", high: "44000000000" },
      months: 2,
      average: "18600000000",
      computable: {
        noChange: "185000000000",
        lastGrowth: "240500000000",
        straightLine: "223200000000",
        lastYearsMonths: null,
        lastYearsShare: null,
      },
    },
  ]);
  const percents = study.share.map(({ ofLevel, ofIncrease }) =>
    [ofLevel.low, ofLevel.high, ofIncrease.low, ofIncrease.high].map((share) => Math.round(Number(share))),
  );
  expect(percents).toEqual([
    [104, 109, 125, 168],
    [99, 104, 95, 122],
  ]);

  await page.goto(`/statements/${range?.statement}#coherence`);
  for (const title of ["What was still to come", "Each count in a table"]) await page.getByRole("heading", { name: title }).click();
  const row = (name: RegExp, section: string) => page.locator(section).getByRole("row", { name }).first();
  await expect(row(/Chinese customs/, "#coherence")).toContainText(/\$190\.271bn.*\$247\.4bn.*\+15\.6% to \+20\.9%.*do not meet/);
  await expect(row(/Russian side/, "#coherence")).toContainText(/\$185bn.*\$240\.5bn.*\+18\.9% to \+24\.3%.*do not meet/);
  const remainder = (name: RegExp) => row(name, "#remainder");
  await expect(remainder(/Released before/)).toContainText(/\$218\.176bn.*November 2023.*7 Dec 2023.*\$186bn.*October 2023.*8 Dec 2023/);
  await expect(remainder(/To come for \$220–230bn/)).toContainText(
    /\$1\.824–11\.824bn in one month.*\$34–44bn in two months, \$17–22bn each/,
  );
  await expect(remainder(/To come for more than \$200bn/)).toContainText(/already passed.*more than \$14bn/);
  await expect(remainder(/average month/)).toContainText(/\$19\.83bn.*\$18\.6bn/);
  await expect(remainder(/No change/)).toContainText(/\$190\.3bn.*\$185bn/);
  await expect(remainder(/Last growth again/)).toContainText(/\$246\.0bn.*−5\.9bn.*\$240\.5bn/);
  await expect(remainder(/Straight line/)).toContainText(/\$238\.0bn.*\$223\.2bn/);
  await expect(remainder(/months added/)).toContainText(/\$236\.0bn.*not held/);
  await expect(remainder(/Last year’s share/)).toContainText(/\$241\.1bn.*−1\.0bn.*not held/);
  await expect(page.getByRole("table", { name: /share of what was stated/ }).first()).toContainText(/104–109%.*125–168%/);
});

test("the quotation links to the same page with the same as-of day, and the calculation links to its sources", async ({
  page,
  request,
}) => {
  const { items } = (await (await request.get(FOUNDING)).json()) as { items: readonly Listed[] };
  const range = items.find(({ shape, low }) => shape === "range" && low === "220");
  await page.goto(`/statements/${range?.statement}?asOf=2024-01-12#quote`);
  const field = (form: string) => page.getByRole("textbox", { name: `${form} of The statement` }).inputValue();
  const text = await field("Text");
  expect(text).toContain("$10.1bn above the range so far");
  expect(await field("Markdown")).toMatch(/\[Outturn, as of 12 January 2024\]\(http/);
  expect(await field("HTML")).toMatch(/^<p>.*<a href="http.*<\/p>$/);
  const address = /http\S+$/.exec(text)?.[0] ?? "";
  expect(new URL(address).searchParams.get("asOf")).toBe("2024-01-12");
  expect(Number(new URL(address).searchParams.get("ledger"))).toBeGreaterThan(0);
  await page.goto(`${new URL(address).pathname}${new URL(address).search}#quote`);
  expect(await field("Text")).toBe(text);

  await page.getByRole("heading", { name: "Each count in a table" }).click();
  const figure = page.getByRole("region", { name: "Outcome of figure 2" });
  await figure.getByRole("link", { name: /^The working/ }).click();
  const working = figure.getByRole("article", { name: "Working on Chinese customs in US dollars" });
  await expect(working).toContainText("$240.11bn − $230bn = +$10.11bn");
  await expect(working.getByRole("link", { name: "12 Jan 2024", exact: true })).toHaveAttribute("href", /^\/releases\//);
  await expect(working.locator('a[href^="http"]').first()).toBeVisible();
});

// Putin's 200 of 16 October, then the midpoint 225: 40.11 and 15.11 from customs' 240.11, 27.8 and 2.8 from the Russian side's 227.8.
test("the path of 2023 lists figures by day, moving nearer on both bases, and refuses invalid parameters", async ({ request }) => {
  const path = "/api/v1/paths?indicator=turnover&period=2023&measure=level";
  const { items } = (await (await request.get(path)).json()) as {
    items: readonly { readonly statedOn: string; readonly reading: Ends; readonly towards: Readonly<Record<string, boolean | null>> }[];
  };
  const range = items.find(({ reading }) => reading.low === "219500000000");
  expect(range).toMatchObject({
    statedOn: "2023-12-14",
    towards: { "turnover-gacc-usd": true, "turnover-russia-usd": true, "turnover-gacc-cny": null },
  });
  expect(items.map(({ statedOn }) => statedOn)).toEqual(items.map(({ statedOn }) => statedOn).toSorted());
  const earlier = (await (await request.get(`${path}&asOf=2023-12-13`)).json()) as { items: readonly unknown[] };
  expect(earlier.items.length).toBeLessThan(items.length);
  const refused = await request.get("/api/v1/paths?indicator=turnover&period=then");
  expect(refused.status()).toBe(422);
  expect(await refused.json()).toMatchObject({ issues: [{ path: "period" }, { path: "measure" }] });
});

for (const width of [1280, 390]) {
  test(`the opened details of a statement are accessible and unclipped at ${width} pixels`, async ({ page, request }) => {
    test.slow();
    const { items } = (await (await request.get(FOUNDING)).json()) as { items: readonly Listed[] };
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/statements/${items.find(({ low }) => low === "220")?.statement}`);
    await page.locator("details").evaluateAll((all) => {
      for (const one of all) one.setAttribute("open", "");
    });
    await expectAccessible(page);
    await expectNothingCut(page);
  });
}
