import { expect, test } from "@playwright/test";
import { addressOf, DYNAMIC_ROUTES, foundingThings, type Thing, UNKNOWN } from "../../support/addresses";
import { allRoutes } from "../../support/routes";

const dynamic = allRoutes().filter(({ params, isReadable }) => params.length > 0 && isReadable);

test("every dynamic route of app/ has its row in tests/support/addresses.ts", () => {
  const params = dynamic.map(({ path, params }) => [path, params.toSorted()] as const);
  const rows = Object.entries(DYNAMIC_ROUTES).map(([path, things]) => [path, Object.keys(things).toSorted()] as const);
  expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(params));
});

for (const { path, kind } of dynamic) {
  test(`${path} answers 404 to an unknown id`, async ({ request }) => {
    const known: Partial<Record<Thing, string>> = await foundingThings(request);
    for (const thing of Object.values(DYNAMIC_ROUTES[path] ?? {})) {
      const address = addressOf(path, { ...known, [thing]: UNKNOWN[thing] });
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(404);
      const type = answer.headers()["content-type"];
      if (kind === "api") {
        expect(type).toBe("application/problem+json");
        expect(await answer.json()).toMatchObject({ status: 404, title: "Nothing is held under this address" });
      } else if (kind === "file") {
        expect(type).toMatch(/^text\/plain/);
        expect(await answer.text()).toMatch(/^[A-Z][^<]+\.\n$/);
      }
    }
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const { path } of dynamic.filter(({ kind }) => kind === "page")) {
    test(`${path} shows the whole 404 page for an unknown id`, async ({ page }) => {
      const answer = await page.goto(addressOf(path, UNKNOWN));
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is held under this address");
      await expect(page.getByRole("navigation").first()).toBeVisible();
      await expect(page.getByRole("contentinfo")).toBeVisible();
    });
  }
});
