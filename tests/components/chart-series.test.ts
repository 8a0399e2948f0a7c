import { describe, expect, it } from "vitest";
import { seriesOf } from "@/components/charts/interactive/recharts/series";
import { layOutChart } from "@/lib/chart/layout";
import type { Chart, LineMark, Mark } from "@/lib/chart/model/model";
import { pictureParts } from "@/lib/chart/model/picture";
import { layersOf } from "@/lib/chart/render/layers";
import { foundingRows } from "../chart/founding";

const chartAt = (width: number): Chart =>
  pictureParts(layOutChart({ kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() }, { width }))[0]!.chart;

function line(points: LineMark["points"], over: Partial<LineMark> = {}): LineMark {
  return { kind: "line", role: "observed", outcome: null, key: null, points, stroke: "solid", dots: false, ...over };
}

function seriesOfMarks(marks: readonly Mark[]) {
  return seriesOf(layersOf({ marks }));
}

describe("the series of a chart", () => {
  it("hold every mark in data coordinates: positions on the axis, values in base units", () => {
    for (const width of [358, 1200]) {
      const chart = chartAt(width);
      const { bars, symbols } = seriesOf(layersOf(chart));
      const published = chart.marks.filter((mark) => mark.kind === "bar");
      expect(bars.map(({ value }) => value)).toEqual(published.map(({ value }) => Number(value)));
      expect(bars.length).toBeGreaterThan(5);
      expect(symbols.length).toBeGreaterThan(10);
      const [low, high] = chart.value.domain.map(Number);
      for (const { value } of [...bars, ...symbols]) {
        expect(value).toBeGreaterThanOrEqual(low!);
        expect(value).toBeLessThanOrEqual(high!);
      }
    }
  });

  it("are the same values at every width: only the scales turn them into pixels", () => {
    const values = (width: number) => new Map(seriesOf(layersOf(chartAt(width))).bars.map(({ mark, value }) => [mark.key, value]));
    const wide = values(1200);
    for (const [key, value] of values(700)) expect(wide.get(key)).toBe(value);
  });

  it("join lines of one style and break between them, also at missing values", () => {
    const marks = [
      line([
        { along: 0, value: "1" },
        { along: 1, value: null },
        { along: 2, value: "3" },
      ]),
      line([{ along: 5, value: "6" }]),
      line([{ along: 7, value: "8" }], { stroke: "dashed" }),
    ];
    const [solid, dashed] = seriesOfMarks(marks).lines;
    const drawn = solid!.points.filter(({ stretch }) => stretch !== null);
    expect(drawn.map(({ along, value }) => [along, value])).toEqual([
      [0, 1],
      [2, 3],
      [5, 6],
    ]);
    expect(new Set(drawn.map(({ stretch }) => stretch)).size).toBe(3);
    expect(dashed?.style.stroke).toBe("dashed");
    // Recharts draws no line through a single point.
    expect(dashed?.points.length).toBe(2);
  });

  it("put the point of a range at its middle and of an arrow at its threshold", () => {
    const common = { role: "stated", outcome: null, key: "a", along: 1 } as const;
    const { symbols } = seriesOfMarks([
      { ...common, kind: "interval", low: "200", high: "300" },
      { ...common, kind: "arrow", value: "150", towards: "up" },
    ]);
    expect(symbols.map(({ along, value }) => [along, value])).toEqual([
      [1, 250],
      [1, 150],
    ]);
  });
});

describe("the layers of a chart", () => {
  it("hold each mark once", () => {
    const chart = chartAt(1200);
    const { ground, bars, bands, lines, symbols, texts } = layersOf(chart);
    const all: readonly Mark[] = [...ground, ...bars, ...bands, ...lines.flat(), ...symbols, ...texts];
    expect(all.length).toBe(chart.marks.length);
    expect(new Set(all)).toEqual(new Set(chart.marks));
  });
});
