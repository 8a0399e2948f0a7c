import { describe, expect, it } from "vitest";
import { buildOutturnRows } from "@/lib/chart/outturn/build/build-outturn-rows";
import { measuresOf, resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { parseView } from "@/lib/input/query/view";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const context = { asOf: "2026-11-29", ledger: 218, today: "2026-11-29", head: 218 };

function rowsOf(slug: string, query: Record<string, string> = {}) {
  const judged = seededJudged(slug);
  return buildOutturnRows(judged, resolveView(judged, parseView(query)), context);
}

describe("the measure of the main chart", () => {
  it.each([
    ["turnover", "level"],
    ["world-merchandise-trade-volume", "growth"],
    ["phase-one-energy", "change"],
    ["india-merchandise-exports", "level"],
  ])("of %s is %s, which has its figures", (slug, measure) => {
    const rows = rowsOf(slug);
    expect(rows.measure).toBe(measure);
    expect(rows.stated.length).toBeGreaterThan(0);
  });

  it("is the one that the address names, where there is anything of it", () => {
    expect(rowsOf("turnover", { measure: "growth" }).measure).toBe("growth");
    expect(rowsOf("world-merchandise-trade-volume", { measure: "level" }).measure).toBe("growth");
  });

  it("can be chosen among those that the indicator has", () => {
    expect(measuresOf(seededJudged("world-merchandise-trade-volume"))).toEqual(["growth"]);
    expect(measuresOf(seededJudged("phase-one-agriculture"))).toEqual(["level", "change"]);
  });
});

describe("the rows of the main chart", () => {
  it("have India's fiscal years as India prints them, on two bases in dollars", () => {
    const { periods, bases, unit, stated } = rowsOf("india-merchandise-exports");
    expect(periods.map(({ text }) => text)).toEqual(expect.arrayContaining(["2010-11", "2022-23", "2029-30"]));
    expect(bases.map(({ name }) => name)).toEqual(["DGCI&S", "Reserve Bank of India"]);
    expect(unit).toBe("billion US dollars");
    expect(bases[0]?.observed.find(({ slotText }) => slotText === "2022-23")).toMatchObject({ short: "451.1" });
    expect(stated).toHaveLength(26);
  });

  it("count in percent for growth of an index, and have both counts of 2020", () => {
    const { unit, multiplier, bases } = rowsOf("world-merchandise-trade-volume");
    expect([unit, multiplier]).toEqual(["percent over a year earlier", 0]);
    expect(bases.map(({ observed }) => observed.find(({ slot }) => slot.text === "2020")?.label)).toEqual(["−5.3", "−5.1"]);
  });

  it("have changes over the base of the figures, computed from levels, and no change of the base year itself", () => {
    const { unit, bases, stated } = rowsOf("phase-one-energy");
    expect(unit).toBe("billion US dollars over 2017");
    expect(bases[0]?.observed.map(({ slotText, short, part }) => [slotText, short, part])).toEqual([["2020", "+2.2", true]]);
    expect(stated.map(({ number }) => number)).toEqual(["at least +18.5", "at least +33.9"]);
  });

  it("have figures alone where nothing is published", () => {
    const { bases, stated } = rowsOf("phase-one-services");
    expect(bases).toEqual([]);
    expect(stated).toHaveLength(2);
  });

  it("have a span of two years beside its years", () => {
    expect(rowsOf("us-agricultural-exports-to-china").periods.map(({ text }) => text)).toEqual(["2020", "2021", "2020–2021"]);
  });
});
