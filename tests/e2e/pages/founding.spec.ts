import { expect } from "@playwright/test";
import { clientOf } from "../client";
import { expectFoundingClocks, expectFoundingOutcomes } from "../founding-outcomes";
import { test } from "../test";

test("the founding statement is above, within and below on the page, in the CSV and in the API", async ({ page, request }) => {
  const { range } = await expectFoundingOutcomes(await clientOf(request));

  // The address of a place inside a closed part opens it.
  await page.goto(`/statements/${range.statement}#bases`);
  // The bases come first; shares and what was known that day have rows of the same names.
  const section = page
    .locator("section", { has: page.getByRole("heading", { name: /\$220–230 billion/ }) })
    .last()
    .getByRole("table")
    .first();
  await expect(section.getByRole("row", { name: /Chinese customs in US dollars/ })).toContainText(/\$240\.11bn.*above.*\+\$10\.11bn/);
  await expect(section.getByRole("row", { name: /^Russian side/ })).toContainText(/\$227\.8bn.*within/);
  await expect(section.getByRole("row", { name: /Chinese customs in yuan/ })).toContainText("other unit");
  await expect(section.getByRole("row", { name: /Headline/ })).toContainText("depends on whose count");
  const growthSection = page
    .locator("section", { has: page.getByRole("heading", { name: /\+30%/ }) })
    .last()
    .getByRole("table")
    .first();
  await expect(growthSection.getByRole("row", { name: /Chinese customs in US dollars/ })).toContainText(/\+26\.3%.*below.*−3\.7 points/);
  await expect(growthSection.getByRole("row", { name: /^Russian side/ })).toContainText(/computed.*below.*−6\.86 points/);
  await expect(growthSection.getByRole("row", { name: /Chinese customs in yuan/ })).toContainText(/\+32\.7%.*above.*aside.*\+2\.7 points/);

  const csv = (await (await request.get("/indicators/turnover/figures.csv")).text()).split("\r\n");
  const header = csv[0]?.split(",") ?? [];
  const cell = (row: string | undefined, name: string) =>
    row?.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.[header.indexOf(name)]?.replace(/,$/, "");
  const row = csv.find((line) => line.startsWith(`${range.id},`) && line.includes(",turnover-gacc-usd,"));
  expect([cell(row, "outcome"), cell(row, "outturn"), cell(row, "difference"), cell(row, "headline")]).toEqual([
    "above",
    "240110000000",
    "10110000000",
    "depends",
  ]);
});

test("as-of day and ledger number show the ledger as it was", async ({ request }) => {
  await expectFoundingClocks(await clientOf(request));
});
