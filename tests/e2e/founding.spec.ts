import { expect, test } from "@playwright/test";

type Json = Readonly<Record<string, unknown>>;
type Listed = { readonly id: string; readonly statement: string; readonly measure: string; readonly shape: string; readonly low: string };
type Evaluation = {
  readonly series: string;
  readonly outcome: string;
  readonly counts: boolean;
  readonly aside?: string;
  readonly reason?: string;
  readonly settled: {
    readonly difference: string;
    readonly outturn: { readonly value: string; readonly growth: string; readonly computed: boolean };
  } | null;
};

const FOUNDING = "/api/v1/figures?indicator=turnover&speaker=vladimir-putin&period=2023&nature=projection";

// Worked by hand from the cited rows. Customs, dollars: 240.11bn and +26.3% (12 January 2024); Russian side: 227.8bn (15 May 2024)
// over 185bn is +23.135…%; customs, yuan: +32.7%. 240.11 − 230 = 10.11; 26.3 − 30 = −3.7; 23.135 − 30 = −6.865; 32.7 − 30 = 2.7.
test("the founding sentence is above, within and below, on page, in the CSV and by the API", async ({ page, request }) => {
  const { items } = (await (await request.get(FOUNDING)).json()) as { items: readonly (Listed & { headline: Json })[] };
  const range = items.find(({ shape, low }) => shape === "range" && low === "220");
  const growth = items.find(({ measure, statement }) => measure === "growth" && statement === range?.statement);
  expect(range?.headline).toMatchObject({ outcome: "depends", counts: { below: 0, within: 1, above: 1 } });
  expect(growth?.headline).toMatchObject({ outcome: "below", counts: { below: 2, within: 0, above: 0 } });

  const evaluations = async (id: string | undefined) => {
    const body = (await (await request.get(`/api/v1/figures/${id}/evaluations`)).json()) as { evaluations: readonly Evaluation[] };
    return Object.fromEntries(body.evaluations.map((one) => [one.series, one]));
  };
  const level = await evaluations(range?.id);
  expect(level["turnover-gacc-usd"]).toMatchObject({
    outcome: "above",
    settled: { difference: "10110000000", outturn: { value: "240110000000" } },
  });
  expect(level["turnover-russia-usd"]).toMatchObject({
    outcome: "within",
    settled: { difference: "0", outturn: { value: "227800000000" } },
  });
  expect(level["turnover-gacc-cny"]).toMatchObject({ outcome: "notComparable", reason: "unit", settled: null });
  const rate = await evaluations(growth?.id);
  expect(rate["turnover-gacc-usd"]).toMatchObject({
    outcome: "below",
    settled: { difference: "-3.7", outturn: { growth: "26.3", computed: false } },
  });
  expect(rate["turnover-russia-usd"]).toMatchObject({ outcome: "below", settled: { outturn: { computed: true } } });
  expect(Number(rate["turnover-russia-usd"]?.settled?.difference)).toBeCloseTo(-6.865, 3);
  expect(rate["turnover-gacc-cny"]).toMatchObject({ outcome: "above", aside: "currency", counts: false, settled: { difference: "2.7" } });

  await page.goto(`/statements/${range?.statement}`);
  const section = page.locator("section", { has: page.getByRole("heading", { name: /\$220–230 billion/ }) }).last();
  await expect(section.getByRole("row", { name: /Chinese customs, US dollars/ })).toContainText(/\$240\.11bn.*above.*\+\$10\.11bn/);
  await expect(section.getByRole("row", { name: /Russian side, US dollars/ })).toContainText(/\$227\.8bn.*within/);
  await expect(section.getByRole("row", { name: /Chinese customs, yuan/ })).toContainText("other unit");
  await expect(section.getByRole("row", { name: /Headline/ })).toContainText("depends on the basis");
  const growthSection = page.locator("section", { has: page.getByRole("heading", { name: /\+30%/ }) }).last();
  await expect(growthSection.getByRole("row", { name: /Chinese customs, US dollars/ })).toContainText(/\+26\.3%.*below.*−3\.7 points/);
  await expect(growthSection.getByRole("row", { name: /Russian side/ })).toContainText(/computed.*below.*−6\.86 points/);
  await expect(growthSection.getByRole("row", { name: /Chinese customs, yuan/ })).toContainText(/\+32\.7%.*above.*aside.*\+2\.7 points/);

  const csv = (await (await request.get("/indicators/turnover/figures.csv")).text()).split("\r\n");
  const header = csv[0]?.split(",") ?? [];
  const cell = (row: string | undefined, name: string) =>
    row?.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.[header.indexOf(name)]?.replace(/,$/, "");
  const row = csv.find((line) => line.startsWith(`${range?.id},`) && line.includes(",turnover-gacc-usd,"));
  expect([cell(row, "outcome"), cell(row, "outturn"), cell(row, "difference"), cell(row, "headline")]).toEqual([
    "above",
    "240110000000",
    "10110000000",
    "depends",
  ]);
});

test("both clocks answer as of then", async ({ request }) => {
  const headline = async (query: string) => {
    const { items } = (await (await request.get(`${FOUNDING}${query}`)).json()) as { items: readonly (Listed & { headline: Json })[] };
    return items.find(({ shape, low }) => shape === "range" && low === "220")?.headline;
  };
  expect(await headline("&asOf=2023-12-14")).toMatchObject({ outcome: "pending" });
  expect(await headline("&asOf=2024-01-12")).toMatchObject({ outcome: "above", counts: { above: 1, pending: 1 } });
  expect(await headline("&asOf=2023-12-13")).toBeUndefined();

  // The entry that brought the annual release: the ledger before it knows nothing of 2023.
  const { items } = (await (
    await request.get("/api/v1/series/turnover-gacc-usd/observations?startPeriod=2023&endPeriod=2023&includeHistory=true&limit=200")
  ).json()) as {
    items: readonly { readonly period: string; readonly ledger: number }[];
  };
  const annual = items.find(({ period }) => period === "2023")?.ledger ?? 0;
  expect(await headline(`&ledger=${annual}`)).toMatchObject({ outcome: "above" });
  expect(await headline(`&ledger=${annual - 1}`)).toMatchObject({ outcome: "pending" });
});
