import { describe, expect, it } from "vitest";
import type { LabelMark, Mark } from "../../lib/chart/model/model";
import { scalesOf } from "../../lib/chart/model/scales";
import { svgText } from "../../lib/chart/render/svg-inline";
import { textWidth } from "../../lib/chart/text/text-width";
import type { ErrorRows } from "../../lib/chart/track-record/error-rows";
import { errorChart } from "../../lib/chart/track-record/error-strip";
import { outcomesChart } from "../../lib/chart/track-record/outcome-counts";
import { scatterChart } from "../../lib/chart/track-record/scatter";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;

function marksOf<Kind extends Mark["kind"]>(marks: readonly Mark[], kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const textOf = ({ runs }: LabelMark) => runs.map(({ text }) => text).join(" ");
const words = (marks: readonly Mark[]) => marksOf(marks, "label").map(textOf);

const ERRORS: ErrorRows = {
  title: "Error",
  unit: "percentage points",
  horizons: [
    {
      words: "0–3 months ahead",
      n: 3,
      periods: 5,
      mean: { value: "0.5", words: "mean +0.50 points" },
      points: [
        { key: "a", error: "-1" },
        { key: "b", error: "-1" },
        { key: "c", error: "2.5" },
      ],
    },
    { words: "4–12 months ahead", n: 1, periods: 1, mean: null, points: [{ key: "d", error: "-2" }] },
  ],
};

describe.each(WIDTHS)("error by horizon %i pixels wide", (width) => {
  const chart = errorChart(ERRORS, width);

  it("has a row per horizon with its counts, a dot per figure, and a tick only when there is a mean", () => {
    const texts = [...chart.along.ticks.map(({ text }) => text), ...words(chart.marks)].join("; ");
    for (const text of ["0–3 months ahead", "3 on five periods", "mean +0.50 points", "4–12 months ahead", "1 on one period"])
      expect(texts).toContain(text);
    expect(marksOf(chart.marks, "point").map(({ key, value, form }) => [key, value, form])).toEqual([
      ["a", "-1", "dot"],
      ["b", "-1", "dot"],
      ["c", "2.5", "dot"],
      [null, "0.5", "tick"],
      ["d", "-2", "dot"],
    ]);
  });

  it("stacks equal errors, includes zero and stays inside its box", () => {
    const [a, b, c] = marksOf(chart.marks, "point");
    expect(a!.along).not.toBe(b!.along);
    expect(a!.along).toBe(c!.along);
    expect(chart.value.ticks.map(({ value }) => value)).toContain("0");
    for (const { along, value } of marksOf(chart.marks, "point")) {
      expect(along).toBeLessThan(chart.box.height);
      expect(scalesOf(chart).value(value)).toBeLessThanOrEqual(chart.box.width);
    }
  });

  it("has a summary of one sentence with counts and means", () => {
    expect(chart.summary).toBe(
      "Error, in percentage points, a dot a figure: 0–3 months ahead, 3 on five periods, mean +0.50 points; 4–12 months ahead, 1 on one period.",
    );
  });
});

describe.each([288, 358, 560, 680, 944, 1200, 1520])("a track record of many figures %i pixels wide", (width) => {
  const spread = (index: number, count: number) => ((index * 37) % count) / 3 - 4;
  const errors = ["0–3 months ahead", "4–12 months ahead", "more than 12 months ahead"].map((text, place) => ({
    words: text,
    n: 30,
    periods: 18,
    mean: { value: String(3.6 * place - 3.6), words: "mean −0.42 points, median −0.10" },
    points: Array.from({ length: 30 }, (_, index) => ({ key: `${place} ${index}`, error: String(spread(index, 23)) })),
  }));
  const points = Array.from({ length: 50 }, (_, index) => ({
    key: String(index),
    label: String(2000 + (index % 25)),
    stated: String(spread(index, 19)),
    outturn: String(spread(index, 19) + (index % 5) / 2 - 1),
  }));
  const shapes = ["Point", "At least or more than", "At most or less than"].map((text) => ({
    words: text,
    n: 30,
    counts: [
      { outcome: "within" as const, words: "within or as stated", count: 26 },
      { outcome: "depends" as const, words: "depends on whose count", count: 3 },
      { outcome: "notComparable" as const, words: "cannot be compared", count: 1 },
    ],
  }));

  it("is legible", () => {
    expect(illegible(errorChart({ title: "Error", unit: "percentage points", horizons: errors }, width))).toEqual([]);
    expect(illegible(scatterChart({ title: "Stated against outturn", unit: "percent", multiplier: 0, points }, width))).toEqual([]);
    expect(illegible(outcomesChart({ title: "Outcomes", shapes }, width))).toEqual([]);
  });

  it("keeps the heads of the outcomes left of the plot", () => {
    const chart = outcomesChart({ title: "Outcomes", shapes }, width);
    for (const { text } of chart.along.ticks) expect(textWidth(text, "axis-strong")).toBeLessThan(chart.box.margins.left);
  });
});

it("puts the text of errors above the dots on a phone, and the dots over the whole width", () => {
  const chart = errorChart(ERRORS, 358);
  expect(chart.along.ticks).toEqual([]);
  expect(chart.box.margins.left).toBeLessThan(20);
  const [head] = marksOf(chart.marks, "label");
  expect(head!.y).toBeLessThan(Math.min(...marksOf(chart.marks, "point").map(({ along }) => scalesOf(chart).along(along))));
});

describe.each(WIDTHS)("stated against outturn %i pixels wide", (width) => {
  const points = [
    { key: "a", label: "2022", stated: "160000000000", outturn: "172400000000" },
    { key: "b", label: "2023", stated: "225000000000", outturn: "240110000000" },
    { key: "c", label: "2020", stated: "110000000000", outturn: "107760000000" },
  ];
  const chart = scatterChart({ title: "Stated against outturn", unit: "billion US dollars", multiplier: 9, points }, width);

  it("has the same scale from zero on both axes, and a diagonal", () => {
    expect(chart.value.domain[0]).toBe("0");
    const [diagonal] = marksOf(chart.marks, "line");
    expect(diagonal!.points.map(({ value }) => value)).toEqual(chart.value.domain);
    expect(diagonal!.points.map(({ along }) => along)).toEqual(chart.along.domain);
    expect(chart.along.domain).toEqual(chart.value.domain.map(Number));
    expect(chart.along.ticks.map(({ text }) => text)).toEqual(chart.value.ticks.map(({ text }) => text));
  });

  it("puts outturns above the stated value over the diagonal", () => {
    const heights = marksOf(chart.marks, "point").map(({ along, value }) => Number(value) - along);
    expect(heights.map((height) => Math.sign(height))).toEqual([1, 1, -1]);
  });

  it("labels each dot and counts the figures on each side of the diagonal", () => {
    expect(words(chart.marks)).toEqual(["as stated", "stated, billion US dollars", "2022", "2023", "2020"]);
    expect(chart.summary).toBe("Stated against outturn, in billion US dollars: of 3 figures more came than was stated for 2, less for 1.");
  });
});

describe("outcomes by shape", () => {
  const chart = outcomesChart(
    {
      title: "Headlines by shape",
      shapes: [
        {
          words: "Point",
          n: 3,
          counts: [
            { outcome: "below", words: "below", count: 1 },
            { outcome: "within", words: "within or as stated", count: 0 },
            { outcome: "above", words: "above", count: 2 },
          ],
        },
        { words: "Range", n: 0, counts: [{ outcome: "below", words: "below", count: 0 }] },
      ],
    },
    1200,
  );

  it("has a bar and a symbol per outcome that occurs, n per shape, and no shape without figures", () => {
    expect(chart.along.ticks.map(({ text }) => text)).toEqual(["Point, n = 3"]);
    expect(marksOf(chart.marks, "bar").map(({ base, value }) => [base, value])).toEqual([
      ["0", "1"],
      ["0", "2"],
    ]);
    expect(marksOf(chart.marks, "outcome").map(({ outcome }) => outcome)).toEqual(["below", "above"]);
    expect(chart.value.ticks.every(({ value }) => Number.isInteger(Number(value)))).toBe(true);
  });

  it("does not colour bars by outcome", () => {
    expect(svgText(chart, "x")).not.toMatch(/class="(?:column|cap)[^"]*(?:above|below)/);
    expect(chart.summary).toBe("Headlines by shape: Point 1 below, 2 above.");
  });
});
