import { describe, expect, it } from "vitest";
import { parseView, viewQuery } from "@/lib/input/query/view";

const PLAIN = {
  series: null,
  measure: "level",
  isMeasureNamed: false,
  from: null,
  to: null,
  off: [],
  speakers: [],
  scale: "zero",
  as: null,
  base: null,
  with: null,
  show: "chart",
  period: null,
  figure: null,
} as const;

describe("a view in an address", () => {
  it.each([
    [{}, {}],
    [{ series: "customs-usd" }, { series: "customs-usd" }],
    [
      { measure: "growth", show: "table" },
      { measure: "growth", isMeasureNamed: true, show: "table" },
    ],
    [
      { from: "2020", to: "2023" },
      { from: "2020", to: "2023" },
    ],
    [
      { from: "2023", to: "2020" },
      { from: "2020", to: "2023" },
    ],
    [{ speaker: "vladimir-putin" }, { speakers: ["vladimir-putin"] }],
    [{ speaker: ["a", "b", "a", ""] }, { speakers: ["a", "b"] }],
    [
      { from: "2022-Q2", to: "2022-04/2023-03" },
      { from: "2022-Q2", to: "2022-04/2023-03" },
    ],
    // One inside the other is a range, in whatever order.
    [
      { from: "2023", to: "2023-03" },
      { from: "2023", to: "2023-03" },
    ],
    [{ off: "basis:customs-usd" }, { off: ["basis:customs-usd"] }],
    [
      { off: ["speaker:b", "outcome:notComparable", "nature:reported", "basis:a", "speaker:b", ""] },
      { off: ["basis:a", "nature:reported", "outcome:notComparable", "speaker:b"] },
    ],
    [{ off: ["speaker", "speaker:", "speaker:A b", "nature:guess", "outcome:depends", "toString:a", ":a", "colour:red"] }, {}],
    [{ scale: "log" }, { scale: "log" }],
    [{ scale: "zero" }, {}],
    [
      { as: "index", base: "2015-01/2015-03" },
      { as: "index", base: "2015-Q1" },
    ],
    [{ as: "percent", base: "2015" }, { as: "percent" }],
    [{ base: "2015" }, {}],
    [{ with: "customs-usd" }, { with: "customs-usd" }],
    [{ with: "indicator:turnover" }, { with: "indicator:turnover" }],
    // Addresses of before the legend.
    [{ nature: "target" }, { off: ["nature:projection"] }],
    [{ nature: "projection", off: "outcome:above" }, { off: ["nature:target", "outcome:above"] }],
    [{ period: "2023-01/2023-03" }, { period: "2023-Q1" }],
    [{ period: "soon", figure: "f" }, { figure: "f" }],
    // What is not known is as if it were not given.
    [{ series: ["a", "b"], measure: "share", from: "20", to: "soon", nature: "reported", show: "pie" }, {}],
    [{ scale: "square", as: "share", with: "//elsewhere", off: "all" }, {}],
  ])("%o means %o", (query, view) => {
    expect(parseView(query)).toEqual({ ...PLAIN, ...view });
  });

  it("survives a round trip", () => {
    const view = parseView({
      ...{ series: "s", measure: "growth", from: "2019", to: "2023-Q3", speaker: ["a", "b"], show: "table" },
      ...{ off: ["speaker:c", "basis:t", "outcome:above"], nature: "target", scale: "fitted", as: "index", base: "2020", with: "u" },
    });
    const written = Object.fromEntries(Object.entries(viewQuery(view)).map(([name, value]) => [name, value ?? undefined]));
    expect(parseView(written)).toEqual(view);
  });

  it("with all defaults adds nothing to the address", () => {
    expect(
      Object.values(viewQuery(parseView({})))
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });
});
