import { expect, it } from "vitest";
import type { Series } from "@/lib/domain/ledger/series";
import { basisNames } from "@/lib/wording/basis-name";
import { series } from "../support/ledgers/rows";
import { seededFacts } from "../support/ledgers/seeded-ledgers";

function namesOf(all: readonly Series[]): ReadonlyMap<string, string> {
  return basisNames(all, all);
}

it.each([
  ["turnover", ["Chinese customs in US dollars", "Chinese customs in yuan", "Russian side"]],
  ["world-merchandise-trade-volume", ["WTO", "CPB"]],
  ["india-merchandise-exports", ["DGCI&S in US dollars", "DGCI&S in Indian rupees", "Reserve Bank of India"]],
  ["india-services-exports", ["Department of Commerce"]],
  ["us-goods-to-china", ["US Census Bureau", "General Administration of Customs of China"]],
])("of %s", (slug, names) => {
  expect([...namesOf(seededFacts(slug).series).values()]).toEqual(names);
});

it("names never repeat within an indicator", () => {
  const facts = seededFacts("phase-one-goods");
  const names = [...namesOf(facts.series).values()];
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Peterson Institute for International Economics, from US Census export data, earlier definition");
});

it("keeps two letters and the names of countries, which are no acronym of an office", () => {
  const named = (title: string) => namesOf([series({ title })]).get("usd");
  expect(named("US Census Bureau, US dollars")).toBe("US Census Bureau");
  expect(named("USA Trade Online, USD")).toBe("USA Trade Online");
  expect(named("Trade volume, Bureau of Statistics")).toBe("Trade volume, Bureau of Statistics");
  expect(named("ABS International Trade, dollars")).toBe("ABS");
});

it("leaves out what all titles share, and the indicator's own title", () => {
  const named = (...titles: readonly string[]) => [
    ...namesOf(titles.map((title, index) => series({ slug: `s${index}`, title, indicator: "world-trade" }))).values(),
  ];
  expect(named("World trade, US dollars", "Customs, US dollars")).toEqual(["World trade", "Customs"]);
  expect(named("World trade, Bureau of Statistics")).toEqual(["Bureau of Statistics"]);
  expect(named("World trade, by customs", "World trade, by Census")).toEqual(["by customs", "by Census"]);
});

it("is the same name for some of the bases as for all, but for the unit that tells them apart", () => {
  const { series: all } = seededFacts("world-merchandise-trade-volume");
  for (const one of all) expect(basisNames([one], all).get(one.slug)).toBe(namesOf(all).get(one.slug));
  const turnover = seededFacts("turnover").series;
  expect(turnover.map((one) => basisNames([one], turnover).get(one.slug))).toEqual(["Chinese customs", "Chinese customs", "Russian side"]);
});

it("titles alike in everything are told apart by their publishers, else by their slugs", () => {
  const named = (...publishers: readonly string[]) => [
    ...namesOf(publishers.map((publisher, index) => series({ slug: `s${index}`, title: "Trade", publisher }))).values(),
  ];
  expect(named("Customs", "Census")).toEqual(["Trade (Customs)", "Trade (Census)"]);
  expect(named("Customs", "Customs")).toEqual(["Trade (s0)", "Trade (s1)"]);
});
