import { request as open } from "node:http";
import { expect, test } from "@playwright/test";
import { listFacts, type StatementIds, withIds } from "../../../prisma/seed/facts";
import { type Client, clientOf, type Row } from "../client";
import { expectFoundingClocks, expectFoundingOutcomes } from "../founding-outcomes";
import { ownServer } from "../own-server";

test.describe.configure({ mode: "serial" });

const ADDRESS = { indicator: "/api/v1/indicators", series: "/api/v1/series", statement: "/api/v1/statements", release: "/api/v1/releases" };
const A_MINUTE = 60_000;

const server = ownServer("empty");
let api: Client;

test.beforeAll(async ({ playwright }) => {
  api = await clientOf(await playwright.request.newContext(), server.url);
});

test("the founding ledger, posted to an empty server, gives the founding outcomes", async ({ request }) => {
  test.setTimeout(5 * A_MINUTE);
  const first = new Set<string>();
  const statements = new Map<string, StatementIds>();
  for (const fact of listFacts("founding")) {
    const { status, location, body } = await api.post(ADDRESS[fact.kind], withIds(fact, statements));
    expect([status, JSON.stringify(body.issues ?? "")], fact.name).toEqual([201, '""']);
    if (!first.has(fact.kind)) expect(await api.get(location ?? "")).toMatchObject({ id: body.id });
    first.add(fact.kind);
    if (fact.kind === "statement") statements.set(fact.name, { id: String(body.id), figures: [] });
  }
  await expectFoundingOutcomes(api);
  await expectFoundingClocks(api);
  expect(await api.get("/api/v1/ledger/verify")).toMatchObject({ ok: true, entries: 103 });

  // Row for row what the other server seeded for itself.
  const seeded = await clientOf(request);
  for (const list of ["/api/v1/figures", "/api/v1/statements", "/api/v1/series/turnover-gacc-usd/observations?includeHistory=true"])
    expect((await api.walk(list)).map(withoutIds), list).toEqual((await seeded.walk(list)).map(withoutIds));
});

test("50 concurrent posts of one body with one key make one row and 50 equal answers", async () => {
  const { body: before } = { body: await api.get("/api/v1/ledger/verify") };
  const [statement] = listFacts("founding").filter(({ kind }) => kind === "statement");
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => api.post("/api/v1/statements", statement?.body, { "idempotency-key": "fifty" })),
  );
  expect(answers[0]?.status).toBe(201);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(await api.get("/api/v1/ledger/verify")).toMatchObject({ ok: true, entries: Number(before.entries) + 1 });
});

test("refuses requests that no page of this server sends", async () => {
  const indicator = JSON.stringify({ slug: "a", title: "A", areas: ["RU"], aggregation: "flow" });
  const json = { "content-type": "application/json" };
  const cases: readonly (readonly [string, Readonly<Record<string, string>>, string, number])[] = [
    ["a form of another site, as text", { "content-type": "text/plain", origin: "https://evil.example" }, indicator, 403],
    ["text", { "content-type": "text/plain" }, indicator, 415],
    ["JSON of another site", { ...json, origin: "https://evil.example" }, indicator, 403],
    ["another host", { ...json, host: "evil.example" }, indicator, 403],
    ["half a body", json, indicator.slice(0, -1), 400],
    ["a byte order that is none", json, "\ufeff\ufeff", 400],
  ];
  for (const [name, headers, body, status] of cases) expect(await send(headers, [body]), name).toBe(status);
  expect(await send({}, [], "DELETE")).toBe(405);
});

test("reads a body without Content-Length up to the limit", async () => {
  const part = "x".repeat(1024 * 1024);
  expect(await send({ "content-type": "application/json" }, ['{"title":"', ...Array.from({ length: 17 }, () => part), '"}'])).toBe(413);
  expect(await api.get("/api/v1/indicators")).toMatchObject({ next: null });
});

test("records 500 observations with their quotations as one release", async () => {
  test.setTimeout(2 * A_MINUTE);
  const words = "слов ".repeat(1_000);
  const observations = Array.from({ length: 500 }, (_, at) => ({
    series: "turnover-gacc-usd",
    period: `${1970 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`,
    value: "1.5",
    multiplier: 9,
    words: words.trim(),
  }));
  const { status, body } = await api.post("/api/v1/releases", {
    releasedOn: "2020-01-01",
    citations: [{ source: { title: "A book" }, exact: words }],
    observations,
  });
  expect([status, JSON.stringify(body.issues ?? "")]).toEqual([201, '""']);
  expect(body.observations).toHaveLength(500);
});

/** A row as it was posted: ids are a ledger's own, and so is the order of one day's statements. */
function withoutIds(row: Row): unknown {
  return JSON.parse(JSON.stringify(row), (key, value) => (["id", "statement", "release"].includes(key) || isIds(value) ? null : value));
}

function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string" && /^[0-9a-f-]{36}$/.test(one));
}

/** A POST as the wire has it, sent in parts without a length. */
function send(headers: Readonly<Record<string, string>>, parts: readonly string[], method = "POST"): Promise<number> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(server.url);
    const asked = open({ hostname, port, path: "/api/v1/indicators", method, headers }, (answer) => {
      answer.resume();
      done(answer.statusCode ?? 0);
    });
    // A refusal may end the connection while the rest is on its way.
    asked.on("error", (error: NodeJS.ErrnoException) => (error.code === "EPIPE" || error.code === "ECONNRESET" ? undefined : fail(error)));
    for (const part of parts) asked.write(part);
    asked.end();
  });
}
