import { type APIRequestContext, expect } from "@playwright/test";

/** The first address on a page that matches, found without opening a window. */
export async function findLink(request: APIRequestContext, path: string, wanted: RegExp): Promise<string> {
  const html = await (await request.get(path)).text();
  const addresses = [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  const address = addresses.find((href) => wanted.test(href));
  expect(address, `${path} links to ${wanted}`).toBeDefined();
  return address ?? "";
}
