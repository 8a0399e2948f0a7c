import { describe, expect, it } from "vitest";
import { type Remainder, remaindersOf } from "../../../lib/domain/analysis/remainder";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { foundingFigure, foundingHistory } from "../../support/ledgers/founding";
import { atMost, figure, indicator, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";
const LEVEL = "2023-12-14-putin-qa/1";

function founding(id: string, asOf = TODAY): readonly Remainder[] {
  return remaindersOf(foundingFigure(id), foundingHistory(), asOf);
}

/** On one series of dollars. */
function one(stated: Partial<Figure>, observations: readonly Observation[], asOf = TODAY): Remainder | undefined {
  return remaindersOf(figure(stated), buildHistory(indicator(), [series()], observations), asOf)[0];
}

describe("the founding case: 220 to 230 billion dollars, said on 14 December 2023", () => {
  const [customs, russia] = founding(LEVEL) as [Remainder, Remainder];

  it("on Chinese customs left 1.8 to 11.8 billion for December, when the average month had brought 19.8", () => {
    expect(customs).toEqual({
      series: "turnover-gacc-usd",
      // Released on 7 December, seven days before.
      known: { period: "2023-01/2023-11", value: "218176000000", releasedOn: "2023-12-07" },
      // 220 − 218.176; 230 − 218.176.
      toCome: { low: "1824000000", high: "11824000000" },
      months: 1,
      // 218.176 / 11 = 19.83418…
      average: "19834181818.181818182",
      // No December was printed: 190.271 for 2022 − 172.4 for January to November 2022.
      sameMonthsYearEarlier: { value: "17871000000", byDifference: true },
      computable: {
        noChange: "190271000000",
        // 190.271 × 1.293 = 246.020403.
        lastGrowth: "246020403000",
        // 218.176 × 12/11 = 238.01018…
        straightLine: "238010181818.18181818",
        // 218.176 + 17.871.
        lastYearsMonths: "236047000000",
        // 190.271 × 1.267 = 241.073357, by the +26.7% that the year-to-date was published with.
        lastYearsShare: { value: "241073357000", computed: false },
      },
      rows: {
        known: ["2023-01_2023-11-total"],
        sameMonthsYearEarlier: ["2022-total", "2022-01_2022-11-total"],
        noChange: ["2022-total"],
        lastGrowth: ["2022-total", "2022-total"],
        lastYearsShare: ["2022-total", "2023-01_2023-11-total"],
      },
    });
  });

  it("on the Russian side left 34 to 44 billion for two months, when the average month had brought 18.6", () => {
    expect(russia).toMatchObject({
      series: "turnover-russia-usd",
      known: { period: "2023-01/2023-10", value: "186000000000", releasedOn: "2023-12-08" },
      // 220 − 186; 230 − 186: 17 to 22 a month.
      toCome: { low: "34000000000", high: "44000000000" },
      months: 2,
      average: "18600000000",
      // Of 2022 only January to September, 129, and the year, 185, are held: November and December cannot be had.
      sameMonthsYearEarlier: null,
      computable: {
        noChange: "185000000000",
        // 185 × 1.30, said on 21 March 2023.
        lastGrowth: "240500000000",
        // 186 × 12/10.
        straightLine: "223200000000",
        lastYearsMonths: null,
        // +27% is of January to September, not of the year-to-date.
        lastYearsShare: null,
      },
    });
  });

  it("leaves out yuan: the stated level is in dollars", () => {
    expect(founding(LEVEL).map((remainder) => remainder.series)).toEqual(["turnover-gacc-usd", "turnover-russia-usd"]);
  });

  it("gives the same numbers at any later as-of day", () => {
    expect(founding(LEVEL, "2023-12-14")).toEqual([customs, russia]);
    expect(founding(LEVEL, "2024-06-01")).toEqual([customs, russia]);
  });

  it("had already passed 200 billion on Chinese customs, with 14 to come on the Russian side", () => {
    const [above, stillBelow] = founding("2023-12-14-putin-qa/2");
    // 200 − 218.176; 200 − 186.
    expect(above?.toCome).toEqual({ low: "-18176000000", high: null, passed: ["low"] });
    expect(stillBelow?.toCome).toEqual({ low: "14000000000", high: null });
  });
});

describe("the year-to-date", () => {
  it("is summed when none is published, and dated by its latest part", () => {
    const january = observation("2023-01", "2023-02-07", { value: point("10") });
    const february = observation("2023-02", "2023-03-07", { value: point("12") });
    const remainder = one({ statedOn: "2023-03-08", stated: point("240") }, [january, february]);
    expect(remainder?.known).toEqual({ period: "2023-01/2023-02", value: "22000000000", releasedOn: "2023-03-07" });
    expect(remainder).toMatchObject({ months: 10, average: "11000000000", rows: { known: [january.id, february.id] } });
    // Both ends of a point: 240 − 22.
    expect(remainder?.toCome).toEqual({ low: "218000000000", high: "218000000000" });
  });

  it("begins with the period's first day, and skips values that are not a single number", () => {
    const quarter = observation("2023-Q1", "2023-04-07", { value: point("30") });
    const about = observation("2023-01/2023-04", "2023-05-07", { value: point("41", 9, "about") });
    const may = observation("2023-05", "2023-06-07", { value: point("11") });
    expect(one({ statedOn: "2023-06-08" }, [quarter, about, may])?.known?.period).toBe("2023-Q1");
  });

  it("of a fiscal year begins in its first month", () => {
    const half = observation("2023-04/2023-09", "2023-10-10", { value: point("60") });
    const before = observation("2023-01/2023-09", "2023-10-10", { value: point("90"), place: 2 });
    const fiscal = { period: period("2023-04/2024-03"), statedOn: "2023-11-01", stated: point("130") };
    expect(one(fiscal, [half, before])).toMatchObject({ known: { value: "60000000000" }, months: 6, average: "10000000000" });
  });

  it("ignores a release of the day itself, but not a number in the statement", () => {
    const sameDay = observation("2023-01/2023-11", "2023-12-14", { value: point("219") });
    expect(one({}, [sameDay])).toBeUndefined();
    expect(one({}, [{ ...sameDay, statement: "statement" }])?.known?.value).toBe("219000000000");
  });
});

describe("passed bounds", () => {
  const soFar = observation("2023-01/2023-11", "2023-12-07", { value: point("235") });

  it("are both listed when both lie below the known part", () => {
    // 220 − 235; 230 − 235.
    expect(one({}, [soFar])?.toCome).toEqual({ low: "-15000000000", high: "-5000000000", passed: ["low", "high"] });
    expect(one({ stated: atMost("230") }, [soFar])?.toCome).toEqual({ low: null, high: "-5000000000", passed: ["high"] });
  });

  it("are not passed when the known part equals them", () => {
    expect(one({ stated: moreThan("235") }, [soFar])?.toCome).toEqual({ low: "0", high: null });
  });

  it("are not passed on a flow that was negative once", () => {
    const negative = observation("2022-12", "2023-01-07", { value: point("-3") });
    expect(one({}, [soFar, negative])?.toCome).toEqual({ low: "-15000000000", high: "-5000000000" });
    // Not yet known of, on the day looked back to.
    expect(one({}, [soFar, { ...negative, knownOn: "2024-02-01" }], "2024-01-31")?.toCome.passed).toEqual(["low", "high"]);
  });
});

describe("what could be computed", () => {
  const year = observation("2021", "2022-01-14", { value: point("140"), growth: rate("40") });
  const laterGrowth = observation("2022", "2023-01-14", { growth: rate("10") });

  it("raises the last value once for each year since, by the last growth known", () => {
    // 140 × 1.1²; the growth of 2022 is newer than that of 2021.
    expect(one({}, [year, laterGrowth])?.computable).toMatchObject({ noChange: "140000000000", lastGrowth: "169400000000" });
    // 140 × 1.4².
    expect(one({}, [year])?.computable).toMatchObject({ lastGrowth: "274400000000" });
  });

  it("has the forecasts that need no year-to-date when none was known, and the whole period remains", () => {
    expect(one({}, [year])).toMatchObject({ known: null, toCome: { low: "220000000000" }, months: 12, average: null });
    expect(one({}, [year])?.computable).toMatchObject({ straightLine: null, lastYearsMonths: null, lastYearsShare: null });
  });

  it("prefers last year's months as published to their difference", () => {
    const rows = [
      observation("2023-01/2023-11", "2023-12-07", { value: point("220") }),
      observation("2022", "2023-01-14", { value: point("190") }),
      observation("2022-01/2022-11", "2022-12-07", { value: point("172") }),
      observation("2022-12", "2023-01-14", { value: point("18.5") }),
    ];
    expect(one({}, rows)?.sameMonthsYearEarlier).toEqual({ value: "18500000000", byDifference: false });
    // No growth is published: 190 × 220/172 = 243.0232…, computed.
    expect(one({}, rows)?.computable.lastYearsShare).toEqual({ value: "243023255813.95348837", computed: true });
  });

  it("is null over a base of zero", () => {
    const rows = [
      observation("2023-01/2023-11", "2023-12-07", { value: point("220") }),
      observation("2022", "2023-01-14", { value: point("10") }),
      observation("2022-01/2022-11", "2022-12-07", { value: point("0") }),
    ];
    expect(one({}, rows)?.computable).toMatchObject({ lastGrowth: null, lastYearsShare: null, lastYearsMonths: "230000000000" });
  });
});

it("is missing once the whole was known, and without a level, a period or a flow", () => {
  const whole = observation("2023", "2023-12-29", { value: point("230", 9, "about") });
  const soFar = observation("2023-01/2023-11", "2023-12-07", { value: point("218") });
  expect(one({ statedOn: "2023-12-30" }, [soFar, whole])).toBeUndefined();
  expect(one({ measure: "growth", stated: rate("30"), over: "yearEarlier" }, [soFar])).toBeUndefined();
  expect(one({ period: null }, [soFar])).toBeUndefined();
  const stock = buildHistory(indicator({ aggregation: "stock" }), [series()], [soFar]);
  expect(remaindersOf(figure(), stock, TODAY)).toEqual([]);
});

it("of a deadline over several years is that of its last twelve months", () => {
  const soFar = observation("2023-01/2023-11", "2023-12-07", { value: point("218") });
  const by = { timing: "by", period: period("2021/2023"), stated: range("220", "230") } as const;
  expect(one(by, [soFar])).toMatchObject({ months: 1, toCome: { low: "2000000000" } });
});

it("of a fiscal year counts from its first month, and the year before is the fiscal year before", () => {
  const observations = [
    observation("2022-04/2023-03", "2023-04-15", { value: point("120") }),
    observation("2023-04/2023-12", "2024-01-15", { value: point("90") }),
    observation("2023", "2024-01-15", { value: point("500") }),
  ];
  const stated = { stated: point("130"), statedOn: "2024-02-01", knownOn: "2024-02-01", period: period("2023-04/2024-03") };
  expect(one(stated, observations)).toMatchObject({
    known: { period: "2023-04/2023-12", value: "90000000000" },
    toCome: { low: "40000000000", high: "40000000000" },
    months: 3,
    computable: { noChange: "120000000000", straightLine: "120000000000" },
  });
});
