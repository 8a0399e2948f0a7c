import { describe, expect, it } from "vitest";
import { layOutChart } from "@/lib/chart/layout";
import { periodAt, periodPlaces } from "@/lib/chart/plan/period-places";
import { foundingRows } from "./founding";

const rows = foundingRows();
const description = { kind: "outturn", title: "Turnover", summary: "One sentence.", rows } as const;
/** Fifty years before the first, of which nothing is known. */
const many = {
  ...description,
  rows: {
    ...rows,
    periods: [
      ...Array.from({ length: 50 }, (_, index) => ({ key: `${1960 + index}`, text: `${1960 + index}`, isOver: true, hasGapBefore: false })),
      ...rows.periods,
    ],
  },
};

describe("the period at a point of the main chart", () => {
  it.each([1200, 680, 358])("%i pixels wide is found for every period, and nothing outside", (width) => {
    const picture = layOutChart(description, { width });
    const places = periodPlaces(picture);
    const found = new Set<string>();
    for (let x = 1; x < width; x += 4) for (let y = 1; y < picture.box.height; y += 8) found.add(periodAt(places, [x, y]) ?? "");
    expect(rows.periods.filter(({ key }) => !found.has(key))).toEqual([]);
    expect(periodAt(places, [-5, 40])).toBeNull();
    expect(periodAt(places, [10, picture.box.height + 200])).toBeNull();
  });
});

describe("the places of periods", () => {
  it("go to the right on a wide chart and down on a phone, one beside the other", () => {
    const [wide] = periodPlaces(layOutChart(description, { width: 1200 }));
    const [narrow] = periodPlaces(layOutChart(description, { width: 358 }));
    expect(wide).toMatchObject({ isAcross: true, isOverview: false });
    expect(narrow).toMatchObject({ isAcross: false, isOverview: false });
    expect(wide?.periods.map(({ key }) => key)).toEqual(rows.periods.map(({ key }) => key));
    wide?.periods.slice(1).forEach(({ area }, index) => {
      expect(area.left).toBeGreaterThanOrEqual((wide.periods[index]?.area.right ?? 0) - 0.01);
      expect(area.right).toBeLessThanOrEqual(wide.plot.right + 0.01);
    });
    narrow?.periods.slice(1).forEach(({ area }, index) => {
      expect(area.top).toBeCloseTo(narrow.periods[index]?.area.bottom ?? 0, 5);
    });
  });

  it.each([1200, 358])("at %i pixels the strip has all of them, under the chart with the last", (width) => {
    const [main, strip, ...more] = periodPlaces(layOutChart(many, { width }));
    expect(more).toEqual([]);
    expect(main?.isOverview).toBe(false);
    expect(strip).toMatchObject({ isOverview: true, isAcross: true });
    expect(strip?.periods.map(({ key }) => key)).toEqual(many.rows.periods.map(({ key }) => key));
    expect(main?.periods.at(-1)?.key).toBe(rows.periods.at(-1)?.key);
    expect(strip?.plot.top).toBeGreaterThan(main?.plot.bottom ?? 0);
  });
});
