import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import type { Chart, LabelMark, Mark } from "@/lib/chart/model/model";
import { pictureParts } from "@/lib/chart/model/picture";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import type { OutturnRows } from "@/lib/chart/outturn/outturn-rows";
import { canBeLogarithmic, drawnScale } from "@/lib/chart/outturn/scale";
import { planIndicatorChart } from "@/lib/chart/plan/all-charts";
import { parseView } from "@/lib/input/query/view";
import { seededJudged } from "../support/ledgers/seeded-ledgers";
import { observedRow, outturnRows, point, statedRow } from "./founding";

const context = { asOf: "2026-11-29", ledger: 218, today: "2026-11-29", head: 218 };
const WIDTHS = [288, 358, 560, 736, 944, 1200] as const;

const ROWS = outturnRows({
  observed: [observedRow("2021", "140"), observedRow("2022", "190", { provisional: true }), observedRow("2023", "240")],
  others: [[observedRow("2023", "228", { key: "r2023" })]],
  stated: [statedRow("2023", point("200"), "200", "A", "2022-05-01", "1 May 2022", { key: "a", outcome: "above", outcomeWord: "above" })],
  chosen: "a",
});
const on = (scale: OutturnRows["view"]["scale"], rows = ROWS): OutturnRows => ({ ...rows, view: { ...rows.view, scale } });
const described = (rows: OutturnRows): ChartDescription => ({ kind: "outturn", title: "T", summary: "S", rows });
const chartsOf = (description: ChartDescription, width: number) =>
  pictureParts(layOutChart(description, { width })).map(({ chart }) => chart);
const mainOf = (rows: OutturnRows, width: number) => chartsOf(described(rows), width)[0]!;
const kinds = ({ marks }: Chart, key: string) => marks.filter((mark) => mark.key === key && mark.kind !== "label").map(({ kind }) => kind);
const wordsOf = ({ marks }: Chart) =>
  marks.filter((mark: Mark): mark is LabelMark => mark.kind === "label").map(({ runs }) => runs.map(({ text }) => text).join(" "));

describe.each(WIDTHS)("a chart %i pixels wide", (width) => {
  it("has columns on a scale from zero, and lines on others", () => {
    expect(kinds(mainOf(on("zero"), width), "o2023")).toContain("bar");
    for (const scale of ["fitted", "log"] as const) {
      const chart = mainOf(on(scale), width);
      expect(chart.marks.filter(({ kind }) => kind === "bar")).toEqual([]);
      expect(kinds(chart, "o2023")).toContain("line");
    }
  });

  it("says beside the axis that its scale is not from zero", () => {
    expect(wordsOf(mainOf(on("zero"), width))).toContain("billion US dollars");
    expect(
      wordsOf(mainOf(on("fitted"), width)).some((text) => /^billion US dollars, (scale does not begin at zero|not from zero)$/.test(text)),
    ).toBe(true);
    expect(wordsOf(mainOf(on("log"), width)).some((text) => /^billion US dollars, log(arithmic)? scale$/.test(text))).toBe(true);
  });

  it.each(["turnover", "world-merchandise-trade-volume", "india-merchandise-exports", "phase-one-energy"])(
    "has finite positions and shapes on every scale (%s)",
    (slug) => {
      const judged = seededJudged(slug);
      for (const query of [{ scale: "fitted" }, { scale: "log" }, { as: "index", scale: "log" }, { as: "percent", scale: "fitted" }]) {
        const plan = planIndicatorChart("outturn", judged, resolveView(judged, parseView(query)), context)!;
        const text = JSON.stringify(chartsOf(plan.description, width));
        // JSON has null for what is not finite; marks have null for no key and no outcome only.
        expect(text.replace(/"(outcome|key|value)":null/g, "")).not.toMatch(/:null|\[null|,null/);
      }
    },
  );
});

describe("a logarithmic scale", () => {
  it("is of levels above zero only", () => {
    expect(canBeLogarithmic(ROWS)).toBe(true);
    expect(canBeLogarithmic({ ...ROWS, measure: "growth" })).toBe(false);
    expect(canBeLogarithmic(outturnRows({ observed: [observedRow("2023", "0")] }))).toBe(false);
    expect(canBeLogarithmic(outturnRows({ observed: [observedRow("2023", "-3")] }))).toBe(false);
    expect(canBeLogarithmic(outturnRows({}))).toBe(false);
  });

  it("is replaced by one from zero where it cannot be, and the note says so", () => {
    const judged = seededJudged("world-merchandise-trade-volume");
    const plan = planIndicatorChart("outturn", judged, resolveView(judged, parseView({ scale: "log" })), context)!;
    expect(plan.description.kind === "outturn" && drawnScale(plan.description.rows)).toBe("zero");
    expect(plan.note).toContain("Not on a logarithmic scale");
  });

  it("can be again when what is not above zero is off", () => {
    const rows = outturnRows({ observed: [observedRow("2023", "3")], others: [[observedRow("2023", "-1", { key: "r" })]] });
    expect(drawnScale(on("log", rows))).toBe("zero");
    expect(drawnScale({ ...rows, view: { ...rows.view, scale: "log", off: ["basis:b1"] } })).toBe("log");
  });
});

it.each([
  [{ scale: "fitted" }, "Lines: published", "need not begin at zero"],
  [{ scale: "log" }, "Lines: published", "Logarithmic scale"],
  [{}, "Columns: published", "Columns"],
])("the note of %o says what the marks and the scale are", (query, marks, scale) => {
  const judged = seededJudged("turnover");
  const { note } = planIndicatorChart("outturn", judged, resolveView(judged, parseView(query)), context)!;
  expect(note).toContain(marks);
  expect(note).toContain(scale);
});
