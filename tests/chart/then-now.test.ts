import { describe, expect, it } from "vitest";
import type { Chart, Mark } from "../../lib/chart/model/model";
import { thenNowChart, thenNowSummary } from "../../lib/chart/small/then-now";
import type { ThenNowPoint, ThenNowRows } from "../../lib/chart/small/then-now-rows";
import type { VintageRows, VintageValue } from "../../lib/chart/vintages/vintage-rows";
import { vintagesChart, vintagesSummary } from "../../lib/chart/vintages/vintages";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;
const NINE = "000000000";

function pointOf(text: string, before: string | null, after: string | null): ThenNowPoint {
  const shown = (digits: string | null) => (digits === null ? null : { value: `${digits}${NINE}`, label: digits.replace("-", "−") });
  return { key: text, text, before: shown(before), after: shown(after) };
}

function rows(points: readonly ThenNowPoint[]): ThenNowRows {
  return {
    title: "Turnover",
    seriesTitle: "Customs",
    unit: "billion US dollars",
    multiplier: 9,
    thenText: "14 Dec 2023",
    nowText: "10 Mar 2026",
    points,
  };
}

function print(over: Partial<VintageValue> & Pick<VintageValue, "key" | "value">): VintageValue {
  const day = over.day ?? "2024-01-12";
  return { day, dayText: day, basis: "Customs", reading: null, label: over.value.slice(0, 3), kind: "first", statuses: [], ...over };
}

function vintages(values: readonly VintageValue[]): VintageRows {
  return { title: "Turnover", period: "2023", periodText: "2023", unit: "billion US dollars", multiplier: 9, values, settled: [] };
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const words = (chart: Chart) => marksOf(chart, "label").map(({ runs }) => runs.map(({ text }) => text).join(" "));

describe.each([1200, 680])("then and now %i pixels wide", (width) => {
  it("says that there is no figure when it has no rows", () => {
    expect(words(thenNowChart(rows([]), width))).toEqual(["Nothing was published by 10 Mar 2026."]);
  });

  it("draws values known then as a line that breaks at missing ones, and values published since as open circles", () => {
    const chart = thenNowChart(rows([pointOf("2021", "146", "147"), pointOf("2022", null, "190"), pointOf("2023", null, null)]), width);
    const [known] = marksOf(chart, "line").filter(({ role }) => role === "observed");
    expect(known!.points.map(({ value }) => value)).toEqual([`146${NINE}`, null, null]);
    expect(marksOf(chart, "point").map(({ role, value }) => [role, value])).toEqual([
      ["later", `147${NINE}`],
      ["later", `190${NINE}`],
    ]);
  });

  it("connects the old and the new value of a period only when it changed", () => {
    const chart = thenNowChart(rows([pointOf("2021", "146", "140"), pointOf("2022", "190", "190")]), width);
    const changes = marksOf(chart, "line").filter(({ role }) => role === "difference");
    expect(changes.map(({ points }) => points.map(({ value }) => value))).toEqual([[`146${NINE}`, `140${NINE}`]]);
  });

  it("includes values below zero and draws a single value as a dot", () => {
    const chart = thenNowChart(rows([pointOf("2021", "-5", "-5")]), width);
    expect(Number(chart.value.domain[0])).toBeLessThanOrEqual(-5e9);
    expect(marksOf(chart, "point")).toEqual([]);
    expect(words(chart)).toContain("−5");
  });

  it("stays legible with 10,000 values", () => {
    const points = Array.from({ length: 10_000 }, (_, index) =>
      pointOf(String(1000 + index), String(100 + (index % 50)), String(100 + (index % 50))),
    );
    const chart = thenNowChart(rows([...points, pointOf("11000", null, "300")]), width);
    expect(marksOf(chart, "line").reduce((sum, { points: drawn }) => sum + drawn.length, 0)).toBeLessThanOrEqual(801);
    expect(illegible(chart)).toEqual([]);
  });
});

describe("then and now on a phone", () => {
  it("has a row for each period: a tick for what was known, an open circle for what is new or changed", () => {
    const chart = thenNowChart(
      rows([pointOf("2020", null, null), pointOf("2021", "146", "147"), pointOf("2022", "180", "180"), pointOf("2023", null, "190")]),
      320,
    );
    expect(words(chart).filter((text) => /20\d\d|was|new|unchanged/.test(text))).toEqual([
      "147 2021",
      "was 146",
      "180 2022",
      "unchanged",
      "190 2023",
      "new",
    ]);
    expect(marksOf(chart, "point").map(({ form, value }) => [form, value])).toEqual([
      ["tick", `146${NINE}`],
      ["dot", `147${NINE}`],
      ["tick", `180${NINE}`],
      ["dot", `190${NINE}`],
    ]);
    expect(marksOf(chart, "line").filter(({ role }) => role === "difference")).toHaveLength(1);
    expect(illegible(chart)).toEqual([]);
  });

  it("is a line when it has many periods", () => {
    const points = Array.from({ length: 60 }, (_, index) => pointOf(`Jan ${1960 + index}`, "100", String(100 + (index % 2))));
    const chart = thenNowChart(rows(points), 358);
    expect(marksOf(chart, "line").some(({ role, points: drawn }) => role === "observed" && drawn.length === 60)).toBe(true);
    expect(illegible(chart)).toEqual([]);
  });
});

describe("the periods under then and now", () => {
  it("stay inside the picture when they have long names", () => {
    const points = Array.from({ length: 9 }, (_, index) => pointOf(`April ${2010 + index} to March ${2011 + index}`, "100", "101"));
    expect(illegible(thenNowChart(rows(points), 680))).toEqual([]);
  });
});

describe.each(WIDTHS)("vintages %i pixels wide", (width) => {
  const first = print({ key: "a", value: `146${NINE}`, day: "2022-01-27" });
  const repeated = print({ key: "b", value: `147${NINE}`, day: "2022-02-01", kind: "repeated" });
  const revised = print({ key: "c", value: `150${NINE}`, day: "2022-07-13", kind: "revised", statuses: ["settled"] });

  it("says that there is no figure when it has no rows", () => {
    expect(words(vintagesChart(vintages([]), width))).toEqual(["Nothing is published for 2023."]);
  });

  it("draws a row per published value: a tick in force, an open circle when repeated, a revision as a dotted line", () => {
    const chart = vintagesChart(vintages([first, repeated, revised]), width);
    expect(marksOf(chart, "point").map(({ form, role, value }) => [form, role, value])).toEqual([
      ["tick", "observed", `146${NINE}`],
      ["dot", "later", `147${NINE}`],
      ["tick", "observed", `150${NINE}`],
    ]);
    const [change] = marksOf(chart, "line").filter(({ role }) => role === "difference");
    expect(change!.points.map(({ value }) => value)).toEqual([`146${NINE}`, `150${NINE}`]);
    expect(words(chart)).toContain("revised, settled");
    expect(illegible(chart)).toEqual([]);
  });

  it("never connects a revision to another basis", () => {
    const other = print({ key: "d", value: `140${NINE}`, basis: "Russian side", kind: "revised", day: "2022-08-01" });
    const chart = vintagesChart(vintages([first, other]), width);
    expect(marksOf(chart, "line").filter(({ role }) => role === "difference")).toEqual([]);
  });

  it("draws the reading of a hedged published value", () => {
    const hedged = print({ key: "e", value: `25${NINE}`, reading: [`24${NINE}`, `25${NINE}`], kind: "kept" });
    expect(marksOf(vintagesChart(vintages([first, hedged]), width), "interval")).toMatchObject([{ role: "observed", low: `24${NINE}` }]);
  });

  it("draws the newest of 10,000 published values", () => {
    const prints = Array.from({ length: 10_000 }, (_, index) =>
      print({ key: `p${index}`, value: `${100 + (index % 40)}${NINE}`, day: dayOf(index) }),
    );
    const chart = vintagesChart(vintages(prints), width);
    expect(marksOf(chart, "point")).toHaveLength(60);
    expect(illegible(chart)).toEqual([]);
  });
});

describe("the summaries", () => {
  it("count published and changed values", () => {
    expect(thenNowSummary(rows([pointOf("2021", "146", "147"), pointOf("2022", null, "190")]))).toBe(
      "Turnover, Customs: one value held on 14 Dec 2023; by 10 Mar 2026 one more published, one value changed.",
    );
    expect(vintagesSummary(vintages([print({ key: "a", value: `146${NINE}` })]))).toBe(
      "Turnover, 2023: printed one time with no revisions.",
    );
  });
});

function dayOf(index: number): string {
  return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}
