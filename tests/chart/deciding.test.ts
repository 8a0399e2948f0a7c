import { describe, expect, it } from "vitest";
import type { DecidingRows } from "../../lib/chart/deciding/deciding-rows";
import { layOutChart } from "../../lib/chart/layout";
import type { LabelMark, Mark } from "../../lib/chart/model/model";
import { pictureParts } from "../../lib/chart/model/picture";
import { scalesOf } from "../../lib/chart/model/scales";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { ChartPlan } from "../../lib/chart/plan/chart-plan";
import type { JudgedFigure, JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";
import { illegible } from "./legible";

const TODAY = "2026-11-29";
const WIDTHS = [288, 358, 560, 680, 736, 944, 1200, 1520];
const TIMEOUT = 120_000;

function planOf(judged: JudgedIndicator, { figure }: JudgedFigure, asOf = TODAY): ChartPlan | null {
  const view = parseView({ figure: figure.id, measure: figure.measure, period: figure.period?.text });
  return planIndicatorChart("deciding", judged, view, { asOf, ledger: 1, today: asOf, head: 1 });
}

/** The rows for the first figure that a statement of a day gives; `measure` narrows it. */
function rowsOf(slug: string, statedOn: string, measure: string, asOf = TODAY): DecidingRows {
  const judged = seededJudged(slug, asOf);
  const one = judged.figures.find(
    ({ figure, statement }) => statement.statedOn === statedOn && figure.measure === measure && figure.nature !== "reported",
  );
  const plan = one && planOf(judged, one, asOf);
  if (plan?.description.kind !== "deciding") throw new Error(`${slug} has no chart of ${statedOn}.`);
  return plan.description.rows;
}

/** "Chinese customs: 240.1, 10.1 above, 190.3 in 2022". */
function told({ panels }: DecidingRows): readonly (readonly string[])[] {
  return panels.map(({ heading, stated, bases }) => [
    heading,
    ...stated.map(({ label }) => label),
    ...bases.map(({ name, actual, words, before }) => `${name}: ${[actual?.label, words, before?.label].filter(Boolean).join(", ")}`),
  ]);
}

describe("the deciding chart of the seed", () => {
  // 240.11 − 230; 227.8 is between; 26.3 − 30; 100 · 227.8 / 185 − 100 = 23.14, and − 30.
  it("shows the level and the growth of one statement, the narrowest figure first", () => {
    expect(told(rowsOf("turnover", "2023-12-14", "growth"))).toEqual([
      [
        "In 2023, billion US dollars",
        "said 220–230",
        "said more than 200",
        "Chinese customs: 240.1, 10.1 above, 190.3 in 2022",
        "Russian side: 227.8, within, 185 in 2022",
      ],
      [
        "Growth in 2023 over a year earlier, percent",
        "said +30",
        "Chinese customs: +26.3, 3.7 points below",
        "Russian side: +23.1, 6.9 points below",
      ],
    ]);
  });

  it("shows the last value so far of a year that is not over", () => {
    const [, panel] = told(rowsOf("turnover", "2023-11-20", "level"));
    expect(panel).toEqual([
      "In 2030, billion US dollars",
      "said 300",
      "Chinese customs: period not over, 228.1 in 2025",
      "Russian side: period not over, 227.8 in 2023",
    ]);
  });

  it("names fiscal years, changes over a base period and what institutions state", () => {
    expect(told(rowsOf("india-merchandise-exports", "2022-06-17", "level"))[0]?.[0]).toBe("In FY2022-23, billion US dollars");
    const change = told(rowsOf("phase-one-goods", "2020-05-18", "change"))[0];
    expect(change?.slice(0, 2)).toEqual(["Change in 2020 over 2017, billion US dollars", "stated at least +63.9"]);
    expect(change?.[2]).toContain("+10.4, 53.5 below");
    expect(told(rowsOf("world-merchandise-trade-volume", "2020-04-08", "growth"))[0]?.[1]).toMatch(/^stated −/);
  });

  it("prefers a panel with an actual to one without", () => {
    expect(told(rowsOf("phase-one-goods-and-services", "2022-02-08", "level")).map(([heading]) => heading)).toEqual([
      "In 2020–2021, billion US dollars",
      "In 2020, billion US dollars",
    ]);
  });

  it("knows as of a day what was published by then", () => {
    const [level] = rowsOf("turnover", "2023-12-14", "growth", "2024-01-31").panels;
    expect(level?.bases.map(({ actual, words }) => [actual?.label ?? null, words])).toEqual([
      ["240.1", "10.1 above"],
      [null, "only a part published"],
    ]);
  });

  it("has a table of exactly what it draws", () => {
    const judged = seededJudged("turnover");
    const one = judged.figures.find(({ statement, figure }) => statement.statedOn === "2023-12-14" && figure.measure === "growth");
    const table = one && planOf(judged, one)?.table;
    const column = (name: string) => table?.columns.findIndex((each) => each.name === name) ?? -1;
    expect(table?.rows.map((row) => [row[column("kind")], row[column("number")]])).toEqual([
      ["stated", "220–230"],
      ["stated", "more than 200"],
      ["known before", "190.3 in 2022"],
      ["published", "240.1"],
      ["known before", "185 in 2022"],
      ["published", "227.8"],
      ["stated", "+30"],
      ["published", "+26.3"],
      ["published", "+23.1"],
    ]);
  });
});

describe("the layout of the deciding chart", () => {
  const rows = rowsOf("turnover", "2023-12-14", "growth");
  const layOut = (width: number) => layOutChart({ kind: "deciding", title: "", summary: "", rows }, { width });
  const marksOf = (width: number, kind: Mark["kind"]) =>
    pictureParts(layOut(width)).map(({ chart }) => chart.marks.filter((mark) => mark.kind === kind));

  it("puts panels side by side from 640 pixels on, on one line", () => {
    expect(pictureParts(layOut(1200)).map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [612, 0],
    ]);
    const [first, second] = pictureParts(layOut(358));
    expect([first?.x, second?.x, (second?.y ?? 0) > (first?.chart.box.height ?? 0)]).toEqual([0, 0, true]);
  });

  it("draws each actual as a tick at its value, joined to what was known before", () => {
    const [level] = pictureParts(layOut(1200));
    const scales = level && scalesOf(level.chart);
    const [ticks = []] = marksOf(1200, "point");
    expect(ticks.flatMap((mark) => (mark.kind === "point" && mark.form === "tick" ? [mark.value] : []))).toEqual([
      "240110000000",
      "227800000000",
    ]);
    const joins = level?.chart.marks.flatMap((mark) =>
      mark.kind === "line" && mark.stroke === "solid" ? [mark.points.map(({ value }) => value)] : [],
    );
    expect(joins).toEqual([
      ["190271000000", "240110000000"],
      ["185000000000", "227800000000"],
    ]);
    expect(scales?.value("240110000000")).toBeLessThan(scales?.plot.right ?? 0);
  });

  it("says on a phone the outcome beside the name of each basis, with its mark", () => {
    const [level = []] = marksOf(358, "outcome");
    expect(level.map(({ outcome }) => outcome)).toEqual(["above", "within"]);
    const [labels = []] = marksOf(358, "label") as readonly (readonly LabelMark[])[];
    const texts = labels.map(({ runs }) => runs[0]?.text);
    expect(texts).toEqual(expect.arrayContaining(["Chinese customs", "10.1 above", "Russian side", "within"]));
  });

  it("leaves the line of a bound open where a text stands", () => {
    const { panels } = rows;
    const [level] = panels;
    const base = level?.bases[0];
    if (!level || !base) throw new Error("no panel");
    const near = { ...base, before: { key: "b", value: "199000000000", label: "199 in 2022" } };
    const one = { ...rows, panels: [{ ...level, bases: [near] }] };
    const picture = layOutChart({ kind: "deciding", title: "", summary: "", rows: one }, { width: 588 });
    expect(illegible(picture)).toEqual([]);
    const lines = pictureParts(picture).flatMap(({ chart }) =>
      chart.marks.filter((mark) => mark.kind === "line" && mark.role === "stated"),
    );
    expect(lines.some((mark) => mark.kind === "line" && mark.points.some(({ value }) => value === null))).toBe(true);
  });
});

const MAX_STATEMENTS = 16;

/** One figure of each statement; of many statements some from the first to the last. */
function onePerStatement({ figures }: JudgedIndicator): readonly JudgedFigure[] {
  const all = [...new Map(figures.map((one) => [one.statement.id, one])).values()];
  const step = Math.max(1, all.length / MAX_STATEMENTS);
  return all.filter((_, index) => index === 0 || Math.floor(index / step) > Math.floor((index - 1) / step));
}

function problemsOf(judged: JudgedIndicator, asOf: string): { readonly drawn: number; readonly problems: readonly string[] } {
  const plans = onePerStatement(judged).flatMap((one) => {
    const plan = planOf(judged, one, asOf);
    return plan === null ? [] : [{ day: one.statement.statedOn, description: plan.description }];
  });
  const problems = plans.flatMap(({ day, description }) =>
    WIDTHS.flatMap((width) => illegible(layOutChart(description, { width })).map((problem) => `${day}, ${width}: ${problem}`)),
  );
  return { drawn: plans.length, problems };
}

describe("the deciding charts of statements are legible at every width", () => {
  it.each(SEEDED_INDICATORS)("%s", (slug) => expect(problemsOf(seededJudged(slug), TODAY).problems).toEqual([]), TIMEOUT);

  it.each(Object.entries(GENERATED))(
    "a generated ledger with %s",
    (_, ledger) => {
      const { drawn, problems } = problemsOf(ledger(), GENERATED_AS_OF);
      expect(problems).toEqual([]);
      expect(drawn).toBeGreaterThan(0);
    },
    TIMEOUT,
  );
});
