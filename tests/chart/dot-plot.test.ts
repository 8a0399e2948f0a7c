import { describe, expect, it } from "vitest";
import { closeUpChart, needsCloseUp } from "../../lib/chart/dot-plot/close-up";
import type { OutturnLine } from "../../lib/chart/dot-plot/dot-rows";
import { pathChart } from "../../lib/chart/dot-plot/path";
import type { PathFigure, PathRows } from "../../lib/chart/dot-plot/path-rows";
import type { Chart, Mark } from "../../lib/chart/model/model";
import { ceiling, floor, point, range, statedRow } from "./founding";
import { illegible } from "./legible";

const WIDTHS = [1200, 680, 358] as const;

function pathFigure(
  stated: PathFigure["stated"],
  number: string,
  speaker: string,
  statedOn: string,
  over: Partial<PathFigure> = {},
): PathFigure {
  return {
    ...statedRow("2023", stated, number, speaker, statedOn, statedOn),
    speakerKey: speaker.toLowerCase(),
    restates: null,
    outcomes: [{ outcome: "above", word: "above", difference: "by 10.11" }],
    headline: { outcome: "above", word: "above" },
    ...over,
  };
}

function outturnLine(value: string, over: Partial<OutturnLine> = {}): OutturnLine {
  return {
    key: `o${value}`,
    title: "Customs",
    value: `${value}000000000`,
    reading: null,
    label: value,
    publicOn: "2024-01-12",
    publicText: "12 Jan 2024",
    ...over,
  };
}

function rows(over: Partial<PathRows> = {}): PathRows {
  return {
    title: "Turnover",
    period: "2023",
    periodText: "2023",
    unit: "billion US dollars",
    multiplier: 9,
    figures: [],
    outturns: [],
    bases: ["Customs"],
    chosen: null,
    ...over,
  };
}

function marksOf<Kind extends Mark["kind"]>(chart: Chart, kind: Kind): readonly Extract<Mark, { kind: Kind }>[] {
  return chart.marks.filter((mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind);
}

const words = (chart: Chart) => marksOf(chart, "label").map(({ runs }) => runs.map(({ text }) => text).join(" "));
const putin = pathFigure(range("220", "230"), "220–230", "Putin", "2023-12-14");
const early = pathFigure(floor("200"), "more than 200", "Putin", "2023-03-19");
const other = pathFigure(point("200"), "200", "Mishustin", "2023-05-23");

describe.each(WIDTHS)("a path %i pixels wide", (width) => {
  it("says that there is no figure when it has no rows", () => {
    const chart = pathChart(rows(), width);
    expect(words(chart)).toEqual(["Nothing was stated for 2023."]);
    expect(chart.summary).toBe("Turnover: no figure was stated for 2023.");
  });

  it("draws one figure as a mark with its text and outcome", () => {
    const chart = pathChart(rows({ figures: [putin] }), width);
    expect(marksOf(chart, "interval")).toMatchObject([{ low: "220000000000", high: "230000000000", role: "stated", key: putin.key }]);
    expect(words(chart).join(" ")).toContain("220–230");
    expect(marksOf(chart, "outcome").map(({ outcome }) => outcome)).toEqual(["above"]);
  });

  it("orders rows by the day stated and connects the figures of one speaker only", () => {
    const chart = pathChart(rows({ figures: [early, other, putin], chosen: putin.key }), width);
    const places = [...marksOf(chart, "arrow"), ...marksOf(chart, "point"), ...marksOf(chart, "interval")].map(({ along }) => along);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const [join, more] = marksOf(chart, "line").filter(({ role }) => role === "stated");
    expect(more).toBeUndefined();
    const ends = [join!.points.find(({ value }) => value !== null)!, join!.points.at(-1)!];
    expect(ends.map(({ value }) => Number(value))).toEqual([200e9, 220e9]);
  });

  it("draws outturn lines through all rows, thin until the outturn became public", () => {
    const figures = [early, pathFigure(point("240"), "240", "Putin", "2024-02-01")];
    const chart = pathChart(rows({ figures, outturns: [outturnLine("240"), outturnLine("228", { publicOn: "2024-05-15" })] }), width);
    const lines = marksOf(chart, "line").filter(({ role }) => role === "observed");
    expect(lines.map(({ stroke }) => stroke)).toEqual(["thin", "solid", "thinDashed", "dashed"]);
    const [thin, solid] = lines;
    expect(thin!.points.at(-1)!.along).toBe(solid!.points[0]!.along);
    expect(marksOf(chart, "point").filter(({ form }) => form === "tick")).toHaveLength(2);
  });

  it("connects a figure to the one that it restates", () => {
    const again = pathFigure(floor("200"), "more than 200", "Reshetnikov", "2023-10-20", { restates: other.key });
    const links = marksOf(pathChart(rows({ figures: [other, again] }), width), "line").filter(({ role }) => role === "implied");
    expect(links).toHaveLength(1);
  });

  it("draws open bounds as arrows and keeps values below zero on the scale", () => {
    const figures = [pathFigure(ceiling("-3"), "−3 or lower", "A", "2023-01-01"), pathFigure(point("-5"), "−5", "B", "2023-01-02")];
    const chart = pathChart(rows({ figures, outturns: [outturnLine("-4")] }), width);
    expect(marksOf(chart, "arrow")).toMatchObject([{ value: "-3000000000", towards: "down" }]);
    expect(Number(chart.value.domain[0])).toBeLessThan(-5e9);
    expect(Number(chart.value.domain[1])).toBeLessThan(0);
  });

  it("draws the reading of a hedged outturn", () => {
    const hedged = outturnLine("25", { reading: ["24000000000", "25000000000"] });
    const intervals = marksOf(pathChart(rows({ figures: [early], outturns: [hedged] }), width), "interval");
    expect(intervals).toMatchObject([{ role: "observed", low: "24000000000", high: "25000000000" }]);
  });

  it("draws conflicting figures of one day in separate rows", () => {
    const figures = [putin, pathFigure(point("250"), "250", "Putin", "2023-12-14")];
    const chart = pathChart(rows({ figures }), width);
    const [bar, diamond] = [marksOf(chart, "interval")[0]!, marksOf(chart, "point")[0]!];
    expect([bar.low, diamond.value]).toEqual(["220000000000", "250000000000"]);
    expect(diamond.along).toBeGreaterThan(bar.along);
    expect(illegible(chart)).toEqual([]);
  });

  it("draws the newest of 10,000 figures and leaves the rest to the table", () => {
    const figures = Array.from({ length: 10_000 }, (_, index) =>
      pathFigure(point(String(100 + (index % 90))), String(100 + (index % 90)), `Speaker ${index % 40}`, day(index)),
    );
    const chart = pathChart(rows({ figures, outturns: [outturnLine("150")] }), width);
    expect(marksOf(chart, "point").filter(({ form }) => form === "diamond")).toHaveLength(60);
    expect(illegible(chart)).toEqual([]);
    expect(chart.summary).toContain("10,000 figures");
  });
});

describe.each(WIDTHS)("a close-up %i pixels wide", (width) => {
  it("draws equal figures once, and the difference from the nearest bound of the chosen one", () => {
    const figures = [early, { ...early, key: "again", statedOn: "2023-10-18" }, putin];
    const chart = closeUpChart(rows({ figures, outturns: [outturnLine("240"), outturnLine("228")], chosen: putin.key }), width);
    expect(marksOf(chart, "arrow")).toHaveLength(1);
    const [hairline, more] = marksOf(chart, "line").filter(({ role }) => role === "difference");
    expect(hairline!.points.map(({ value }) => value)).toEqual(["230000000000", "240000000000"]);
    expect(more).toBeUndefined();
  });

  it("does not start at zero and says so", () => {
    const chart = closeUpChart(rows({ figures: [putin], outturns: [outturnLine("240")] }), width);
    expect(Number(chart.value.domain[0])).toBeGreaterThan(0);
    expect(words(chart)).toContain("billion US dollars, not from zero");
  });

  it("says that there is no figure when it has no rows", () => {
    expect(words(closeUpChart(rows(), width))).toEqual(["Nothing was stated for 2023."]);
  });
});

const four = ["231", "233", "235", "237"].map((value) => outturnLine(value, { title: `Office ${value}` }));
const bases = four.map(({ title }) => title);
const fourOutcomes = { outcomes: bases.map(() => ({ outcome: "above", word: "above", difference: "by 1" }) as const) };

describe.each(WIDTHS)("four bases %i pixels wide", (width) => {
  it("are three lines and a row more on a close-up, with one outcome for each figure", () => {
    const chart = closeUpChart(rows({ figures: [{ ...putin, ...fourOutcomes }], outturns: four, bases, chosen: putin.key }), width);
    const lines = marksOf(chart, "line").filter(({ role }) => role === "observed");
    expect(new Set(lines.map(({ key }) => key))).toEqual(new Set(["o231", "o233", "o235"]));
    expect(marksOf(chart, "point").filter(({ form }) => form === "tick")).toMatchObject([{ value: "237000000000", key: "o237" }]);
    expect(marksOf(chart, "outcome")).toHaveLength(1);
    expect(illegible(chart)).toEqual([]);
  });

  it("have a row each on a path", () => {
    const chart = pathChart(rows({ figures: [{ ...putin, ...fourOutcomes }], outturns: four, bases }), width);
    expect(marksOf(chart, "point").filter(({ form }) => form === "tick")).toHaveLength(4);
    expect(illegible(chart)).toEqual([]);
  });
});

describe("the heads of outturn lines", () => {
  const high = pathFigure(point("290"), "290", "Li", "2023-06-01");
  const heads = (values: readonly string[], width: number) => {
    const outturns = values.map((value) => outturnLine(value, { title: `Statistical office ${value}` }));
    const labels = marksOf(pathChart(rows({ figures: [early, high], outturns }), width), "label");
    return labels.filter(({ runs }) => runs[0]!.style === "value").map(({ anchor, y }) => [anchor, y] as const);
  };

  it("stand over lines that are far from each other", () => {
    expect(heads(["210", "270"], 1200).map(([anchor]) => anchor)).toEqual(["middle", "middle"]);
  });

  it("stand left and right of lines that are near each other, on one line", () => {
    const [[left, y], [right, other]] = heads(["240", "241"], 1200) as [["end", number], ["start", number]];
    expect([left, right]).toEqual(["end", "start"]);
    expect(y).toBe(other);
  });
});

describe("a row on a phone", () => {
  const linesOf = (figure: PathFigure) => {
    const labels = marksOf(pathChart(rows({ figures: [figure] }), 288), "label").filter(({ key }) => key === figure.key);
    return labels.map(({ runs, y }) => [runs.map(({ text }) => text).join(" "), y] as const);
  };

  it("has number, speaker, day and outcome on one line when they fit", () => {
    const [words, outcome] = linesOf(putin);
    expect(words![0]).toBe("220–230 Putin, 2023-12-14");
    expect(outcome![1]).toBe(words![1]);
  });

  it("has the speaker and the day below the number when they do not fit, and never cuts number or day", () => {
    const long = pathFigure(point("200"), "more than 1,234.5", "Ministry of Economic Development of the Federation", "2023-05-23");
    const [number, who] = [linesOf(long)[0]!, linesOf(long).at(-1)!];
    expect(number[0]).toBe("more than 1,234.5");
    expect(who[0]).toMatch(/^Ministry of .*…, 2023-05-23$/);
    expect(who[1]).toBeGreaterThan(number[1]);
  });
});

describe("a close-up", () => {
  it("is needed when a gap is small on a scale from zero", () => {
    expect(needsCloseUp(rows({ figures: [putin], outturns: [outturnLine("240")] }))).toBe(true);
    expect(needsCloseUp(rows({ figures: [other], outturns: [outturnLine("400")] }))).toBe(false);
    expect(needsCloseUp(rows({ figures: [putin] }))).toBe(false);
  });
});

function day(index: number): string {
  return new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
}
