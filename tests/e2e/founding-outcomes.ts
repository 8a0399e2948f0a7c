import { expect } from "@playwright/test";
import type { Client } from "./client";

type Listed = {
  readonly id: string;
  readonly statement: string;
  readonly measure: string;
  readonly shape: string;
  readonly low: string;
  readonly headline: object;
};

type Evaluation = {
  readonly series: string;
  readonly settled: { readonly difference: string } | null;
};

const FOUNDING = "/api/v1/figures?indicator=turnover&speaker=vladimir-putin&period=2023&nature=projection";

/**
 * What the API says of the founding sentence. Worked by hand from the cited rows. Customs, dollars: 240.11bn and +26.3%
 * (12 January 2024); Russian side: 227.8bn (15 May 2024) over 185bn is +23.135…%; customs, yuan: +32.7%.
 * 240.11 − 230 = 10.11; 26.3 − 30 = −3.7; 23.135 − 30 = −6.865; 32.7 − 30 = 2.7.
 */
export async function expectFoundingOutcomes(api: Client): Promise<{ readonly range: Listed; readonly growth: Listed }> {
  const items = await listFounding(api, "");
  const range = items.find(isRange) as Listed;
  const growth = items.find(({ measure, statement }) => measure === "growth" && statement === range.statement) as Listed;
  expect(range.headline).toMatchObject({ outcome: "depends", counts: { below: 0, within: 1, above: 1 } });
  expect(growth.headline).toMatchObject({ outcome: "below", counts: { below: 2, within: 0, above: 0 } });

  const level = await listEvaluations(api, range.id);
  expect(level["turnover-gacc-usd"]).toMatchObject({
    outcome: "above",
    settled: { difference: "10110000000", outturn: { value: "240110000000" } },
  });
  expect(level["turnover-russia-usd"]).toMatchObject({
    outcome: "within",
    settled: { difference: "0", outturn: { value: "227800000000" } },
  });
  expect(level["turnover-gacc-cny"]).toMatchObject({ outcome: "notComparable", reason: "unit", settled: null });
  const rate = await listEvaluations(api, growth.id);
  expect(rate["turnover-gacc-usd"]).toMatchObject({
    outcome: "below",
    settled: { difference: "-3.7", outturn: { growth: "26.3", computed: false } },
  });
  expect(rate["turnover-russia-usd"]).toMatchObject({ outcome: "below", settled: { outturn: { computed: true } } });
  expect(Number(rate["turnover-russia-usd"]?.settled?.difference)).toBeCloseTo(-6.865, 3);
  expect(rate["turnover-gacc-cny"]).toMatchObject({ outcome: "above", aside: "currency", counts: false, settled: { difference: "2.7" } });
  return { range, growth };
}

/** What it said as of then, by the world's clock and by the ledger's. */
export async function expectFoundingClocks(api: Client): Promise<void> {
  const headline = async (query: string) => (await listFounding(api, query)).find(isRange)?.headline;
  expect(await headline("&asOf=2023-12-14")).toMatchObject({ outcome: "pending" });
  expect(await headline("&asOf=2024-01-12")).toMatchObject({ outcome: "above", counts: { above: 1, pending: 1 } });
  expect(await headline("&asOf=2023-12-13")).toBeUndefined();

  // The entry that brought the annual release: the ledger before it knows nothing of 2023.
  const prints = await api.walk("/api/v1/series/turnover-gacc-usd/observations?startPeriod=2023&endPeriod=2023&includeHistory=true");
  const annual = Number(prints.find(({ period }) => period === "2023")?.ledger);
  expect(await headline(`&ledger=${annual}`)).toMatchObject({ outcome: "above" });
  expect(await headline(`&ledger=${annual - 1}`)).toMatchObject({ outcome: "pending" });
}

async function listFounding(api: Client, query: string): Promise<readonly Listed[]> {
  return (await api.walk(`${FOUNDING}${query}`)) as unknown as readonly Listed[];
}

function isRange({ shape, low }: Listed): boolean {
  return shape === "range" && low === "220";
}

async function listEvaluations(api: Client, id: string): Promise<Readonly<Record<string, Evaluation>>> {
  const { evaluations } = (await api.get(`/api/v1/figures/${id}/evaluations`)) as unknown as { evaluations: readonly Evaluation[] };
  return Object.fromEntries(evaluations.map((one) => [one.series, one]));
}
