import { describe, expect, it } from "vitest";
import { rowAt } from "../../lib/chart/model/category-axis";
import type { Mark } from "../../lib/chart/model/model";
import { scalesOf } from "../../lib/chart/model/scales";
import { drawMark } from "../../lib/chart/render/draw";
import { type IntervalRow, intervalPlot } from "../../lib/chart/small/interval-plot";

const SHARED = { title: "As a level", summary: "As a level: 220–230 stated.", multiplier: 9, unit: "billion US dollars" };

function line(overrides: Partial<IntervalRow>): IntervalRow {
  return { key: "a", name: "Stated", role: "stated", low: "220000000000", high: "230000000000", text: "220–230", ...overrides };
}

/** The position of a pixel below the top of the rows. */
function row(pixel: number): number {
  return expect.closeTo(rowAt(pixel, 34)) as number;
}

function marksOf(lines: readonly IntervalRow[], kind: Mark["kind"], narrow = false): readonly Mark[] {
  return intervalPlot({ ...SHARED, lines }, narrow ? 358 : 588, narrow).marks.filter((mark) => mark.kind === kind);
}

describe("an interval plot", () => {
  const lines = [
    line({}),
    line({ key: "b", role: "implied", low: "247000000000", high: "247000000000", text: "247" }),
    line({ key: "c", role: "implied", low: "200000000000", high: null, text: "200 or more" }),
    line({ key: "d", role: "implied", low: null, high: "210000000000", text: "up to 210" }),
  ];

  it("draws a range as a bar, one number as a diamond and an open end as an arrow, each in its own row", () => {
    const drawn = { outcome: null };
    expect(marksOf(lines, "interval")).toEqual([
      { ...drawn, kind: "interval", role: "stated", key: "a", along: row(49), low: "220000000000", high: "230000000000" },
    ]);
    expect(marksOf(lines, "point")).toEqual([
      { ...drawn, kind: "point", role: "implied", key: "b", along: row(79), value: "247000000000", form: "diamond" },
    ]);
    expect(marksOf(lines, "arrow")).toEqual([
      { ...drawn, kind: "arrow", role: "implied", key: "c", along: row(109), value: "200000000000", towards: "up" },
      { ...drawn, kind: "arrow", role: "implied", key: "d", along: row(139), value: "210000000000", towards: "down" },
    ]);
  });

  it("puts each row's name at the left (above the mark on a phone) and its numbers beside the mark", () => {
    const labels = (narrow: boolean) => marksOf(lines.slice(0, 1), "label", narrow) as readonly (Mark & { readonly kind: "label" })[];
    expect(labels(false).map(({ runs, y }) => [runs[0]?.text, runs[0]?.style, y])).toEqual([
      ["Stated", "word", 53],
      ["220–230", "number", 53],
    ]);
    expect(labels(true).map(({ y }) => y)).toEqual([52, 70]);
  });

  it("stays inside the picture, with every number inside the scale", () => {
    for (const [width, narrow] of [
      [588, false],
      [358, true],
    ] as const) {
      const chart = intervalPlot({ ...SHARED, lines }, width, narrow);
      const scales = scalesOf(chart);
      for (const value of ["200000000000", "247000000000"]) {
        expect(scales.value(value)).toBeGreaterThan(scales.plot.left);
        expect(scales.value(value)).toBeLessThan(scales.plot.right);
      }
      expect(chart.box.height).toBe(34 + lines.length * (narrow ? 46 : 30) + 6);
    }
  });

  it("says when the scale does not start at zero", () => {
    const unitOf = (low: string) => intervalPlot({ ...SHARED, lines: [line({ low })] }, 588, false).value.unit;
    expect(unitOf("220000000000")).toBe("billion US dollars, not from zero");
    expect(unitOf("5000000000")).toBe("billion US dollars");
  });

  it("puts the text before a mark at the right edge", () => {
    const long = "a number in so many words that they would leave the picture at its right edge";
    const [, words] = marksOf([line({ text: long })], "label") as readonly (Mark & { readonly kind: "label" })[];
    expect(words).toMatchObject({ anchor: "end" });
  });

  it("draws implied intervals and arrows in grey", () => {
    const chart = intervalPlot({ ...SHARED, lines }, 588, false);
    const looks = (key: string) =>
      chart.marks
        .filter((mark) => mark.key === key && mark.kind !== "label")
        .flatMap((mark) => drawMark(mark, scalesOf(chart)))
        .map(({ shape, ...rest }) => (shape === "path" && "style" in rest ? rest.style : shape));
    expect(looks("c")).toEqual(["implied"]);
    expect(looks("a")).toEqual(["stated-fill", "stated"]);
  });
});
