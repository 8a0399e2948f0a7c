import { expect, test } from "@playwright/test";
import { READS } from "../../../lib/api/openapi/operations";
import { addressOf, DYNAMIC_ROUTES, foundingThings, type Thing } from "../../support/addresses";
import { allRoutes } from "../../support/routes";
import { type Answer, ask } from "../ask";

/** Not valid in a path: a broken escape, bytes that are not UTF-8, NUL. */
const BROKEN = ["%00", "a%00b", "%", "%zz", "%ff", "%c0%af", "%e0%a4", "%ed%a0%80", "%f4%90%80%80"];
/** Valid, and names nothing. */
const ODD = ["%2e%2e", "%2F", "%5C", "%0a", "%252e", "'", "%E2%80%AE", "x".repeat(3000), "0190c000-0000-7000-8000-00000000000g"];
/** Names of parameters that pages and files read. */
const PARAMETERS =
  "asOf ledger cursor indicator speaker institution series basis period nature measure shape outcome horizon stated errors from to sort group by figure show q like theme box back url format maxwidth";

const routes = allRoutes().filter(({ isReadable }) => isReadable);

for (const { path } of routes.filter(({ params }) => params.length > 0)) {
  test(`${path} answers a malformed address with 400 or 404`, async ({ request, baseURL }) => {
    const known: Partial<Record<Thing, string>> = { check: "x", retraction: "x", ...(await foundingThings(request)) };
    for (const thing of new Set(Object.values(DYNAMIC_ROUTES[path] ?? {}))) {
      for (const text of BROKEN) {
        const address = addressOf(path, { ...known, [thing]: text });
        expect((await ask(baseURL, address)).status, address).toBe(400);
      }
      for (const text of ODD) {
        const address = addressOf(path, { ...known, [thing]: text });
        // Next corrects the path of "..", and sends on to it.
        expect([200, 308, 404], address).toContain((await ask(baseURL, address)).status);
      }
    }
  });
}

for (const { path, kind } of routes.filter(({ kind }) => kind !== "api")) {
  test(`${path} answers malformed parameters without a failure`, async ({ request, baseURL }) => {
    const address = addressOf(path, await foundingThings(request));
    // Refused before a route reads it, so each route is asked for one parameter, and one page for all.
    for (const name of path === "/" ? PARAMETERS.split(" ") : ["asOf"]) {
      const nul = `${address}?${name}=%00`;
      expect((await ask(baseURL, nul)).status, nul).toBe(400);
    }
    const all = (text: string) => `${address}?${PARAMETERS.replaceAll(" ", `=${text}&`)}=${text}`;
    for (const text of ["%", "%ff", "'", "%5C", "0"]) expectAnswered(kind, all(text), await ask(baseURL, all(text)));
  });
}

for (const { path, names } of READS) {
  test(`GET /api/v1${path} answers malformed parameters with a problem`, async ({ request, baseURL }) => {
    const route = `/api/v1${path.replaceAll("{", "[").replaceAll("}", "]")}`;
    const known: Partial<Record<Thing, string>> = { check: "x", retraction: "x", ...(await foundingThings(request)) };
    const address = addressOf(route, known);
    for (const text of ["%00", "a%00b"]) {
      const { status, type } = await ask(baseURL, `${address}?asOf=${text}`);
      expect([status, type], `${address}?asOf=${text}`).toEqual([400, "application/problem+json"]);
    }
    for (const name of ["asOf", "ledger", ...names]) {
      for (const text of ["%", "%ff", "%c0%af", "'", "%5C", "x".repeat(3000)])
        expect((await ask(baseURL, `${address}?${name}=${text}`)).status, `${address}?${name}=${text}`).toBeLessThan(500);
    }
  });
}

test("refuses a cursor of another list", async ({ request, baseURL }) => {
  const { statement } = await foundingThings(request);
  const wrong = [
    "x",
    "%27",
    "2023-12-14",
    "2023-02-31.0190c000-0000-7000-8000-000000000000",
    "2023-12-14.------------------------------------",
  ];
  const byDay = ["/statements", "/releases", "/speakers/vladimir-putin", "/api/v1/statements"];
  const byRow = ["/compare", "/track-record"];
  for (const path of [...byDay, ...byRow])
    for (const cursor of wrong) {
      const { status, text } = await ask(baseURL, `${path}?cursor=${cursor}`);
      expect(status, `${path}?cursor=${cursor}`).toBe(path.startsWith("/api/") ? 422 : 400);
      expect(text).toMatch(/cursor/);
    }
  for (const path of byDay.slice(0, 3)) {
    expect((await ask(baseURL, `${path}?cursor=${statement}`)).status, path).toBe(400);
    expect((await ask(baseURL, `${path}?cursor=2023-12-14.${statement}&cursor=2023-12-14.${statement}`)).status, path).toBe(400);
    expect((await ask(baseURL, `${path}?cursor=2023-12-14.${statement}`)).status, path).toBe(200);
    expect((await ask(baseURL, `${path}?cursor=`)).status, path).toBe(200);
  }
  for (const path of byRow) expect((await ask(baseURL, `${path}?cursor=${statement}`)).text, path).toContain("The list has changed");
  for (const path of ["indicators", "series", "speakers", "figures", "series/turnover-gacc-usd/observations"])
    expect((await ask(baseURL, `/api/v1/${path}?cursor=none`)).status, path).toBe(404);
});

/** A page shows itself, says that there is nothing, or refuses; it never fails. A file or an endpoint may refuse its parameters. */
function expectAnswered(kind: string, address: string, { status }: Answer): void {
  expect(kind === "page" ? [200, 400, 404] : [200, 303, 400, 404, 422], address).toContain(status);
}
