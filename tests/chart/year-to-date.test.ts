import { describe, expect, it, test } from "vitest";
import type { Chart, Mark } from "../../lib/chart/model/model";
import type { CompositePicture } from "../../lib/chart/model/picture";
import { buildYearToDateRows } from "../../lib/chart/year-to-date/build-year-to-date-rows";
import { yearToDatePicture } from "../../lib/chart/year-to-date/year-to-date";
import type { YearToDatePanel, YearToDateRows } from "../../lib/chart/year-to-date/year-to-date-rows";
import { yearToDateTable } from "../../lib/chart/year-to-date/year-to-date-table";
import { foundingJudged } from "../support/ledgers/founding-ledger";
import { GENERATED } from "../support/ledgers/generated-ledgers";
import { floor, point, range, statedRow } from "./founding";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;
const NINE = "000000000";
const stated = statedRow("2023", range("220", "230"), "220–230", "Putin", "2023-12-14", "14 Dec 2023", {
  reading: [`219${NINE}`, `231${NINE}`],
});

function panel(over: Partial<YearToDatePanel> = {}): YearToDatePanel {
  return {
    key: "customs",
    title: "Customs, US dollars",
    unit: "billion US dollars",
    multiplier: 9,
    known: [
      { key: "k3", months: 3, value: `54${NINE}` },
      { key: "k11", months: 11, value: `218${NINE}` },
    ],
    later: [],
    lastYear: [{ key: "l12", months: 12, value: `190${NINE}` }],
    lastYearWords: "in 2022",
    knownWords: "Jan–Nov, out 7 Dec",
    knownLabel: "218",
    lastYearLabel: "190",
    stated,
    reason: null,
    outturn: { key: "o", value: `240${NINE}`, label: "240" },
    step: 1,
    single: [{ key: "m11", months: 11, value: `21${NINE}` }],
    average: { value: `19.8${NINE}`.replace(".8", ""), label: "19.8" },
    required: { low: `2${NINE}`, high: `12${NINE}`, label: "2–12", each: "in December" },
    actual: { value: `22${NINE}`, label: "22" },
    computable: [{ name: "straight line", value: `238${NINE}`, label: "238" }],
    ...over,
  };
}

function rows(panels: readonly YearToDatePanel[], over: Partial<YearToDateRows> = {}): YearToDateRows {
  return {
    title: "Turnover",
    periodText: "2023",
    number: "220–230",
    speaker: "Putin",
    statedText: "said 14 Dec",
    statedAt: 11.45,
    months: [..."JFMAMJJASOND"],
    panels,
    ...over,
  };
}

/** Heading, cumulative, number line, months: the charts of the first panel. */
function chartsOf(sheet: CompositePicture): readonly Chart[] {
  return sheet.parts.map(({ chart }) => chart);
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const words = (chart: Chart) => marksOf(chart, "label").map(({ runs }) => runs.map(({ text }) => text).join(" "));

describe.each(WIDTHS)("the year to date %i pixels wide", (width) => {
  it("says that there is no figure when no part was known on any basis", () => {
    const sheet = yearToDatePicture(rows([]), width);
    expect(chartsOf(sheet).flatMap(words)).toEqual(["No part of 2023 was known."]);
    expect(sheet.summary).toContain("no part of it was known");
  });

  it("draws known values with breaks at missing months, the stated range in the last month and the outturn", () => {
    const [, cumulative] = chartsOf(yearToDatePicture(rows([panel()]), width));
    const known = marksOf(cumulative!, "line").find(({ role }) => role === "observed")!;
    expect(known.points.map(({ value }) => value)).toEqual([`54${NINE}`, null, `218${NINE}`]);
    expect(marksOf(cumulative!, "interval")).toMatchObject([{ low: `220${NINE}`, high: `230${NINE}`, role: "stated" }]);
    expect(marksOf(cumulative!, "point")).toMatchObject([{ role: "later", value: `240${NINE}`, key: "o" }]);
    const wedge = marksOf(cumulative!, "band")[0]!;
    expect(wedge.edges.map(({ low, high }) => [low, high])).toEqual([
      [`218${NINE}`, `218${NINE}`],
      [`220${NINE}`, `230${NINE}`],
    ]);
  });

  it("puts the required, the average and the actual monthly value on one scale", () => {
    const needed = chartsOf(yearToDatePicture(rows([panel()]), width))[2]!;
    expect(marksOf(needed, "interval")).toMatchObject([{ low: `2${NINE}`, high: `12${NINE}` }]);
    expect(words(needed).join(" | ")).toMatch(/needed 2–12 in December/);
    expect(words(needed)).toContain("average 19.8");
    expect(words(needed)).toContain("22 it was");
  });

  it("draws published months as columns and the required value of each remaining month", () => {
    const two = panel({ known: [{ key: "k10", months: 10, value: `186${NINE}` }], single: [] });
    const months = chartsOf(yearToDatePicture(rows([two]), width))[3]!;
    expect(marksOf(months, "interval")).toHaveLength(2);
    expect(marksOf(months, "bar").map(({ role }) => role)).toEqual(["part", "part"]);
    expect(words(months)).toContain("months not held");
  });

  it("draws an open bound as an arrow and leaves out a bound already passed", () => {
    const open = panel({
      stated: statedRow("2023", floor("200"), "more than 200", "A", "2023-10-18", "18 Oct 2023", { reading: [`200${NINE}`, null] }),
      required: { low: `8${NINE}`, high: null, label: "more than 8", each: "a month" },
    });
    expect(marksOf(chartsOf(yearToDatePicture(rows([open]), width))[2]!, "arrow")).toMatchObject([{ towards: "up" }]);
    const passed = panel({ required: { low: null, high: null, label: "already passed", each: "a month" } });
    expect(marksOf(chartsOf(yearToDatePicture(rows([passed]), width))[2]!, "interval")).toEqual([]);
    expect(words(chartsOf(yearToDatePicture(rows([passed]), width))[3]!).join(" ")).not.toContain("NaN");
  });

  it("draws a single required number as a diamond", () => {
    const one = panel({
      stated: statedRow("2023", point("230"), "230", "A", "2023-10-18", "18 Oct 2023", { reading: [`229${NINE}`, `231${NINE}`] }),
      required: { low: `12${NINE}`, high: `12${NINE}`, label: "12", each: "in December" },
    });
    expect(marksOf(chartsOf(yearToDatePicture(rows([one]), width))[2]!, "point")).toMatchObject([{ form: "diamond", value: `12${NINE}` }]);
  });

  it("uses one scale per unit and says why a panel has no remainder", () => {
    const yuan = panel({ key: "yuan", title: "Customs, yuan", unit: "billion yuan", stated: null, required: null, reason: "Other unit." });
    const sheet = yearToDatePicture(rows([panel(), panel({ key: "russia", known: [], required: null }), yuan]), width);
    const cumulative = chartsOf(sheet).filter(({ box: size }) => size.height > 200);
    expect(cumulative[0]!.value.domain).toEqual(cumulative[1]!.value.domain);
    expect(cumulative[2]!.value.unit).toBe("billion yuan");
    expect(chartsOf(sheet).flatMap(words)).toContain("Other unit.");
  });

  it("includes values below zero", () => {
    const negative = panel({ known: [{ key: "k", months: 3, value: `-20${NINE}` }], average: { value: `-7${NINE}`, label: "−7" } });
    const [, cumulative, , months] = chartsOf(yearToDatePicture(rows([negative]), width));
    expect(Number(cumulative!.value.domain[0])).toBeLessThanOrEqual(-20e9);
    expect(Number(months!.value.domain[0])).toBeLessThanOrEqual(-7e9);
  });

  it("stays legible over a period of 120 months on five bases", () => {
    const known = Array.from({ length: 119 }, (_, index) => ({ key: `k${index}`, months: index + 1, value: `${index + 1}${NINE}` }));
    const many = Array.from({ length: 5 }, (_, index) => panel({ key: `b${index}`, known, single: known }));
    const sheet = yearToDatePicture(rows(many, { months: Array.from({ length: 120 }, () => "J"), statedAt: 119.5 }), width);
    expect(illegible(sheet)).toEqual([]);
  });
});

describe("the panels of a picture", () => {
  const cumulativeOf = (panels: number, width: number) => {
    const sheet = yearToDatePicture(rows(Array.from({ length: panels }, (_, index) => panel({ key: `b${index}` }))), width);
    return sheet.parts.filter(({ chart }) => chart.marks.some(({ kind }) => kind === "band"));
  };

  it.each([
    [3, 288, 1],
    [3, 736, 1],
    [3, 944, 2],
    [3, 1200, 3],
    [12, 1520, 3],
  ])("of %i bases at %i pixels stand in rows of %i, equally wide and never narrower than their content", (bases, width, across) => {
    const parts = cumulativeOf(bases, width);
    expect(parts).toHaveLength(bases);
    expect(parts.filter(({ y }) => y === parts[0]!.y)).toHaveLength(across);
    expect(new Set(parts.map(({ chart }) => chart.box.width)).size).toBe(1);
    expect(parts[0]!.chart.box.width).toBeGreaterThanOrEqual(Math.min(width, 370));
  });

  it("of one basis stand beside its months on a wide page", () => {
    const { parts } = yearToDatePicture(rows([panel()]), 1200);
    const [, cumulative, needed, months] = parts;
    expect(needed!.x).toBeGreaterThan(cumulative!.chart.box.width);
    expect(needed!.y).toBe(cumulative!.y);
    expect(months!.y).toBeGreaterThan(needed!.y);
  });

  it("break a long title of a basis into lines", () => {
    const title = "Peterson Institute for International Economics, from US Census export data, dollars";
    const sheet = yearToDatePicture(rows([panel({ title })]), 288);
    expect(marksOf(sheet.parts[0]!.chart, "label").length).toBeGreaterThan(1);
    expect(illegible(sheet)).toEqual([]);
  });
});

describe("a basis that is published by quarter", () => {
  const judged = GENERATED.quarters();
  const context = { asOf: "2026-03-10", ledger: 1, today: "2026-03-10", head: 1 };
  const newest = judged.figures.findLast(({ figure }) => figure.period?.text === "2024")!;
  const [byQuarter] = buildYearToDateRows(judged, newest, context)!.panels;

  test("has single quarters, and averages and requirements for a quarter", () => {
    // 2023: 60, 62, 64, 66 billion; first quarter of 2024: 64. Stated for 2024: "about 291" in June.
    const { step, single, average, required, actual } = byQuarter!;
    expect(step).toBe(3);
    expect(single.map(({ months, value }) => [months, value])).toEqual([[3, `64${NINE}`]]);
    expect([average!.label, required!.label, required!.each, actual!.label]).toEqual(["64", "75.7", "a quarter", "68"]);
  });

  test("draws a quarter as wide as its three months", () => {
    const [, , , months] = chartsOf(yearToDatePicture(rows([byQuarter!]), 736));
    const bars = marksOf(months!, "bar");
    const [observed] = bars.filter(({ role }) => role === "observed");
    const place = (index: number) => months!.along.ticks[index]!.at;
    expect(observed!.along[0]).toBeLessThan(place(0));
    expect(observed!.along[1]).toBeGreaterThan(place(2));
    expect(bars.filter(({ role }) => role === "part")).toHaveLength(3);
  });
});

describe("a fiscal year", () => {
  test("begins with its first month", () => {
    const judged = GENERATED["fiscal months"]();
    const context = { asOf: "2026-03-10", ledger: 1, today: "2026-03-10", head: 1 };
    const one = judged.figures.findLast(({ figure }) => figure.period?.text === "2024-04/2025-03")!;
    const { months, panels, statedAt } = buildYearToDateRows(judged, one, context)!;
    expect(months.join("")).toBe("AMJJASONDJFM");
    expect(panels[0]!.known.map((point) => point.months)).toEqual([1, 2, 3, 4]);
    expect(statedAt).toBeCloseTo(5 + 5 / 30);
  });
});

describe("the founding case", () => {
  const judged = foundingJudged();
  const context = { asOf: "2026-03-10", ledger: 103, today: "2026-03-10", head: 103 };
  const putin = judged.figures.find(({ figure, statement }) => statement.statedOn === "2023-12-14" && figure.stated.shape === "range")!;
  const founding = buildYearToDateRows(judged, putin, context)!;

  test("required 1.8–11.8 in December on customs and 17–22 a month on the Russian side, without conversion of currencies", () => {
    expect(
      founding.panels.map(({ title, required, average, actual, reason }) => [
        title,
        required?.label,
        required?.each,
        average?.label,
        actual?.label,
        reason,
      ]),
    ).toEqual([
      ["Chinese customs, US dollars", "1.8–11.8", "in December", "19.8", "21.9", null],
      ["Russian side, US dollars", "17–22", "a month", "18.6", "20.9", null],
      [
        "Chinese customs, yuan",
        undefined,
        undefined,
        undefined,
        undefined,
        "$220–230 billion is in US dollars. Not comparable on this basis: other unit. Nothing is converted.",
      ],
    ]);
  });

  test("has the extrapolations that were possible on the day of the statement", () => {
    expect(founding.panels.map(({ computable }) => computable.map(({ name, label }) => `${label} ${name}`))).toEqual([
      ["241.1 last year’s share", "238 straight line"],
      ["223.2 straight line"],
      [],
    ]);
  });

  test("leaves out values released on the day of the statement or later", () => {
    expect(founding.panels.map(({ known }) => known.at(-1)?.months)).toEqual([11, 10, 6]);
    expect(founding.statedAt).toBeCloseTo(11 + 14 / 31);
  });

  test("has a table row for every drawn value", () => {
    const { rows: table } = yearToDateTable(founding);
    const drawn = founding.panels.reduce(
      (sum, { known, later, lastYear, single }) => sum + known.length + later.length + lastYear.length + single.length,
      0,
    );
    expect(table.length).toBeGreaterThanOrEqual(drawn);
    expect(table.some((row) => row.includes("1.8–11.8"))).toBe(true);
  });

  test("has no rows for a growth figure", () => {
    const growth = judged.figures.find(({ figure, statement }) => statement.statedOn === "2023-12-14" && figure.measure === "growth")!;
    expect(buildYearToDateRows(judged, growth, context)).toBeNull();
  });
});
