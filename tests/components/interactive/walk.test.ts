import { describe, expect, it } from "vitest";
import { type ChartPlace, periodOf, placeAfterKey, type Walkable } from "@/components/charts/interactive/walk";

const period = (key: string): ChartPlace => ({ kind: "period", key });
const mark = (key: string): ChartPlace => ({ kind: "mark", key });

const chart: Walkable = {
  periods: ["2021", "2022", "2023"],
  marks: [
    { key: "a", period: "2021" },
    { key: "b", period: "2023" },
    { key: "c", period: "2023" },
    { key: "outside", period: null },
  ],
};

describe("keys in a chart with periods", () => {
  it.each([
    ["ArrowRight", null, period("2021")],
    ["ArrowLeft", null, period("2023")],
    ["ArrowDown", null, period("2021")],
    ["ArrowRight", period("2021"), period("2022")],
    ["ArrowRight", period("2023"), period("2023")],
    ["ArrowLeft", period("2021"), period("2021")],
    ["ArrowLeft", mark("c"), period("2022")],
    ["ArrowRight", mark("a"), period("2022")],
    ["ArrowDown", period("2023"), mark("b")],
    ["ArrowDown", mark("b"), mark("c")],
    ["ArrowDown", mark("c"), mark("c")],
    ["ArrowUp", mark("c"), mark("b")],
    ["ArrowUp", mark("b"), period("2023")],
    ["ArrowUp", period("2023"), period("2023")],
    ["ArrowDown", period("2022"), period("2022")],
    ["Home", mark("c"), period("2021")],
    ["End", period("2021"), period("2023")],
    ["ArrowRight", period("2010"), period("2021")],
    ["ArrowRight", mark("outside"), period("2021")],
    ["Escape", mark("c"), null],
    ["Tab", mark("c"), undefined],
  ])("%s from %o leads to %o", (key, from, to) => {
    expect(placeAfterKey(key, from, chart)).toEqual(to);
  });

  it("find the period of a place, as far as it is shown", () => {
    expect(periodOf(mark("c"), chart)).toBe("2023");
    expect(periodOf(period("2022"), chart)).toBe("2022");
    expect(periodOf(period("2010"), chart)).toBeNull();
    expect(periodOf(mark("outside"), chart)).toBeNull();
    expect(periodOf(null, chart)).toBeNull();
  });
});

describe("keys in a chart without periods", () => {
  const marks: Walkable = { periods: [], marks: ["a", "b", "c"].map((key) => ({ key, period: null })) };
  it.each([
    ["ArrowRight", null, mark("a")],
    ["ArrowRight", mark("a"), mark("b")],
    ["ArrowDown", mark("c"), mark("c")],
    ["ArrowLeft", null, mark("c")],
    ["ArrowUp", mark("b"), mark("a")],
    ["Home", mark("c"), mark("a")],
    ["End", mark("a"), mark("c")],
    ["Escape", mark("b"), null],
    ["a", mark("b"), undefined],
  ])("%s from %o leads to %o", (key, from, to) => {
    expect(placeAfterKey(key, from, marks)).toEqual(to);
  });
  it("lead nowhere when there are no marks either", () => {
    expect(placeAfterKey("ArrowRight", null, { periods: [], marks: [] })).toBeUndefined();
  });
});
