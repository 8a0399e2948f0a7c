import { expect } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { test } from "../test";

const CHART = "/indicators/turnover/charts/outturn";
const FROZEN = "asOf=2026-03-10&ledger=103";

test("serves a chart's rows as CSV with as-of day and ledger number, their CSVW metadata, and both as a zip", async ({ request }) => {
  const csv = await request.get(`${CHART}.csv?${FROZEN}`);
  const [head, ...rows] = (await csv.text()).trim().split("\r\n");
  expect(head).toMatch(/^basis,kind,period,.*,as_of,ledger,rules,view$/);
  expect(rows.filter((row) => /,2026-03-10,103,2,http:[^,]*asOf=2026-03-10&ledger=103$/.test(row))).toHaveLength(rows.length);
  expect(rows.some((row) => row.includes(",published,2023,") && row.includes(",240110000000,"))).toBe(true);
  expect(rows.some((row) => row.includes(",stated,2023,") && row.includes("220–230") && row.includes("Vladimir Putin"))).toBe(true);

  const [, metadata = ""] = /^<([^>]+)>; rel="describedby"/.exec(csv.headers().link ?? "") ?? [];
  const described = await (await request.get(metadata)).json();
  expect(described.tableSchema.columns.map(({ name }: { name: string }) => name)).toEqual((head ?? "").split(","));

  const zip = unzipSync(new Uint8Array(await (await request.get(`${CHART}.zip?${FROZEN}`)).body()));
  const names = Object.keys(zip).sort();
  expect(names).toEqual([
    "README.txt",
    "outturn-turnover-outturn-2026-03-10-ledger-103.csv",
    "outturn-turnover-outturn-2026-03-10-ledger-103.csv-metadata.json",
  ]);
  expect(strFromU8(zip[names[1]!]!)).toBe(await csv.text());
  expect(strFromU8(zip["README.txt"]!)).toContain("record 103");
});

test("the files of a view show that view", async ({ request }) => {
  const rows = async (query: string) => (await (await request.get(`${CHART}.csv?${query}`)).text()).trim().split("\r\n").slice(1);
  const targets = await rows("nature=target&from=2020&to=2024");
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((row) => row.includes(",stated,") && !row.includes(",target,"))).toEqual([]);
  expect((await rows("speaker=vladimir-putin")).filter((row) => row.includes(",stated,") && !row.includes("Vladimir Putin"))).toEqual([]);
  expect(await rows("asOf=2023-12-14")).not.toContainEqual(expect.stringContaining("240.11"));
});

test("serves a chart as SVG and PNG, at one and two times its size, with its source", async ({ request, page }) => {
  const svg = await request.get(`${CHART}.svg?${FROZEN}`);
  const text = await svg.text();
  for (const words of [
    "Chinese customs, in billion US dollars",
    "General Administration of Customs",
    "as of 10 March 2026",
    "record 103",
    "asOf=2026-03-10&amp;ledger=103",
  ])
    expect(text).toContain(words);
  await page.goto("/");
  const parsed = await page.evaluate((source) => {
    const root = new DOMParser().parseFromString(source, "image/svg+xml");
    return { wrong: root.querySelectorAll("parsererror").length, width: Number(root.documentElement.getAttribute("width")) };
  }, text);
  expect(parsed.wrong).toBe(0);
  const width = async (file: string) => (await (await request.get(`${CHART}${file}?${FROZEN}`)).body()).readUInt32BE(16);
  expect(await width(".png")).toBe(parsed.width);
  expect(await width("@2x.png")).toBe(2 * parsed.width);
});

test("draws files, embeds and share pictures at the width asked for", async ({ request }) => {
  const svgs = async (path: string) => {
    const text = await (await request.get(path)).text();
    return [...text.matchAll(/<svg [^>]*viewBox="0 0 (\d+) /g)].map(([, width]) => Number(width));
  };
  const pixels = async (path: string) => {
    const png = await (await request.get(path)).body();
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  const margins = 40;
  for (const width of [288, 736, 2400]) expect(await svgs(`${CHART}.svg?${FROZEN}&width=${width}`)).toEqual([width + margins]);
  expect(await svgs(`${CHART}.svg?${FROZEN}`)).toEqual([1200 + margins]);
  expect((await pixels(`${CHART}.png?${FROZEN}&width=500`))[0]).toBe(500 + margins);
  expect((await pixels(`${CHART}@2x.png?${FROZEN}&width=500`))[0]).toBe(2 * (500 + margins));
  expect(await pixels(`/indicators/turnover/card.png?width=600`)).toEqual([600, 315]);
  expect(await svgs(`/embed/indicators/turnover/outturn?${FROZEN}&width=500`)).toEqual([500]);
  expect((await svgs(`/embed/indicators/turnover/outturn?${FROZEN}`)).length).toBeGreaterThan(3);
});

test("refuses a width that cannot be drawn, with a sentence", async ({ request }) => {
  for (const path of [
    `${CHART}.svg`,
    `${CHART}.png`,
    `${CHART}.zip`,
    "/indicators/turnover/card.png",
    "/embed/indicators/turnover/outturn",
  ])
    for (const width of ["287", "2401", "wide"]) {
      const answer = await request.get(`${path}?width=${width}`);
      expect([answer.status(), await answer.text()], `${path} ${width}`).toEqual([
        422,
        "Give `width` as a whole number of pixels from 288 to 2400.\n",
      ]);
    }
});

test("gives the description of a chart, and the cards of its marks by the key of their row", async ({ request }) => {
  const description = await (await request.get(`${CHART}.json?${FROZEN}`)).json();
  expect(description).toMatchObject({
    kind: "outturn",
    title: expect.stringContaining("turnover"),
    summary: expect.stringContaining("turnover"),
  });
  const marks = await (await request.get(`${CHART}.marks.json?${FROZEN}`)).json();
  expect(Object.keys(marks)).toEqual(["cards", "periods"]);
  const keys = Object.keys(marks.cards);
  expect(keys.length).toBeGreaterThan(20);
  expect(keys.filter((key) => JSON.stringify(description).includes(key)).length).toBeGreaterThan(20);
});

test("answers 404 to an unknown chart or file", async ({ request }) => {
  for (const path of [
    "/indicators/turnover/charts/nothing.svg",
    `${CHART}.pdf`,
    "/indicators/nothing/charts/outturn.svg",
    "/embed/indicators/turnover/nothing",
  ])
    expect((await request.get(path)).status(), path).toBe(404);
  expect((await request.get(`${CHART}.csv?asOf=2999-01-01`)).status()).toBe(422);
});

test("the quotation's link is permanent, and its page agrees with the quotation", async ({ page }) => {
  await page.goto("/indicators/turnover?asOf=2023-12-14");
  await page.getByText("Download", { exact: true }).click();
  const quotation = page.locator(".copy-text").first();
  await expect(quotation).toContainText("as of 14 December 2023");
  const [address = ""] = /http\S+/.exec((await quotation.textContent()) ?? "") ?? [];
  expect(new URL(address).search).toBe("?asOf=2023-12-14&ledger=103");
  expect((await page.goto(address))?.status()).toBe(200);
});

test("one click copies the quotation", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/indicators/turnover");
  await page.getByText("Download", { exact: true }).click();
  await page.getByRole("button", { name: /^Copy: The sentence/ }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  const text = await page.locator(".copy-text").first().textContent();
  expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(text?.trim());
});

test("a page announces its embed by oEmbed", async ({ page, request, baseURL }) => {
  await page.goto("/indicators/turnover");
  const address = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
  const answer = await (await request.get(address ?? "")).json();
  expect(answer).toMatchObject({ version: "1.0", type: "rich", provider_name: "Outturn", width: 720 });
  expect(answer.html).toContain(`<iframe src="${baseURL}/embed/indicators/turnover/outturn"`);
  expect((await request.get(`${address}&maxwidth=400&format=json`).then((one) => one.json())).width).toBe(400);
  expect((await request.get(`${address}&format=xml`)).status()).toBe(501);
  expect((await request.get("/api/oembed?url=https://elsewhere.example/indicators/turnover")).status()).toBe(404);
});

test("indicators, statements and speakers have share pictures", async ({ page, request, baseURL }) => {
  await page.goto("/indicators/turnover");
  const statement = await page.locator('a[href^="/statements/"]').first().getAttribute("href");
  const pictures: Buffer[] = [];
  for (const path of ["/indicators/turnover", statement ?? "", "/speakers/vladimir-putin"]) {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute("content");
    expect(address).toBe(`${baseURL}${path}/card.png`);
    const answer = await request.get(address ?? "");
    expect(answer.headers()["content-type"]).toBe("image/png");
    const picture = await answer.body();
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    pictures.push(picture);
  }
  expect(new Set(pictures.map((picture) => picture.toString("base64"))).size).toBe(3);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("quotation, citation and embed code can be selected, and no dead button is shown", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByText("Download", { exact: true }).click();
    for (const title of ["Quote this", "Cite", "Embed"]) await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await expect(page.locator(".copy-text").filter({ visible: true })).toHaveCount(5);
    await expect(page.locator(".export-panel").getByRole("button")).toHaveCount(0);
  });

  test("the rows are a table with its own address", async ({ page }) => {
    await page.goto("/indicators/turnover");
    await page.getByText("Download", { exact: true }).click();
    await page.getByRole("link", { name: "Rows as a table" }).click();
    await expect(page).toHaveURL(/show=table/);
    await expect(page.locator("#chart-outturn").getByRole("row").filter({ hasText: "240.11" })).not.toHaveCount(0);
    await expect(page.locator("#chart-outturn svg.plot")).toHaveCount(0);
  });
});
