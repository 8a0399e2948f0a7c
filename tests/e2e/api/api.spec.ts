import { expect, test } from "@playwright/test";
import { clientOf, type Row } from "../client";

test("lists page to their end with each row once, every row has an address, and every response fits its description", async ({
  request,
}) => {
  test.setTimeout(300_000);
  const api = await clientOf(request);
  const statements = await api.walk("/api/v1/statements");
  expect(new Set(statements.map(({ id }) => id)).size).toBe(34);
  const figures = await api.walk("/api/v1/figures");
  expect(new Set(figures.map(({ id }) => id)).size).toBe(65);
  expect(await api.walk("/api/v1/figures?indicator=turnover&outcome=depends")).not.toEqual([]);
  const indicators = await api.walk("/api/v1/indicators");
  expect(indicators).toHaveLength(3);
  const series = await api.walk("/api/v1/series");
  expect(series).toHaveLength(7);
  expect(await api.walk("/api/v1/series?indicator=turnover")).toHaveLength(3);
  const speakers = await api.walk("/api/v1/speakers");
  expect(speakers.map(({ name }) => String(name))).toEqual(speakers.map(({ name }) => String(name)).toSorted());
  expect(await api.walk("/api/v1/ledger", "after")).toHaveLength(103);
  const prints: Row[] = [];
  for (const { slug } of series) {
    const own = await api.walk(`/api/v1/series/${slug}/observations?includeHistory=true`);
    expect(own.length).toBeGreaterThanOrEqual((await api.walk(`/api/v1/series/${slug}/observations`)).length);
    prints.push(...own);
  }
  expect(prints).toHaveLength(134);

  const citations = statements.flatMap((statement) => statement.citations as readonly { id: string; source: { id: string } }[]);
  const addresses = [
    ...indicators.map(({ slug }) => `/indicators/${slug}`),
    ...series.map(({ slug }) => `/series/${slug}`),
    ...statements.map(({ id }) => `/statements/${id}`),
    ...everyFifth(figures.map(({ id }) => `/figures/${id}`)),
    ...figures.map(({ id }) => `/figures/${id}/evaluations`),
    ...speakers.map(({ slug }) => `/speakers/${slug}`),
    ...everyFifth(citations.map(({ id }) => `/citations/${id}`)),
    ...everyFifth(citations.map(({ source }) => `/sources/${source.id}`)),
    ...everyFifth(prints.map(({ release }) => `/releases/${release}`)),
    "/paths?indicator=turnover&period=2023&measure=level",
    "/track-record?indicator=turnover&series=turnover-gacc-usd",
    "/track-record?speaker=vladimir-putin&stated=all",
    "/ledger/verify",
  ];
  for (const address of addresses) await api.get(`/api/v1${address}`);
});

/** Of many rows that the lists have shown already. */
function everyFifth(addresses: readonly string[]): readonly string[] {
  return [...new Set(addresses)].filter((_, at) => at % 5 === 0);
}

test("answers 304 to a known ETag, and 200 on another day or ledger number", async ({ request }) => {
  const addresses = [
    "/api/v1/indicators/turnover",
    "/api/v1/statements?limit=5",
    "/api/v1/series/turnover-gacc-usd/observations",
    "/api/v1/figures?limit=5",
  ];
  for (const address of addresses) {
    const first = await request.get(address);
    const etag = first.headers().etag ?? "";
    expect(etag, address).toMatch(/^".+"$/);
    expect((await request.get(address, { headers: { "if-none-match": etag } })).status(), address).toBe(304);
    const earlier = `${address}${address.includes("?") ? "&" : "?"}ledger=50`;
    expect((await request.get(earlier, { headers: { "if-none-match": etag } })).status(), earlier).toBe(200);
  }
  const etag = (await request.get("/api/v1/figures?limit=5&asOf=2024-01-12")).headers().etag ?? "";
  expect((await request.get("/api/v1/figures?limit=5&asOf=2024-01-13", { headers: { "if-none-match": etag } })).status()).toBe(200);
});

test("answers invalid parameters with a problem that names them", async ({ request }) => {
  const cases = [
    ["/api/v1/figures?nature=guess", "nature"],
    ["/api/v1/figures?period=2023-13", "period"],
    ["/api/v1/figures?asOf=2999-01-01", "asOf"],
    ["/api/v1/figures?ledger=100000", "ledger"],
    ["/api/v1/statements?limit=0", "limit"],
    ["/api/v1/statements?limit=5&limit=6", "limit"],
    ["/api/v1/indicators?colour=red", "colour"],
    ["/api/v1/series/turnover-gacc-usd/observations?startPeriod=x", "startPeriod"],
  ] as const;
  for (const [address, path] of cases) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(422);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 422, issues: [{ path }] });
  }
  for (const address of [
    "/api/v1/indicators/none",
    "/api/v1/statements/none",
    "/api/v1/releases/0190c000-0000-7000-8000-000000000000",
    "/api/v1/figures/none/evaluations",
  ]) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404 });
  }
});
