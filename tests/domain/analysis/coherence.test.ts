import { describe, expect, it } from "vitest";
import { type Coherence, coherenceOf } from "../../../lib/domain/analysis/coherence";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { foundingFigures, foundingHistory } from "../../support/ledgers/founding";
import { figure, indicator, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";

function founding(statement: string): readonly Coherence[] {
  const figures = [...foundingFigures.values()].filter((one) => one.statement === statement);
  return coherenceOf(figures, foundingHistory(), TODAY);
}

function between(low: string | null, high = low) {
  return { low, high };
}

describe("the founding case: 220 to 230 billion, and plus 30 percent", () => {
  const [customs, russia, ...floors] = founding("2023-12-14-putin-qa");

  it("do not agree on the customs base of 190.271", () => {
    expect(customs).toEqual({
      series: "turnover-gacc-usd",
      base: { value: "190271000000", period: "2022", from: "held" },
      level: "2023-12-14-putin-qa/1",
      growth: "2023-12-14-putin-qa/0",
      // 190.271 × 1.3.
      impliedLevel: between("247352300000"),
      // 100 · 29.729/190.271; 100 · 39.729/190.271. Read as 219.5 to 230.5: 15.36 to 21.14, against 29.5 to 30.5.
      impliedGrowth: between("15.624556553547308838", "20.880218215072186513"),
      holds: false,
      rows: ["2022-total"],
    });
  });

  it("do not agree on the Russian side's base of 185", () => {
    expect(russia).toMatchObject({
      series: "turnover-russia-usd",
      base: { value: "185000000000" },
      // 185 × 1.3.
      impliedLevel: between("240500000000"),
      // 100 · 35/185; 100 · 45/185. Read as 219.5 to 230.5: 18.65 to 24.59.
      impliedGrowth: between("18.918918918918918919", "24.324324324324324324"),
      holds: false,
    });
  });

  it("plus 30 percent agrees with more than 200 billion on both bases", () => {
    expect(floors).toMatchObject([
      // 100 · 9.729/190.271; 100 · 15/185. The floor is open above.
      { series: "turnover-gacc-usd", level: "2023-12-14-putin-qa/2", impliedGrowth: between("5.1132332304975534895", null), holds: true },
      { series: "turnover-russia-usd", level: "2023-12-14-putin-qa/2", impliedGrowth: between("8.1081081081081081081", null), holds: true },
    ]);
  });
});

it.each<[string, ...Partial<Coherence>[]]>([
  // 31.2bn and +30% for January to April 2018; a year earlier 24.7: 24.7 × 1.3 = 32.11; 100 · 6.5/24.7. Read 31.15 to 31.25: 26.1 to 26.5.
  ["2018-05-10-gaofeng", { impliedLevel: between("32110000000"), impliedGrowth: between("26.315789473684210526"), holds: false }],
  // About 52bn and nearly +25% for the first quarter of 2023; a year earlier 38.17: × 1.25 = 47.7125; 100 · 13.83/38.17. Read 51 to 53: 33.6 to 38.9.
  ["2023-05-23-mishustin", { impliedLevel: between("47712500000"), impliedGrowth: between("36.232643437254388263"), holds: false }],
  // 227bn and nearly +25% for 2023: 190.271 × 1.25 = 237.83875; 185 × 1.25 = 231.25. 100 · 36.729/190.271; 100 · 42/185. Read 24 to 25.
  [
    "2024-05-16-putin",
    { impliedLevel: between("237838750000"), impliedGrowth: between("19.303519716614723211"), holds: false },
    { impliedLevel: between("231250000000"), impliedGrowth: between("22.702702702702702703"), holds: false },
  ],
  // More than 220bn and more than 7% for January to November 2024; a year earlier 218.176: × 1.07 = 233.44832; 100 · 1.824/218.176. Both are open above.
  [
    "2025-01-21-putin",
    { impliedLevel: between("233448320000", null), impliedGrowth: between("0.83602229392783807568", null), holds: true },
  ],
])("%s", (statement, ...expected) => {
  expect(founding(statement)).toMatchObject(expected);
  expect(founding(statement)).toHaveLength(expected.length);
});

it("a statement of 12% growth to 525 to 535 billion on 437 billion does not agree with itself", () => {
  const year = period("2025-04/2026-03");
  const figures = [
    figure({ id: "level", period: year, stated: range("525", "535") }),
    figure({ id: "growth", measure: "growth", over: "yearEarlier", unit: null, period: year, stated: rate("12") }),
    figure({ id: "base", nature: "reported", period: period("2024-04/2025-03"), stated: point("437") }),
  ];
  const [row, ...others] = coherenceOf(figures, buildHistory(indicator(), [series()], []), TODAY);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ series: null, base: { value: "437000000000", from: "stated" }, level: "level", holds: false });
  // 437 × 1.12; 100 · 88/437 and 100 · 98/437.
  expect(row?.impliedLevel).toEqual(between("489440000000"));
  expect([row?.impliedGrowth.low, row?.impliedGrowth.high].map((end) => Number(end).toFixed(1))).toEqual(["20.1", "22.4"]);
});

describe("on one series of dollars", () => {
  const base = observation("2022", "2023-01-13", { value: point("190.271") });

  function pair(level: Partial<Figure>, growth: Partial<Figure>, observations: readonly Observation[] = [base], ...more: Figure[]) {
    const figures = [
      figure({ id: "level", ...level }),
      figure({ id: "growth", measure: "growth", over: "yearEarlier", stated: rate("30"), unit: null, ...growth }),
    ];
    return coherenceOf([...figures, ...more], buildHistory(indicator(), [series()], observations), TODAY);
  }

  it("takes the base as printed, not widened by its last digit", () => {
    // 130 ± 0.5 over 100 allows 129.5 to 130.5, that is 29.5 to 30.5; base 100.4 gives 28.98 to 29.98, which meets; 101 gives 28.2 to 29.2.
    const over = (digits: string) => pair({ stated: point("130") }, {}, [observation("2022", "2023-01-13", { value: point(digits) })])[0];
    expect(over("100.4")?.holds).toBe(true);
    expect(over("101")?.holds).toBe(false);
  });

  it("uses the base that the statement itself gives", () => {
    const said = figure({ id: "said", nature: "reported", period: period("2022"), stated: point("176") });
    // 176 × 1.3 = 228.8; 100 · 44/176; 100 · 54/176: the readings meet at 30.1.
    expect(pair({}, {}, [], said)).toEqual([
      {
        series: null,
        base: { value: "176000000000", period: "2022", from: "stated" },
        level: "level",
        growth: "growth",
        impliedLevel: between("228800000000"),
        impliedGrowth: between("25", "30.681818181818181818"),
        holds: true,
        rows: ["said"],
      },
    ]);
  });

  it.each([
    ["a bound", moreThan("185")],
    ["a range", range("180", "190")],
    ["a hedged number", point("185", 9, "about")],
  ])("gives no row for a base that is %s, stated or published", (_, value) => {
    const said = figure({ id: "said", nature: "reported", period: period("2022"), stated: value });
    expect(pair({}, {}, [], said)).toEqual([]);
    expect(pair({}, {}, [observation("2022", "2023-01-13", { value })])).toEqual([]);
    const halves = [observation("2022-S1", "2022-07-13", { value: point("80") }), observation("2022-S2", "2023-01-13", { value })];
    expect(pair({}, {}, halves)).toEqual([]);
  });

  it("holds 12% growth to 525–535 against a stated base of 437", () => {
    const said = figure({ id: "said", nature: "reported", period: period("2022"), stated: point("437") });
    // 437 × 1.12; 100 · 88/437; 100 · 98/437.
    const [row] = pair({ stated: range("525", "535") }, { stated: rate("12") }, [], said);
    expect(row).toMatchObject({ impliedLevel: between("489440000000"), holds: false });
    expect(row?.impliedGrowth).toEqual(between("20.137299771167048055", "22.42562929061784897"));
  });

  it("is not narrowed by a basis that either figure names", () => {
    const bases = [series({ priceBasis: "current" }), series({ slug: "real", priceBasis: "constant", adjustment: "seasonal" })];
    const figures = [
      figure({ id: "level", series: "usd" }),
      figure({ id: "growth", series: "usd", measure: "growth", over: "yearEarlier", stated: rate("30"), unit: null }),
    ];
    const rows = ["usd", "real"].map((slug) => observation("2022", "2023-01-13", { series: slug, value: point("190.271") }));
    expect(coherenceOf(figures, buildHistory(indicator(), bases, rows), TODAY).map(({ series: on }) => on)).toEqual(["usd", "real"]);
  });

  describe("and a base shorter than the period", () => {
    const years = { period: period("2020/2021"), statedOn: "2020-01-15", stated: point("400") };
    const growth = { period: period("2020/2021"), statedOn: "2020-01-15", over: "2017", stated: rate("33") };
    const held = [observation("2017", "2018-01-13", { value: point("150") })];

    it("shows the base once and counts it as often as it fits", () => {
      // 2 × 150 × 1.33 = 399; 100 · (400 − 300)/300. 399.5 to 400.5 reads as 33.17 to 33.5, 33% as 32.5 to 33.5.
      const [row, ...more] = pair(years, growth, held);
      expect(row).toMatchObject({ impliedLevel: between("399000000000"), impliedGrowth: between("33.333333333333333333"), holds: true });
      expect(row?.base).toEqual({ value: "150000000000", period: "2017", from: "held", times: 2 });
      expect(more).toEqual([]);
    });

    it("counts a base that the statement gives as often", () => {
      const said = figure({ id: "said", nature: "reported", period: period("2017"), stated: point("150") });
      const [row] = pair(years, growth, [], said);
      expect(row).toMatchObject({ impliedLevel: between("399000000000"), impliedGrowth: between("33.333333333333333333"), rows: ["said"] });
      expect(row?.base).toEqual({ value: "150000000000", period: "2017", from: "stated", times: 2 });
    });

    it.each([
      ["does not fit whole times", "2020/2021", "2015/2017"],
      ["is longer than the period", "2020", "2016/2017"],
    ])("gives no row where it %s", (_, of, over) => {
      const said = figure({ id: "said", nature: "reported", period: period(over), stated: point("150") });
      const base = [observation(over, "2018-01-13", { value: point("150") })];
      expect(pair({ ...years, period: period(of) }, { ...growth, period: period(of), over }, base, said)).toEqual([]);
    });
  });

  it("sums a base, and says when only part of one was known", () => {
    const parts = [
      observation("2022-S1", "2022-07-13", { value: point("80.7") }),
      observation("2022-S2", "2023-01-13", { value: point("109.3") }),
    ];
    expect(pair({}, {}, parts)).toMatchObject([{ base: { value: "190000000000" }, rows: [parts[0]!.id, parts[1]!.id] }]);
    expect(pair({}, {}, parts.slice(0, 1))).toEqual([]);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>]>([
    ["another period", {}, { period: period("2024") }],
    ["no period", { period: null }, { period: null }],
    ["growth in another currency", {}, { unit: "CNY" }],
    ["a base that the words do not name", {}, { over: null }],
    ["growth a year", { period: period("2023/2024") }, { period: period("2023/2024"), over: "perYear" }],
    ["annualised growth", {}, { over: "previousPeriodAnnualised" }],
    ["a change", {}, { measure: "change" }],
    ["a base released on the day stated", { statedOn: "2023-01-13" }, { statedOn: "2023-01-13" }],
  ])("holds nothing against %s", (_, level, growth) => {
    expect(pair(level, growth)).toEqual([]);
  });

  it("compares nothing on a base of zero or less", () => {
    expect(pair({}, {}, [observation("2022", "2023-01-13", { value: point("0") })])).toEqual([]);
    expect(pair({}, {}, [observation("2022", "2023-01-13", { value: point("-3") })])).toEqual([]);
  });

  it("compares deadlines where they are judged, and growth over a named base", () => {
    const by = { timing: "by", period: period("2023") } as const;
    const doubling = { ...by, over: "2015", stated: rate("100") };
    const rows = [observation("2015", "2016-01-13", { value: point("100") })];
    // 100 × 2 = 200, and 200 is stated.
    expect(pair({ ...by, stated: point("200") }, doubling, rows)).toMatchObject([{ holds: true, impliedLevel: between("200000000000") }]);
    expect(pair({ ...by, stated: range("210", "220") }, doubling, rows)).toMatchObject([{ holds: false }]);
  });
});
