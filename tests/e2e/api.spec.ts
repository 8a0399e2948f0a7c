import { type APIRequestContext, expect, test } from "@playwright/test";

type Page = { readonly items: readonly Record<string, unknown>[]; readonly next: string | null };

/** Every row of a list, a page at a time. */
async function walk(request: APIRequestContext, path: string, after = "cursor"): Promise<readonly Record<string, unknown>[]> {
  const rows: Record<string, unknown>[] = [];
  let next: string | null = null;
  for (let page = 0; page < 100; page++) {
    const address: string = `${path}${path.includes("?") ? "&" : "?"}limit=20${next === null ? "" : `&${after}=${next}`}`;
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const body = (await answer.json()) as Page;
    rows.push(...body.items);
    next = body.next;
    if (next === null) return rows;
  }
  throw new Error(`${path} does not end`);
}

test("every list is walked to its end, each row once, and each row has its own address", async ({ request }) => {
  const statements = await walk(request, "/api/v1/statements");
  expect(new Set(statements.map(({ id }) => id)).size).toBe(34);
  const figures = await walk(request, "/api/v1/figures?indicator=turnover");
  expect(new Set(figures.map(({ id }) => id)).size).toBe(65);
  expect(await walk(request, "/api/v1/indicators")).toHaveLength(3);
  expect(await walk(request, "/api/v1/series?indicator=turnover")).toHaveLength(3);
  const speakers = await walk(request, "/api/v1/speakers");
  expect(speakers.map(({ name }) => String(name))).toEqual(speakers.map(({ name }) => String(name)).toSorted());
  expect(await walk(request, "/api/v1/ledger", "after")).toHaveLength(103);
  const prints = await walk(request, "/api/v1/series/turnover-gacc-usd/observations?includeHistory=true");
  const inForce = await walk(request, "/api/v1/series/turnover-gacc-usd/observations");
  expect(prints.length).toBeGreaterThan(inForce.length);

  const source = (statements[0]?.citations as readonly { source: { id: string } }[] | undefined)?.[0]?.source.id;
  const addresses = [
    "/api/v1/indicators/turnover",
    "/api/v1/series/turnover-gacc-usd",
    `/api/v1/statements/${statements[0]?.id}`,
    `/api/v1/speakers/${speakers[0]?.slug}`,
    `/api/v1/sources/${source}`,
    `/api/v1/releases/${prints[0]?.release}`,
    `/api/v1/figures/${figures[0]?.id}/evaluations`,
    "/api/v1/ledger/verify",
  ];
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test("an answer that is held already is 304, on another day or another ledger it is new", async ({ request }) => {
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

test("what cannot be read is a problem that names the parameter", async ({ request }) => {
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
