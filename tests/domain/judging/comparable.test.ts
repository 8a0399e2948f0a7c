import { describe, expect, it } from "vitest";
import { asideOf, basisReason, overReason, successorsOf } from "../../../lib/domain/judging/comparable";
import { questionOf } from "../../../lib/domain/judging/outturn-as-of";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { figure, indicator, observation, period, point, rate, series } from "../../support/ledgers/rows";

describe("basisReason", () => {
  const dollars = series();
  it.each([
    ["a level in the series' unit", figure(), dollars, null, null],
    ["a level in another", figure(), series({ unit: "CNY" }), null, "unit"],
    ["a level without a unit", figure({ unit: null }), dollars, null, "unit"],
    ["a change in another", figure({ measure: "change" }), series({ unit: "CNY" }), null, "unit"],
    ["growth in another", figure({ measure: "growth" }), series({ unit: "CNY" }), null, null],
    ["any price basis where none is named", figure(), series({ priceBasis: "constant" }), null, null],
    [
      "another price basis than the one named",
      figure(),
      series({ priceBasis: "constant" }),
      series({ priceBasis: "current" }),
      "priceBasis",
    ],
    ["a price basis not given, where one is named", figure(), dollars, series({ priceBasis: "current" }), "priceBasis"],
    ["another adjustment than the one named", figure(), series({ adjustment: "seasonal" }), series({ adjustment: "none" }), "adjustment"],
    ["unit before price basis", figure(), series({ unit: "CNY", priceBasis: "constant" }), dollars, "unit"],
    [
      "price basis before adjustment",
      figure(),
      series({ priceBasis: "constant", adjustment: "seasonal" }),
      series({ priceBasis: "current", adjustment: "none" }),
      "priceBasis",
    ],
  ])("of %s", (_, of, on, named, expected) => {
    expect(basisReason(of, on, named)).toBe(expected);
  });
});

describe("overReason", () => {
  const rates = [observation("2023", "2024-01-12", { growth: rate("26.3") })];
  const levels = [...rates, observation("2022", "2024-06-01", { value: point("190") })];
  const reason = (observations: typeof rates, over: string, measure: "growth" | "change" | "level", asOf = "2025-01-01") =>
    overReason(buildHistory(indicator(), [series()], observations).series[0]!, questionOf(period("2023"), measure, over)!, asOf);

  it("is given where growth over something else, or a change, has no levels to come from", () => {
    expect(reason(rates, "2020", "growth")).toBe("over");
    expect(reason(rates, "yearEarlier", "change")).toBe("over");
  });

  it("is not given for what the series publishes, under whichever name", () => {
    expect(reason(rates, "yearEarlier", "growth")).toBeNull();
    expect(reason(rates, "2022", "growth")).toBeNull();
    expect(reason(rates, "2022", "level")).toBeNull();
  });

  it("goes by the releases so far, and waits where there is none", () => {
    expect(reason(levels, "2020", "growth", "2024-05-31")).toBe("over");
    expect(reason(levels, "2020", "growth", "2024-06-01")).toBeNull();
    expect(reason(levels, "2020", "growth", "2024-01-01")).toBeNull();
  });
});

describe("a chain of definitions", () => {
  const old = series({ slug: "old" });
  const middle = series({ slug: "middle", continues: "old" });
  const newest = series({ slug: "new", continues: "middle" });
  const released = (slug: string, day: string) => observation("2014", day, { series: slug, value: point("100") });
  const history = buildHistory(
    indicator(),
    [newest, old, middle],
    [released("old", "2015-01-01"), released("middle", "2020-01-01"), released("new", "2024-01-01")],
  );
  const aside = (statedOn: string, on: typeof old, named: string | null = null) =>
    asideOf(figure({ statedOn, series: named }), on, history);

  it("names its successors in order", () => {
    expect(successorsOf(old, history).map((one) => one.series.slug)).toEqual(["middle", "new"]);
    expect(successorsOf(newest, history)).toEqual([]);
  });

  it("puts aside what continues the series in force on the day stated", () => {
    expect([aside("2019-12-31", old), aside("2019-12-31", middle), aside("2019-12-31", newest)]).toEqual([null, "redefined", "redefined"]);
    expect([aside("2020-01-01", old), aside("2020-01-01", middle), aside("2020-01-01", newest)]).toEqual([null, null, "redefined"]);
    expect([aside("2024-01-01", middle), aside("2024-01-01", newest)]).toEqual([null, null]);
  });

  it("takes the oldest to be in force before any release", () => {
    expect([aside("2010-01-01", old), aside("2010-01-01", middle)]).toEqual([null, "redefined"]);
  });

  it("never puts aside the basis that the words name", () => {
    expect(aside("2010-01-01", middle, "middle")).toBeNull();
  });

  it("ends where a chain runs into itself", () => {
    const circle = [series({ slug: "a", continues: "b" }), series({ slug: "b", continues: "a" })];
    const round = buildHistory(indicator(), circle, []);
    expect(successorsOf(circle[0]!, round)).toHaveLength(2);
    expect(["redefined", null]).toContain(asideOf(figure(), circle[0]!, round));
  });
});

describe("asideOf", () => {
  const dollars = series();
  const yuan = series({ slug: "cny", unit: "CNY" });
  const converted = series({ slug: "converted", derivedFrom: "cny", continues: "usd" });
  const history = buildHistory(indicator(), [dollars, yuan, converted], []);

  it.each([
    ["growth of dollars on a series in dollars", "growth", "USD", dollars, null],
    ["growth of dollars on a series in yuan", "growth", "USD", yuan, "currency"],
    ["growth that names no currency", "growth", null, yuan, null],
    ["a level", "level", "USD", dollars, null],
    ["a derived series, whatever else it is", "growth", "CNY", converted, "derived"],
  ] as const)("of %s", (_, measure, unit, on, expected) => {
    expect(asideOf(figure({ measure, unit }), on, history)).toBe(expected);
  });
});
