import { describe, expect, it, test } from "vitest";
import { buildFigureStripRow } from "../../lib/chart/figure-strip/build-figure-strip-row";
import { FIGURE_STRIP, figureStripPaths } from "../../lib/chart/figure-strip/figure-strip";
import type { PathShape } from "../../lib/chart/render/svg-primitives";
import { buildStatedSparkRow } from "../../lib/chart/sparkline/build-stated-spark-row";
import { STATED_SPARKLINE, type StatedSparkRow, sparkSpan, sparkTicks, statedSparkPaths } from "../../lib/chart/sparkline/stated-sparkline";
import type { JudgedFigure, JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { SEEDED_INDICATORS, seededJudged } from "../support/ledgers/seeded-ledgers";

const LEDGERS: readonly (readonly [string, () => JudgedIndicator])[] = [
  ...SEEDED_INDICATORS.map((slug) => [slug, () => seededJudged(slug, GENERATED_AS_OF)] as const),
  ...Object.entries(GENERATED),
];

/** The points at which the strokes of paths begin, turn and end. */
function pointsOf(paths: readonly PathShape[]): readonly (readonly [number, number])[] {
  return paths.flatMap(({ d }) => [...d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
}

function expectInside(paths: readonly PathShape[], { width, height }: { readonly width: number; readonly height: number }): void {
  for (const [x, y] of pointsOf(paths)) {
    expect(x).toBeGreaterThanOrEqual(-1);
    expect(x).toBeLessThanOrEqual(width + 1);
    expect(y).toBeGreaterThanOrEqual(-1);
    expect(y).toBeLessThanOrEqual(height + 1);
  }
}

/** Where a strip's first path of a style begins, in pixels from the left. */
function startOf(paths: readonly PathShape[], style: PathShape["style"]): number {
  return pointsOf(paths.filter((one) => one.style === style))[0]?.[0] ?? Number.NaN;
}

test.each(LEDGERS)("the strips and the sparkline of %s stay inside their boxes", (_, make) => {
  const judged = make();
  const rows = judged.figures.flatMap((one) => buildFigureStripRow(one) ?? []);
  for (const row of rows) expectInside(figureStripPaths(row), FIGURE_STRIP);
  const figures = judged.figures.map(({ figure }) => figure);
  const sparks = judged.history.series.map((held) => buildStatedSparkRow(held, figures, GENERATED_AS_OF));
  const span = sparkSpan(sparks);
  for (const spark of sparks) if (span) expectInside(statedSparkPaths(spark, span), STATED_SPARKLINE);
});

describe("a strip", () => {
  const figures = seededJudged("turnover").figures;
  const found = (test: (one: JudgedFigure) => boolean) => buildFigureStripRow(figures.find(test)!)!;
  const founding = found(({ figure, statement }) => figure.stated.shape === "range" && statement.statedOn === "2023-12-14");

  it("has the range, a heavy tick for the first basis and a dashed line for the second", () => {
    const paths = figureStripPaths(founding);
    expect(founding.actuals.map(({ value }) => value)).toEqual(["240110000000", "227800000000"]);
    expect(startOf(paths, "cap")).toBeGreaterThan(startOf(paths, "series-dash"));
    expect(startOf(paths, "series-dash")).toBeGreaterThan(startOf(paths, "stated-fill"));
    expect(paths.filter(({ style }) => style === "difference")).toHaveLength(1);
  });

  it("marks what was published first where the outcome has changed since", () => {
    const changed = seededJudged("india-merchandise-exports").figures.flatMap((one) => buildFigureStripRow(one) ?? []);
    const row = changed.find(({ actuals }) => actuals.some(({ before }) => before !== null));
    expect(row?.actuals[0]).toMatchObject({ before: "447460000000" });
    expect(figureStripPaths(row!).filter(({ style }) => style === "implied")).toHaveLength(1);
  });

  it("draws an actual that is no number as a line over what it may be", () => {
    const sums = seededJudged("us-agricultural-exports-to-china").figures.flatMap((one) => buildFigureStripRow(one) ?? []);
    const row = sums.find(({ actuals }) => actuals.some(({ to }) => to !== null));
    expect(figureStripPaths(row!).filter(({ style }) => style === "cap").length).toBeGreaterThan(1);
  });

  it("is left out while nothing is published", () => {
    expect(seededJudged("phase-one-services").figures.flatMap((one) => buildFigureStripRow(one) ?? [])).toEqual([]);
  });
});

describe("a sparkline", () => {
  const row = (values: readonly (string | null)[], stated: StatedSparkRow["stated"] = []): StatedSparkRow => ({
    points: values.map((value, index) => ({ at: 2001 + index, value })),
    stated,
  });

  it("has only its zero line without values", () => {
    expect(statedSparkPaths(row([]), [2001, 2005]).map(({ style }) => style)).toEqual(["grid"]);
    expect(sparkSpan([row([])])).toBeNull();
  });

  it("breaks at missing values and ends in a dot", () => {
    const paths = statedSparkPaths(row(["90", null, "70", "100"]), [2001, 2004]);
    expect(paths.filter(({ style }) => style === "series")[0]?.d.match(/M/g)).toHaveLength(1);
    expect(paths.filter(({ style }) => style === "dot").length).toBeGreaterThanOrEqual(2);
  });

  it("draws a lone value as one dot", () => {
    const paths = statedSparkPaths(row(["90"]), [2001, 2004]);
    expect(paths.filter(({ style }) => style === "dot")).toHaveLength(1);
  });

  it("has a diamond for a stated figure at its year, equal ones once", () => {
    const paths = statedSparkPaths(
      row(
        ["90", "100"],
        [
          { at: 2002, value: "50" },
          { at: 2002, value: "50" },
        ],
      ),
      [2001, 2002],
    );
    const diamonds = paths.filter(({ style }) => style === "stated-fill");
    expect(diamonds).toHaveLength(1);
    expect(diamonds[0]?.d.match(/Z/g)).toHaveLength(1);
    expect(startOf(paths, "stated-fill")).toBeGreaterThan(STATED_SPARKLINE.width / 2);
  });

  it("goes below zero for negative values", () => {
    const paths = statedSparkPaths(row(["-5", "3"]), [2001, 2002]);
    const [zero] = pointsOf(paths.filter(({ style }) => style === "grid"));
    const [first] = pointsOf(paths.filter(({ style }) => style === "series"));
    expect(first![1]).toBeGreaterThan(zero![1]);
  });

  it("keeps the shape of 10,000 values in 120 points", () => {
    const paths = statedSparkPaths(row(Array.from({ length: 10_000 }, (_, index) => String(index % 90))), [2001, 12_001]);
    expect(pointsOf(paths.filter(({ style }) => style === "series"))).toHaveLength(120);
  });

  it("prints the first and the last year of its column, and never two at one place", () => {
    const ticks = sparkTicks([2008, 2026]);
    expect(ticks[0]?.text).toBe("2007");
    expect(ticks.at(-1)?.text).toBe("2025");
    expect(sparkTicks([2025, 2025]).map(({ text }) => text)).toEqual(["2024"]);
  });

  it("draws growth where a basis publishes no level, with the figures stated of it", () => {
    const judged = seededJudged("world-merchandise-trade-volume");
    const spark = buildStatedSparkRow(
      judged.history.series[0]!,
      judged.figures.map(({ figure }) => figure),
      "2026-11-29",
    );
    expect(spark.points.filter(({ value }) => value !== null).length).toBeGreaterThan(15);
    expect(spark.stated.length).toBeGreaterThan(50);
  });
});
