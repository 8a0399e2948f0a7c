import { describe, expect, it } from "vitest";
import type { Chart, LabelMark, Mark } from "../../lib/chart/model/model";
import { pictureParts } from "../../lib/chart/model/picture";
import { scalesOf } from "../../lib/chart/model/scales";
import { outturnPicture } from "../../lib/chart/outturn/outturn-chart";
import type { OutturnRows } from "../../lib/chart/outturn/outturn-rows";
import { outturnSummary } from "../../lib/chart/outturn/summary";
import { standaloneSvg } from "../../lib/chart/render/svg-file";
import { svgText } from "../../lib/chart/render/svg-inline";
import { ceiling, floor, foundingRows, observedRow, outturnRows, point, range, statedRow } from "./founding";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;

/** The chart without the strip beneath it. */
function mainChart(rows: OutturnRows, width: number): Chart {
  return pictureParts(outturnPicture(rows, width))[0]!.chart as Chart;
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const textOf = (mark: LabelMark) => mark.runs.map(({ text }) => text).join(" ");
const textsOf = (chart: Chart) => marksOf(chart, "label").map(textOf);
const statedMarks = (chart: Chart) =>
  chart.marks.filter(({ role }) => role === "stated").filter(({ kind }) => kind !== "label" && kind !== "leader");

describe.each(WIDTHS)("the main chart %i pixels wide", (width) => {
  it("says what is missing when it has no rows", () => {
    expect(textsOf(mainChart(outturnRows({}), width)).join(" ")).toBe("No level was stated or published.");
  });

  it("draws one value as a column that starts at zero, with its number", () => {
    const chart = mainChart(outturnRows({ observed: [observedRow("2023", "240.11")] }), width);
    expect(new Set(marksOf(chart, "bar").map(({ base, value, role }) => `${base} ${value} ${role}`))).toEqual(
      new Set(["0 240110000000 observed"]),
    );
    expect(Number(chart.value.domain[0])).toBe(0);
    expect(textsOf(chart)).toContain("240.1");
  });

  it("draws a negative value below zero on a scale that includes it", () => {
    const chart = mainChart(outturnRows({ observed: [observedRow("2022", "10"), observedRow("2023", "-6")] }), width);
    expect(marksOf(chart, "bar").map(({ base, value }) => [base, value])).toEqual([
      ["0", "10000000000"],
      ["0", "-6000000000"],
    ]);
    expect(Number(chart.value.domain[0])).toBeLessThanOrEqual(-6e9);
  });

  it("prints the number of a short column in its own slot", () => {
    const values = [100, 97, 104, 120, 3];
    const observed = values.map((value, index) => observedRow(String(2019 + index), String(value), { label: `${value}.4` }));
    const chart = mainChart(outturnRows({ observed, period: "2023" }), width);
    const label = marksOf(chart, "label").find((mark) => textOf(mark) === "3.4");
    const column = marksOf(chart, "bar").find(({ key }) => key === "o2023");
    const [from = 0, to = 0] = (column?.along ?? []).map(scalesOf(chart).along);
    // On a phone periods go down: the number stands beside the end of its bar.
    if (width === 358) expect([label?.y ?? 0].every((y) => y > from - 20 && y < to + 20)).toBe(true);
    else expect([label?.x ?? 0].every((x) => x > from && x < to)).toBe(true);
  });

  it("draws further bases as lines, dashed and dotted", () => {
    const of = (value: string, key: string) => [observedRow("2023", value, { key })];
    const chart = mainChart(outturnRows({ observed: of("240", "a"), others: [of("228", "b"), of("231", "c")] }), width);
    expect(marksOf(chart, "bar").map(({ key }) => key)).toEqual(["a"]);
    const lines = marksOf(chart, "line").filter(({ key }) => key !== null);
    expect(lines.map(({ key, stroke }) => [key, stroke])).toEqual([
      ["b", "dashed"],
      ["c", "dotted"],
    ]);
  });

  it("draws a floor and a ceiling as arrows of fixed length from their threshold", () => {
    const stated = [
      statedRow("2023", floor("200"), "more than 200", "A", "2023-01-01", "1 Jan 2023"),
      statedRow("2024", ceiling("300"), "up to 300", "B", "2023-01-01", "1 Jan 2023"),
    ];
    const arrows = marksOf(mainChart(outturnRows({ stated }), width), "arrow");
    expect(arrows.map(({ value, towards, role, atEdge }) => [value, towards, role, atEdge])).toEqual([
      ["200000000000", "up", "stated", undefined],
      ["300000000000", "down", "stated", undefined],
    ]);
  });

  it("draws a range by its two ends, never by its middle", () => {
    const stated = [statedRow("2023", range("220", "230"), "220–230", "A", "2023-12-14", "14 Dec 2023")];
    expect(statedMarks(mainChart(outturnRows({ stated }), width))).toMatchObject([
      { kind: "interval", low: "220000000000", high: "230000000000" },
    ]);
  });

  it("draws a hedged point as an open diamond, with its reading where that is wide enough to see", () => {
    const about = (low: string, high: string) =>
      statedRow("2020", point("110", "about"), "about 110", "A", "2020-11-05", "5 Nov 2020", { reading: [low, high] });
    const wide = mainChart(outturnRows({ stated: [about("90000000000", "130000000000")] }), width);
    expect(marksOf(wide, "point")).toMatchObject([{ value: "110000000000", form: "open", role: "stated" }]);
    expect(marksOf(wide, "interval")).toMatchObject([{ low: "90000000000", high: "130000000000", role: "reading" }]);
    const small = mainChart(outturnRows({ stated: [about("109000000000", "111000000000")] }), width);
    expect(marksOf(small, "interval")).toEqual([]);
  });

  it("draws a stated value far beyond the published ones as an arrow at the end of the scale, with its number", () => {
    const observed = ["2021", "2022", "2023"].map((year) => observedRow(year, "100"));
    const near = ["2021", "2022", "2023"].map((year) => statedRow(year, point("110"), "110", "A", "2020-01-01", "1 Jan 2020"));
    const stated = [...near, statedRow("2023", floor("1000"), "more than 1,000", "A", "2020-02-01", "1 Feb 2020")];
    const chart = mainChart(outturnRows({ observed, stated }), width);
    expect(Number(chart.value.domain[1])).toBeLessThan(300e9);
    expect(marksOf(chart, "arrow")).toMatchObject([{ towards: "up", atEdge: true, value: chart.value.domain[1] }]);
    expect(textsOf(chart).join(" ")).toContain("1,000");
  });

  it("draws a range that crosses the end of the scale up to it, with its number once", () => {
    const observed = ["2021", "2022", "2023"].map((year) => observedRow(year, "100"));
    const near = ["2021", "2022", "2023"].map((year) => statedRow(year, point("110"), "110", "A", "2020-01-01", "1 Jan 2020"));
    const far = statedRow("2023", range("120", "900"), "120–900", "A", "2020-02-01", "1 Feb 2020");
    const chart = mainChart(outturnRows({ observed, stated: [...near, far], period: "2023" }), width);
    expect(marksOf(chart, "interval")).toMatchObject([{ low: "120000000000", high: chart.value.domain[1] }]);
    expect(textsOf(chart).filter((text) => text.startsWith("120–900"))).toHaveLength(1);
  });

  it("keeps two thirds of the stated values inside the scale, however far they are", () => {
    const observed = [observedRow("2020", "2")];
    const stated = [
      statedRow("2020", floor("18.5"), "at least 18.5", "A", "2020-01-01", "1 Jan 2020"),
      statedRow("2021", floor("33.9"), "at least 33.9", "A", "2020-01-01", "1 Jan 2020"),
    ];
    const arrows = marksOf(mainChart(outturnRows({ observed, stated }), width), "arrow");
    expect(arrows.map(({ atEdge }) => atEdge)).toEqual([undefined, undefined]);
  });

  it("says in words why a value is missing", () => {
    const stated = [
      statedRow("2023", point("200"), "200", "A", "2023-01-01", "1 Jan 2023"),
      statedRow("2030", point("300"), "300", "A", "2023-01-01", "1 Jan 2023"),
    ];
    const texts = textsOf(mainChart(outturnRows({ stated }), width));
    expect(texts).toEqual(expect.arrayContaining(["not held", "not over"]));
  });

  it("labels every number of the chosen period of the founding case, and no others", () => {
    const texts = textsOf(mainChart(foundingRows(), width)).join(" | ");
    const chosen = foundingRows().stated.filter(({ period }) => period.text === "2023");
    expect([...new Set(chosen.map(({ number }) => number))].filter((number) => !texts.includes(number.replace("more than ", "")))).toEqual(
      [],
    );
    expect(texts).not.toContain("Dmitry Medvedev");
  });

  it("labels every figure where no period has more than two", () => {
    const stated = ["2021", "2022", "2023"].map((year, index) =>
      statedRow(year, point(String(200 + index)), String(200 + index), "A", "2020-01-01", "1 Jan 2020"),
    );
    expect(textsOf(mainChart(outturnRows({ stated, period: "2023" }), width)).join(" ")).toMatch(/200.*201.*202|202.*200.*201/);
  });

  it("is legible with the founding case", () => {
    expect(illegible(outturnPicture(foundingRows(), width))).toEqual([]);
  });
});

describe("of more periods than fit", () => {
  const years = Array.from({ length: 40 }, (_, index) => String(1980 + index));
  const observed = years.map((year) => observedRow(year, "100", { short: "100" }));
  const stated = years.map((year) => statedRow(year, point("110"), "110", "A", "1979-01-01", "1 Jan 1979"));
  const periodsOf = (rows: OutturnRows) => mainChart(rows, 1200).along.ticks.map(({ text }) => text);

  it("the last 15 are drawn, and all of them in a strip beneath", () => {
    const rows = outturnRows({ observed, stated });
    expect(periodsOf(rows)).toEqual(years.slice(-15));
    const strip = pictureParts(outturnPicture(rows, 1200))[1]!.chart as Chart;
    expect(marksOf(strip, "line")).toHaveLength(40);
    expect(marksOf(strip, "line").filter(({ role }) => role === "observed")).toHaveLength(15);
    expect(marksOf(strip, "spot")).toHaveLength(40);
  });

  it("the last 15 that contain the chosen one are drawn", () => {
    const rows = outturnRows({ observed, stated, period: "1985" });
    expect(periodsOf(rows)).toEqual(years.slice(5, 20));
  });

  it("10,000 are a downsampled line in the strip", () => {
    const months = Array.from({ length: 10_000 }, (_, index) => {
      const text = `${1190 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
      const slot = { text, first: `${text}-01`, last: `${text}-28` };
      return observedRow("2023", String(100 + (index % 50)), { key: text, slot, slotText: text });
    });
    const parts = pictureParts(outturnPicture(outturnRows({ observed: months }), 1200));
    expect(marksOf(parts[0]!.chart as Chart, "bar").length).toBeLessThanOrEqual(15);
    const drawn = marksOf(parts[1]!.chart as Chart, "line").reduce((sum, { points }) => sum + points.length, 0);
    expect(drawn).toBe(400);
  });
});

it("draws a small chart as these marks", () => {
  const rows = outturnRows({
    observed: [observedRow("2023", "240.11")],
    stated: [statedRow("2023", range("220", "230"), "220–230", "Putin", "2023-12-14", "14 Dec 2023", { outcome: "above" })],
    period: "2023",
  });
  const chart = mainChart(rows, 1200);
  const marks = chart.marks.map((mark) => (mark.kind === "label" ? textOf(mark) : `${mark.kind} ${mark.role}`));
  expect(chart.along.ticks).toEqual([{ at: 0.5, text: "2023", strong: true }]);
  expect(marks).toEqual([
    "highlight frame",
    "bar observed",
    "interval stated",
    "billion US dollars",
    "220–230",
    "Putin",
    "14 Dec 2023",
    "240.11",
    "leader frame",
    "Chinese customs",
    "240.1",
    "leader frame",
  ]);
});

describe("the main chart as SVG", () => {
  const rows = outturnRows({
    title: `a < b & "c"`,
    observed: [observedRow("2023", "240.11")],
    stated: [statedRow("2023", point("200"), "200", `<script>&"'`, "2023-01-01", "1 Jan 2023")],
    period: "2023",
  });
  const picture = outturnPicture(rows, 1200);

  it("escapes all text and is well formed, in a page and as a file", () => {
    const provenance = {
      note: `<n>`,
      source: `A & <B>`,
      asOf: "10 March 2026",
      ledger: 178,
      rules: "1",
      address: "http://example.org/?a=1&b=2",
    };
    for (const svg of [svgText(picture, "c"), standaloneSvg(picture, "dark", provenance)]) {
      expect(svg).not.toContain("<script>");
      expect(svg).not.toMatch(/&(?!(amp|lt|gt|quot|#39|apos|#x27);)/);
      expect(unclosed(svg)).toEqual([]);
    }
  });

  it("has classes in a page and attributes in a file, never a style attribute", () => {
    expect(svgText(picture, "c")).not.toMatch(/style|fill="#/);
    expect(standaloneSvg(picture, "light", { note: null, source: "s", asOf: "d", ledger: 1, rules: "1", address: "a" })).not.toMatch(
      /<style|style=|class=/,
    );
  });

  it("has a summary of one sentence", () => {
    expect(outturnSummary(foundingRows())).toBe(
      "Russia–China goods trade turnover, Chinese customs, in billion US dollars: for 2023 Vladimir Putin stated 220–230 on 14 Dec 2023; 240.11 was published, 10.11 above.",
    );
  });
});

/** Tags without their opening or closing tag. */
function unclosed(svg: string): readonly string[] {
  const open: string[] = [];
  for (const [, closing, name, selfClosed] of svg.matchAll(/<(\/?)([\w]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) return [`/${name}`];
    } else if (!selfClosed) open.push(name ?? "");
  }
  return open;
}
