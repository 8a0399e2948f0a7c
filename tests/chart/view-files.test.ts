import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import { FILE_WIDTH } from "@/lib/chart/model/box-widths";
import { pictureParts } from "@/lib/chart/model/picture";
import { planIndicatorChart } from "@/lib/chart/plan/all-charts";
import { mainCharts } from "@/lib/chart/plan/main-charts";
import { parseView } from "@/lib/input/query/view";
import { seededJudged } from "../support/ledgers/seeded-ledgers";

const context = { asOf: "2026-11-29", ledger: 218, today: "2026-11-29", head: 218 };

/** The rows of a view of a chart: the keys of its table, which the CSV has, and of the marks above the strip that the picture has. */
function rowsOf(slug: string, query: Record<string, string | string[]>, chart: "outturn" | "levels" | "growth" = "outturn") {
  const plan = planIndicatorChart(chart, seededJudged(slug), parseView(query), context)!;
  const id = plan.table.columns.findIndex(({ name }) => name === "id");
  const listed = new Set(plan.table.rows.map((row) => row[id]!));
  const parts = pictureParts(layOutChart(plan.description, { width: FILE_WIDTH }));
  const drawn = new Set(parts.flatMap(({ chart: one }) => one.marks.flatMap(({ key }) => key ?? [])));
  // Equal figures share a mark, which has the key of one of them.
  const shared = mainCharts(plan.description).flatMap(({ stated }) => stated.map((row) => row.key));
  return { plan, listed, drawn, stated: [...listed].filter((key) => shared.includes(key)) };
}

const CASES = [
  ["turnover", { from: "2018", to: "2024", off: ["basis:turnover-russia-usd", "outcome:above"] }],
  ["turnover", { off: ["speaker:vladimir-putin", "nature:target"], scale: "log" }],
  ["turnover", { from: "2016", to: "2022", as: "index", base: "2018" }],
  ["world-merchandise-trade-volume", { from: "2015", to: "2020", off: "outcome:below", scale: "fitted" }],
  ["phase-one-energy", { off: "nature:target", scale: "fitted" }],
  ["india-merchandise-exports", { from: "2020", to: "2023", as: "percent" }],
  ["india-merchandise-exports", { from: "2019-04/2020-03", off: "nature:target" }],
] as const;

describe.each(CASES)("the files of %s with %j", (slug, query) => {
  it("have the rows that the picture has, and no others", () => {
    const { listed, drawn, stated } = rowsOf(slug, query as Record<string, string | string[]>);
    expect([...drawn].filter((key) => !listed.has(key))).toEqual([]);
    const published = [...listed].filter((key) => !stated.includes(key));
    expect(published.filter((key) => !drawn.has(key))).toEqual([]);
    expect(listed.size).toBeGreaterThan(0);
  });

  it("are fewer than all rows", () => {
    const all = rowsOf(slug, {});
    const { listed } = rowsOf(slug, query as Record<string, string | string[]>);
    expect([...listed].filter((key) => all.listed.has(key)).length).toBeLessThan(all.listed.size);
  });
});

it.each(["levels", "growth"] as const)("the panels of %s leave out a basis that is off, and its rows", (chart) => {
  const { plan, listed, drawn } = rowsOf("turnover", { series: "*", off: "basis:turnover-gacc-usd", from: "2019" }, chart);
  const basis = plan.table.columns.findIndex(({ name }) => name === "basis");
  expect(plan.table.rows.filter((row) => row[basis]?.startsWith("Chinese customs, US"))).toEqual([]);
  expect([...drawn].filter((key) => !listed.has(key))).toEqual([]);
  expect(plan.note).toContain("Left out: Chinese customs");
});
