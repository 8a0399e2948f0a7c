import { expect, type Page, test } from "@playwright/test";

/** Bytes of script on the wire that a page sends to a browser that holds nothing. */
async function scriptBytes(page: Page, path: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const scripts = new Set<string>();
  let bytes = 0;
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await session.detach();
  return bytes;
}

// The page of an unknown address has no content of its own: what it sends is what every page of this build sends.
test("the indicator page sends hardly more script than an empty page", async ({ browser }) => {
  const bytes = async (path: string) => {
    const context = await browser.newContext();
    const sent = await scriptBytes(await context.newPage(), path);
    await context.close();
    return sent;
  };
  const [empty, indicator] = [await bytes("/nowhere"), await bytes("/indicators/turnover")];
  console.log(`script on the wire: empty page ${empty} bytes, indicator page ${indicator} bytes, ratio ${(indicator / empty).toFixed(3)}`);
  expect(empty).toBeGreaterThan(10_000);
  expect(indicator / empty).toBeLessThanOrEqual(1.1);
});
