import { describe, expect, it } from "vitest";
import { parseView, viewQuery } from "@/lib/input/query/view";

const PLAIN = {
  series: null,
  measure: "level",
  isMeasureNamed: false,
  from: null,
  to: null,
  speakers: [],
  nature: null,
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
    [{ nature: "target" }, { nature: "target" }],
    [{ period: "2023-01/2023-03" }, { period: "2023-Q1" }],
    [{ period: "soon", figure: "f" }, { figure: "f" }],
    // What is not known is as if it were not given.
    [{ series: ["a", "b"], measure: "share", from: "20", to: "soon", nature: "reported", show: "pie" }, {}],
  ])("%o means %o", (query, view) => {
    expect(parseView(query)).toEqual({ ...PLAIN, ...view });
  });

  it("survives a round trip", () => {
    const view = parseView({ series: "s", measure: "growth", from: "2019", speaker: ["a", "b"], nature: "target", show: "table" });
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
