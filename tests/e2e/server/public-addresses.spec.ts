import { expect, test } from "@playwright/test";
import { foundingThings } from "../../support/addresses";
import { PUBLIC_ADDRESSES } from "../../support/public-addresses";
import { isOf, readableRoutes } from "../../support/routes";

/** Kinds of row of which the founding ledger has none. */
const NO_EXAMPLE = ["/api/v1/checks/[id]", "/api/v1/retractions/[id]"];

test("every public address answers or redirects to one that does", async ({ request, baseURL }) => {
  test.setTimeout(180_000);
  const things: Readonly<Record<string, string>> = { ...(await foundingThings(request)), origin: baseURL ?? "" };
  const failed: string[] = [];
  for (const address of PUBLIC_ADDRESSES) {
    const asked = address.replace(/\{(\w+)\}/g, (_, thing: string) => things[thing] ?? "");
    const answer = await request.get(asked);
    if (answer.status() !== 200) failed.push(`${answer.status()} ${address}`);
    if (/^\/api\//.test(address) && !answer.headers()["content-type"]?.startsWith("application/json")) failed.push(`no JSON: ${address}`);
  }
  expect(failed).toEqual([]);
});

test("every route of app/ that can be read has its address in the list", () => {
  const paths = PUBLIC_ADDRESSES.map((address) => address.replace(/\?.*$/, ""));
  const missing = readableRoutes().filter((route) => !NO_EXAMPLE.includes(route) && !paths.some((path) => isOf(route, path)));
  expect(missing).toEqual([]);
});
