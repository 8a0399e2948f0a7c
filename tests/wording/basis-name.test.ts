import { expect, it } from "vitest";
import { basisNames } from "@/lib/wording/basis-name";
import { series } from "../support/ledgers/rows";
import { seededFacts } from "../support/ledgers/seeded-ledgers";

it.each([
  ["turnover", ["Chinese customs in US dollars", "Chinese customs in yuan", "Russian side"]],
  ["world-merchandise-trade-volume", ["WTO", "CPB"]],
  ["india-merchandise-exports", ["DGCI&S in US dollars", "DGCI&S in Indian rupees", "Reserve Bank of India"]],
  ["india-services-exports", ["Department of Commerce"]],
  ["us-goods-to-china", ["US Census Bureau", "General Administration of Customs of China"]],
])("of %s", (slug, names) => {
  expect([...basisNames(seededFacts(slug).series).values()]).toEqual(names);
});

it("names never repeat within an indicator", () => {
  const facts = seededFacts("phase-one-goods");
  const names = [...basisNames(facts.series).values()];
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Peterson Institute for International Economics, from US Census export data, earlier definition");
});

it("keeps two letters and the names of countries, which are no acronym of an office", () => {
  const named = (title: string) => basisNames([series({ title })]).get("usd");
  expect(named("US Census Bureau, US dollars")).toBe("US Census Bureau");
  expect(named("USA Trade Online, USD")).toBe("USA Trade Online");
  expect(named("Trade volume, Bureau of Statistics")).toBe("Trade volume, Bureau of Statistics");
  expect(named("ABS International Trade, dollars")).toBe("ABS");
});
