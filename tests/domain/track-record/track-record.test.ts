import { describe, expect, it } from "vitest";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { EVERY_FIGURE, type TrackFilter } from "../../../lib/domain/track-record/counted-figures";
import { judgedOf, speaker } from "../../support/ledgers/judged";
import { atLeast, figure, observation, period, point, range, rate, series } from "../../support/ledgers/rows";
import { trackRecord } from "../../support/ledgers/track-record";

const TODAY = "2026-01-01";

/** Years as they were published in the January after, in billions. */
const CAME: readonly Observation[] = Object.entries({ 2018: "80", 2019: "100", 2020: "110", 2021: "121", 2022: "120", 2023: "150" }).map(
  ([year, digits]) => observation(year, `${Number(year) + 1}-01-12`, { value: point(digits) }),
);

/** Stated on 1 July of the year itself. */
const STATED: readonly Figure[] = Object.entries({ 2019: "105", 2020: "110", 2021: "110", 2022: "130", 2023: "140" }).map(
  ([year, digits]) => stated(year, { stated: point(digits) }),
);

function stated(year: string, overrides: Partial<Figure> = {}): Figure {
  const id = `${year} ${overrides.measure ?? "level"}`;
  return figure({ id, statement: id, period: period(year), statedOn: `${year}-07-01`, ...overrides });
}

function recordOf(
  figures: readonly Figure[],
  observations = CAME,
  filter: Partial<TrackFilter> = {},
  list: readonly Series[] = [series()],
) {
  const judged = judgedOf(
    figures.map((one) => ({ figure: one, speakers: [speaker("anna")] })),
    observations,
    TODAY,
    { list },
  );
  return trackRecord([judged], { ...EVERY_FIGURE, ...filter }, TODAY);
}

describe("trackRecord", () => {
  it("counts figures and periods, outcomes by shape, and how many lie within", () => {
    const record = recordOf([...STATED, stated("2022", { id: "floor", statement: "floor", stated: atLeast("100"), nature: "target" })]);
    expect(record).toMatchObject({ figures: 6, periods: 5, width: null });
    // 105 for 100, 110 for 110, 110 for 121, 130 for 120, 140 for 150; at least 100 for 120.
    expect(record.outcomes).toMatchObject({
      point: { below: 2, within: 1, above: 2, depends: 0, pending: 0 },
      floor: { below: 0, within: 1, above: 0 },
      range: { within: 0 },
      ceiling: { within: 0 },
    });
    expect(record.within).toMatchObject({ k: 2, n: 6, periods: 5 });
  });

  it("errors are in percent of the outturn: -5, 0, 100/11, -25/3, 20/3", () => {
    const [errors] = recordOf(STATED).errors;
    // Mean (80/33)/5, median 0, mean of the sizes (320/11)/5.
    expect(errors).toMatchObject({ series: "usd", measure: "level", n: 5, periods: 5, median: "0", rmse: null, signFlip: null });
    expect(errors!.mean).toBe("0.48484848484848484848");
    expect(errors!.mae).toBe("5.8181818181818181818");
    expect(errors!.points.map(({ error }) => error)).toEqual([
      "-5",
      "0",
      "9.0909090909090909091",
      "-8.3333333333333333333",
      "6.6666666666666666667",
    ]);
  });

  it("lists the errors of one figure, and computes nothing from them", () => {
    const { lists, errors, outcomes } = recordOf(STATED.slice(0, 1));
    expect(lists).toEqual([
      {
        series: "usd",
        measure: "level",
        periods: 1,
        points: [{ figure: "2019 level", stated: "105000000000", outturn: "100000000000", error: "-5", horizon: "4-12" }],
        statistics: null,
      },
    ]);
    expect([errors, outcomes]).toEqual([[], null]);
  });

  it("counts outcomes and errors on the outturn asked for", () => {
    // 2019 was first published as 100, and as 110 half a year later.
    const revised = [...CAME, observation("2019", "2020-07-12", { value: point("110") })];
    const by = (outturn: TrackFilter["outturn"]) => recordOf(STATED, revised, { outturn });
    expect(by("first").lists[0]?.points[0]).toMatchObject({ outturn: "100000000000", error: "-5" });
    expect(by("settled").lists[0]?.points[0]).toMatchObject({ outturn: "110000000000", error: "4.5454545454545454545" });
    expect([by("first").outcomes?.point.above, by("latest").outcomes?.point.above]).toEqual([2, 3]);
  });

  it("direction: 3 of 5 moved as stated from the year before, and 4 rose", () => {
    // Stated up, up, nothing, up, up from 80, 100, 110, 121, 120; came up, up, up, down, up.
    expect(recordOf(STATED).errors[0]!.direction).toEqual({ k: 3, n: 5, rose: 4 });
  });

  it("no change errs by 20, 100/11, 100/11, 5/6 and 20: skill 395/779, closer in 3 (a tie is not)", () => {
    const naive = recordOf(STATED).errors[0]!.naive.find(({ name }) => name === "noChange");
    expect(naive).toMatchObject({ n: 5, periods: 5, statedMae: "5.8181818181818181818", closer: 3, skill: "0.50706033376123234917" });
    expect(naive!.mae).toBe("11.80303030303030303");
  });

  it("last growth was known for four years: counted, nothing averaged; last year's share for none", () => {
    // 125, 121, 133.1 and 119.0 against 110, 121, 120 and 150: only 121 came closer than what was stated.
    const { naive } = recordOf(STATED).errors[0]!;
    expect(naive.find(({ name }) => name === "lastGrowth")).toEqual({
      name: "lastGrowth",
      n: 4,
      periods: 4,
      mae: null,
      statedMae: null,
      skill: null,
      closer: 3,
    });
    expect(naive.map(({ name }) => name)).toEqual(["noChange", "lastGrowth"]);
  });

  it("last year's share exists when a part of each year was known", () => {
    // January to May was 40 of 2019's 100, and so each year: half of the published growth of the part is the whole's.
    const parts = [2019, 2020, 2021, 2022, 2023].map((year) =>
      observation(`${year}-01/${year}-05`, `${year}-06-09`, { value: point("40"), growth: rate("25") }),
    );
    const naive = recordOf(STATED, [...CAME, ...parts]).errors[0]!.naive.find(({ name }) => name === "lastYearsShare");
    // 80, 100, 110, 121, 120 each raised by 25%: 100, 125, 137.5, 151.25, 150 against 100, 110, 121, 120, 150.
    expect(naive).toMatchObject({ n: 5, closer: 3 });
    expect(Number(naive!.mae)).toBeCloseTo((0 + 1500 / 110 + 1650 / 121 + 3125 / 120 + 0) / 5, 12);
  });

  it("by horizon: all five were stated 5 months before the end", () => {
    expect(recordOf(STATED).errors[0]!.byHorizon).toEqual([
      { horizon: "4-12", n: 5, periods: 5, mean: "0.48484848484848484848", mae: "5.8181818181818181818" },
    ]);
  });

  it("growth is in points and never pooled with levels; the naive ones are zero, the last and the year-to-date's", () => {
    const growth = [2019, 2020, 2021, 2022, 2023].map((year) =>
      stated(String(year), { measure: "growth", over: "yearEarlier", unit: null, stated: rate("10") }),
    );
    const record = recordOf([...STATED, ...growth]);
    expect(record.errors.map(({ measure, n }) => [measure, n])).toEqual([
      ["level", 5],
      ["growth", 5],
    ]);
    const [, errors] = record.errors;
    // Growth came to 25, 10, 10, -100/121 and 25.
    expect(Number(errors!.mean)).toBeCloseTo((15 + 0 + 0 - 10 - 100 / 121 + 15) / 5, 12);
    expect(errors!.direction).toEqual({ k: 4, n: 5, rose: 4 });
    expect(errors!.naive.map(({ name, n, closer }) => [name, n, closer])).toEqual([
      // 25, 10, 10 and -0.8 against 10, 10, -0.8 and 25: closer, a tie, a tie, closer.
      ["lastGrowth", 4, 2],
      ["zero", 5, 4],
    ]);
  });

  it("growth of the year-to-date is a naive forecast of the year's", () => {
    const growth = [2019, 2020, 2021, 2022, 2023].map((year) =>
      stated(String(year), { measure: "growth", over: "yearEarlier", unit: null, stated: rate("10") }),
    );
    const parts = [2019, 2020, 2021, 2022, 2023].map((year) =>
      observation(`${year}-01/${year}-05`, `${year}-06-09`, { growth: rate("12.5") }),
    );
    const naive = recordOf(growth, [...CAME, ...parts]).errors[0]!.naive.find(({ name }) => name === "yearToDateGrowth");
    expect(naive).toMatchObject({ n: 5, closer: 3 });
    expect(Number(naive!.mae)).toBeCloseTo((12.5 + 2.5 + 2.5 + (12.5 + 100 / 121) + 12.5) / 5, 12);
  });

  it("below five periods there is only the list", () => {
    const record = recordOf(STATED.slice(1));
    expect(record).toMatchObject({ figures: 4, periods: 4, outcomes: null, within: null, width: null, errors: [] });
    expect(record.counted).toHaveLength(4);
  });

  it("a series with errors of fewer than five periods has none", () => {
    const figures = [...STATED.slice(1), stated("2019", { stated: atLeast("90") })];
    const record = recordOf(figures);
    expect(record.periods).toBe(5);
    expect(record.errors).toEqual([]);
  });

  it("leaves out figures that do not count on a series, and uses only the series in the filter", () => {
    const list = [series(), series({ id: "derived", slug: "derived", derivedFrom: "usd" })];
    const converted = CAME.map((one) => ({ ...one, id: `${one.id} derived`, series: "derived" }));
    expect(recordOf(STATED, [...CAME, ...converted], {}, list).errors.map((one) => one.series)).toEqual(["usd"]);
    expect(recordOf(STATED, [...CAME, ...converted], { series: "derived" }, list).errors).toEqual([]);
  });

  it("a level with an outturn of zero has no error in percent", () => {
    const nothing = CAME.map((one) => (one.period.text === "2020" ? { ...one, value: point("0") } : one));
    expect(recordOf(STATED, nothing).errors).toEqual([]);
  });

  it("the median width of ranges is in percent of their middle: 10 in 100 and 30 in 100", () => {
    const ranges = STATED.map((one, index) => ({ ...one, stated: index < 3 ? range("95", "105") : range("85", "115") }));
    expect(recordOf(ranges).width).toBe("10");
  });
});
