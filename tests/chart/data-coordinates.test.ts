import { describe, expect, it, test } from "vitest";
import { layOutChart } from "../../lib/chart/layout";
import type { Chart, Mark } from "../../lib/chart/model/model";
import { type Picture, pictureParts } from "../../lib/chart/model/picture";
import { scalesOf } from "../../lib/chart/model/scales";
import { planIndicatorChart } from "../../lib/chart/plan/all-charts";
import type { IndicatorChart } from "../../lib/chart/plan/chart-names";
import type { JudgedIndicator } from "../../lib/domain/judging/judged-indicator";
import { parseView } from "../../lib/input/query/view";
import { GENERATED, GENERATED_AS_OF } from "../support/ledgers/generated-ledgers";
import { seededJudged } from "../support/ledgers/seeded-ledgers";
import { foundingRows, observedRow, outturnRows } from "./founding";

const WIDTHS = [288, 680, 1200];
const CHARTS: readonly IndicatorChart[] = [
  "outturn",
  "levels",
  "growth",
  "deciding",
  "path",
  "close-up",
  "vintages",
  "to-date",
  "then-now",
];
const context = { asOf: GENERATED_AS_OF, ledger: 1, today: "2026-06-10", head: 1 };

/** Positions of a mark on the category axis; none for texts and what belongs to them. */
function positionsOf(mark: Mark): readonly number[] {
  switch (mark.kind) {
    case "bar":
      return mark.along;
    case "line":
      return mark.points.map(({ along }) => along);
    case "band":
      return mark.edges.map(({ along }) => along);
    case "interval":
    case "point":
    case "arrow":
      return [mark.along];
    default:
      return [];
  }
}

/** Charts whose marks leave the axis by more than half a step. */
function strayOf(picture: Picture): readonly string[] {
  return pictureParts(picture).flatMap(({ chart }) => {
    const { unit, domain } = chart.along;
    const slack = unit === "row" ? 12 : 0.5;
    const positions = [...chart.marks.flatMap(positionsOf), ...chart.along.ticks.map(({ at }) => at), ...chart.along.breaks];
    return positions.filter((at) => at < domain[0] - slack || at > domain[1] + slack).map((at) => `${chart.title}: ${at} of ${domain}`);
  });
}

function picturesOf(judged: JudgedIndicator): readonly Picture[] {
  return CHARTS.flatMap((chart) => {
    const plan = planIndicatorChart(chart, judged, parseView({}), context);
    return plan === null ? [] : WIDTHS.map((width) => layOutChart(plan.description, { width }));
  });
}

test("marks of every chart of the founding case stand on their axes", () => {
  const pictures = picturesOf(seededJudged("turnover", GENERATED_AS_OF));
  expect(pictures.length).toBeGreaterThan(15);
  expect(pictures.flatMap(strayOf)).toEqual([]);
});

test.each(["monthly", "three bases", "growth only"] as const)("marks of a generated ledger, %s, stand on their axes", (name) => {
  expect(picturesOf(GENERATED[name]()).flatMap(strayOf)).toEqual([]);
});

describe("the periods of the main chart", () => {
  const chartAt = (width: number): Chart =>
    pictureParts(layOutChart({ kind: "outturn", title: "Turnover", summary: "One sentence.", rows: foundingRows() }, { width }))[0]!.chart;

  it("have the same places at any width, counted from the first of all", () => {
    const rows = outturnRows({ observed: ["2020", "2021", "2022"].map((year) => observedRow(year, "100")) });
    for (const width of [600, 1200]) {
      const [part] = pictureParts(layOutChart({ kind: "outturn", title: "t", summary: "s", rows }, { width }));
      expect(part?.chart.along).toMatchObject({ unit: "period", domain: [0, 3] });
      expect(part?.chart.slots).toEqual(rows.periods.map(({ key }, index) => ({ key, from: index, to: index + 1 })));
      const middles = part?.chart.marks.flatMap((mark) => (mark.kind === "bar" ? [(mark.along[0] + mark.along[1]) / 2] : []));
      expect(middles).toEqual([expect.closeTo(0.5), expect.closeTo(1.5), expect.closeTo(2.5)]);
    }
  });

  it("keep their places when others are left out of the picture", () => {
    const { along, slots } = chartAt(600);
    const all = foundingRows().periods;
    expect(along.domain[0]).toBeGreaterThan(0);
    expect(slots?.[0]).toMatchObject({ key: all[along.domain[0]]?.key, from: along.domain[0] });
  });

  it("are one step long, with a break as wide as a part of a step", () => {
    const { slots, breaks } = { slots: chartAt(1200).slots ?? [], breaks: chartAt(1200).along.breaks };
    for (const { from, to } of slots) expect(to - from).toBe(1);
    expect(breaks.length).toBeGreaterThan(0);
    for (const at of breaks) {
      const after = slots.find(({ from }) => from > at);
      expect(after!.from - at).toBeGreaterThan(0);
      expect(after!.from - at).toBeLessThan(0.5);
    }
  });
});

test("a pixel of the category axis and its position are each other's inverse", () => {
  for (const width of [358, 1200]) {
    const [part] = pictureParts(layOutChart({ kind: "outturn", title: "t", summary: "s", rows: foundingRows() }, { width }));
    const scales = scalesOf(part!.chart);
    for (const { from } of part!.chart.slots ?? []) expect(scales.position(scales.along(from))).toBeCloseTo(from, 9);
    const [start, end] = part!.chart.along.domain.map(scales.along);
    const { left, right, top, bottom } = scales.plot;
    expect([start, end]).toEqual(width === 358 ? [top, bottom] : [left, right]);
  }
});
