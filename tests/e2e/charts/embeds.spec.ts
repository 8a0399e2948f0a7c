import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Frame, type Page, test } from "@playwright/test";
import { expectAccessible } from "../axe";

const FROZEN = "asOf=2023-12-14&ledger=103";
const FRAME = ".box-interactive";

/** Runs with the address of a page of another site that frames an embed and gives the frame the height that it posts. */
async function onAnotherSite(embed: string, sandbox: string | null, run: (address: string) => Promise<void>): Promise<void> {
  const attribute = sandbox === null ? "" : `sandbox="${sandbox}"`;
  const site = createServer((_, answer) =>
    answer.setHeader("content-type", "text/html").end(`<!doctype html><title>Another site</title>
<iframe src="${embed}" ${attribute} title="Turnover" width="700" height="400"></iframe>
<script>addEventListener("message", ({ data }) => { if (data.type === "outturn:height") document.querySelector("iframe").height = data.height; });</script>`),
  );
  await new Promise<void>((listening) => site.listen(0, "127.0.0.1", listening));
  await run(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  await new Promise((closed) => site.close(closed));
}

/** The errors of a page's console; the favicon of the other site is not there. */
function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && !message.text().includes("favicon") && errors.push(message.text()));
  page.on("pageerror", ({ message }) => errors.push(message));
  return errors;
}

function framed(page: Page): Frame {
  const frame = page.frames()[1];
  if (frame === undefined) throw new Error("The page has no frame.");
  return frame;
}

const heightOf = (page: Page) => page.locator("iframe").evaluate((element: HTMLIFrameElement) => Number(element.height));

test("only embeds may be framed, and they set no cookies", async ({ request }) => {
  const embed = (await request.get("/embed/indicators/turnover/outturn")).headers();
  expect(embed["content-security-policy"]).toContain("frame-ancestors *");
  expect(embed["x-frame-options"]).toBeUndefined();
  expect(embed["set-cookie"]).toBeUndefined();
  const page = (await request.get("/indicators/turnover")).headers();
  expect(page["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(page["x-frame-options"]).toBe("DENY");
});

test("in a sandboxed frame of another site the chart is interactive, and tells its height", async ({ page, baseURL }) => {
  const errors = errorsOf(page);
  const asked = new Set<string>();
  page.on("request", (request) => asked.add(new URL(request.url()).origin));
  await page.emulateMedia({ colorScheme: "dark" });
  await onAnotherSite(`${baseURL}/embed/indicators/turnover/outturn?${FROZEN}`, "allow-scripts", async (site) => {
    await page.goto(site);
    const frame = framed(page);
    await expect(frame.locator(FRAME)).toBeVisible();
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    await expect.poll(() => heightOf(page)).toBeGreaterThan(500);
    expect(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(20, 23, 26)");
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(1);
    // A mark tells who said it, without a request: the frame may make none.
    await frame.locator(FRAME).focus();
    await page.keyboard.press("ArrowRight");
    await expect(frame.locator(".chart-card")).toBeVisible();
    expect(
      await frame.evaluate(() =>
        fetch("/api/v1/indicators").then(
          () => "read",
          () => "refused",
        ),
      ),
    ).toBe("refused");
    // Links lead out of the frame.
    expect(await frame.getByRole("link", { name: "Outturn" }).getAttribute("target")).toBe("_blank");
    expect(await frame.evaluate(() => document.querySelector("base")?.target)).toBe("_blank");
    // Narrower, it is higher: periods go down.
    const wide = await heightOf(page);
    await page.locator("iframe").evaluate((element) => element.setAttribute("width", "320"));
    await expect.poll(() => heightOf(page)).not.toBe(wide);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect([...asked].sort()).toEqual([new URL(site).origin, baseURL].sort());
  });
  expect(errors.filter((text) => !/connect-src|\/api\/v1\/indicators/.test(text))).toEqual([]);
});

test("a frame that allows no scripts shows the drawing, as wide as the frame", async ({ page, baseURL }) => {
  await onAnotherSite(`${baseURL}/embed/indicators/turnover/outturn?${FROZEN}`, "", async (site) => {
    await page.goto(site);
    const drawing = page.frameLocator("iframe").getByRole("img", { name: /Russia–China goods trade turnover/ });
    await expect(drawing.filter({ visible: true })).toHaveCount(1);
    expect((await drawing.filter({ visible: true }).boundingBox())?.width).toBeCloseTo(700 - 24, 0);
  });
});

test("follows the theme of its address, not of a cookie", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "theme", value: "dark", url: baseURL ?? "" }]);
  const ground = async (query: string) => {
    await page.goto(`/embed/indicators/turnover/growth?${query}`);
    return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  };
  expect(await ground("")).toBe("rgb(251, 248, 241)");
  expect(await ground("theme=dark")).toBe("rgb(20, 23, 26)");
});

test("fills frames of every width from 300 pixels, with readable text, its source and a link, and is accessible", async ({ page }) => {
  for (const chart of ["turnover/outturn", "turnover/growth"]) {
    await page.goto(`/embed/indicators/${chart}`);
    for (const width of [300, 500, 700, 900, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.locator(FRAME).evaluate((box) => box.getBoundingClientRect().width), `${chart} at ${width}`)
        .toBe(Math.max(288, width - 24));
      const seen = await page.evaluate(() => {
        const texts = [...document.querySelectorAll(".box-interactive svg text")].filter((text) => text.getBoundingClientRect().width > 0);
        return {
          count: texts.length,
          smallest: Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))),
          sideways: document.documentElement.scrollWidth - innerWidth,
        };
      });
      expect(seen.count, `${chart} at ${width}`).toBeGreaterThan(5);
      expect(seen.smallest, `${chart} at ${width}`).toBeGreaterThanOrEqual(12);
      expect(seen.sideways, `${chart} at ${width}`).toBeLessThanOrEqual(0);
      await expect(page.getByRole("link", { name: "Outturn" })).toBeVisible();
    }
    await expectAccessible(page);
  }
});
