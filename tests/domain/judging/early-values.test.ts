import { describe, expect, it } from "vitest";
import { remaindersOf } from "../../../lib/domain/analysis/remainder";
import { asideOf } from "../../../lib/domain/judging/comparable";
import { headline } from "../../../lib/domain/judging/headline";
import type { Indicator } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { naiveForecasts } from "../../../lib/domain/track-record/naive";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { evaluate } from "../../support/ledgers/evaluate";
import { figure, indicator, moreThan, observation, period, point, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-11-29";

function one(
  stated: Partial<Figure>,
  observations: readonly Observation[],
  asOf = TODAY,
  of: Partial<Series> = {},
  on: Partial<Indicator> = {},
) {
  const [evaluation] = evaluate(figure(stated), buildHistory(indicator(on), [series(of)], observations), asOf);
  return evaluation!;
}

describe("a projection in a table: growth of world trade volume, 3.3% for 2024 stated on 1 September 2023", () => {
  const growth = { measure: "growth", over: "yearEarlier", period: period("2024"), stated: rate("3.3"), unit: null } as const;
  const forecast = { ...growth, statedOn: "2023-09-01" };
  const rows = [observation("2024", "2023-10-05", { growth: rate("3.3") }), observation("2024", "2025-04-16", { growth: rate("2.9") })];

  it("is judged by 2.9, first, settled and latest: below by 0.4", () => {
    const judged = { outcome: "below", difference: "-0.4", error: "-0.4", outturn: { growth: "2.9", releasedOn: "2025-04-16" } };
    // 16 April 2025 + 400 days = 21 May 2026.
    expect(one(forecast, rows)).toMatchObject({
      outcome: "below",
      first: judged,
      settled: judged,
      latest: judged,
      settling: false,
      settlesOn: "2026-05-21",
    });
  });

  it("is pending until 2.9 is released", () => {
    expect(one(forecast, rows, "2024-06-01")).toMatchObject({ outcome: "pending", reason: "periodNotOver" });
    expect(one(forecast, rows, "2025-04-15")).toMatchObject({ outcome: "pending", reason: "notHeld", settlesOn: null });
    expect(one(forecast, rows, "2025-04-16")).toMatchObject({ outcome: "below", settling: true, settlesOn: "2026-05-21" });
  });

  it("is judged by a later release of the same digits, from its own day", () => {
    const same = [rows[0]!, observation("2024", "2025-04-16", { growth: rate("3.3") })];
    expect(one(forecast, same)).toMatchObject({
      outcome: "within",
      settlesOn: "2026-05-21",
      first: { outturn: { releasedOn: "2025-04-16" } },
    });
  });
});

describe("an early value", () => {
  const early = observation("2023", "2023-09-01", { value: point("240"), growth: rate("26") });
  const base = observation("2022", "2022-10-01", { value: point("190") });
  const came = observation("2023", "2024-01-12", { value: point("228") });

  it("is no base: growth over it is pending, and baseNotPositive is not found in it", () => {
    const growth = { measure: "growth", over: "yearEarlier", stated: rate("20"), unit: null } as const;
    expect(one(growth, [base, came])).toMatchObject({ outcome: "pending", reason: "notHeld" });
    expect(one(growth, [{ ...base, value: point("-190") }, came])).toMatchObject({ outcome: "pending", reason: "notHeld" });
    // 100 · 38/190
    expect(one(growth, [{ ...base, knownOn: "2023-01-13" }, came])).toMatchObject({
      outcome: "within",
      latest: { outturn: { growth: "20" } },
    });
  });

  it("is no part of a sum: what is missing then is parts, or everything", () => {
    const half = observation("2023-S1", "2023-07-13", { value: point("114") });
    const secondEarly = observation("2023-S2", "2023-12-01", { value: point("114") });
    expect(one({}, [half, secondEarly])).toMatchObject({ outcome: "pending", reason: "partsMissing" });
    expect(one({}, [secondEarly])).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("does not let published growth stand or give way", () => {
    const growth = { measure: "growth", over: "yearEarlier", stated: rate("26"), unit: null } as const;
    const held = { ...base, knownOn: "2023-01-13" };
    const first = observation("2023", "2024-01-12", { value: point("228"), growth: rate("21") });
    const revised = observation("2023", "2024-06-01", { value: point("247") });
    // 247 over 190 is 30%: the growth of 21% gave way, and the early 26% does not stand in for it.
    expect(one(growth, [early, held, first, revised])).toMatchObject({ latest: { outturn: { growth: "30", computed: true } } });
    expect(one(growth, [early, held, first])).toMatchObject({ latest: { outturn: { growth: "21", computed: false } } });
  });

  it("spoken after a revision does not keep published growth from giving way", () => {
    const growth = { measure: "growth", over: "yearEarlier", stated: rate("30"), unit: null } as const;
    const held = { ...base, knownOn: "2023-01-13" };
    const flash = observation("2023", "2023-12-26", { value: point("228"), growth: rate("21") });
    const revised = observation("2023", "2023-12-27", { value: point("247") });
    const spoken = observation("2023", "2023-12-29", { growth: rate("21"), statement: "elsewhere" });
    const judged = { outcome: "within", latest: { outturn: { growth: "30", computed: true } } };
    expect(one(growth, [held, flash, revised, spoken])).toMatchObject(judged);
    const printed = { ...spoken, statement: null };
    expect(one(growth, [held, flash, revised, printed])).toMatchObject({ latest: { outturn: { growth: "21", computed: false } } });
  });

  it("is not known to a later speaker", () => {
    const whole = { statedOn: "2023-12-14", stated: moreThan("200") };
    const soFar = observation("2023-01/2023-11", "2023-12-07", { value: point("218") });
    const history = buildHistory(indicator(), [series()], [early, soFar]);
    expect(remaindersOf(figure(whole), history, TODAY)).toMatchObject([{ known: { value: "218000000000" } }]);
    const lastYear = buildHistory(indicator(), [series()], [base]);
    expect(remaindersOf(figure({ ...whole, statedOn: "2022-12-14" }), lastYear, TODAY)).toEqual([]);
    const naive = naiveForecasts(
      figure({ measure: "growth", over: "yearEarlier", period: period("2024"), statedOn: "2023-10-01" }),
      history,
      TODAY,
    );
    expect(Object.keys(naive(history.series[0]!))).toEqual(["zero"]);
  });

  it("below zero does not keep a flow from being passed", () => {
    const soFar = observation("2023-01/2023-11", "2023-12-07", { value: point("218") });
    const loss = observation("2025", "2023-01-01", { value: point("-3") });
    const passed = (...rows: readonly Observation[]) =>
      remaindersOf(figure({ stated: moreThan("200") }), buildHistory(indicator(), [series()], rows), TODAY)[0]?.toCome.passed;
    expect(passed(soFar, loss)).toEqual(["low"]);
    expect(passed(soFar, { ...loss, knownOn: "2026-01-13" })).toBeUndefined();
  });

  it("carried by the statement is its figure and nothing more: a reported figure has no known value", () => {
    const reported = { nature: "reported", statedOn: "2023-12-14", stated: point("240") } as const;
    const spoken = observation("2023", "2023-12-14", { value: point("240"), statement: "statement" });
    expect(one(reported, [spoken])).toMatchObject({ outcome: "pending", reason: "notHeld", known: null });
    // By the first release then: 228 is below 240.
    expect(one(reported, [spoken, came])).toMatchObject({ outcome: "below", known: null });
    const after = { ...spoken, knownOn: "2024-01-02" };
    expect(one({ ...reported, statedOn: "2024-01-02" }, [after, came])).toMatchObject({ outcome: "within", known: { outcome: "within" } });
  });

  it("by an official's word in the last week does not judge, and by an office does", () => {
    const flash = observation("2023", "2023-12-29", { value: point("225") });
    expect(one({}, [flash])).toMatchObject({ outcome: "within" });
    expect(one({}, [{ ...flash, statement: "elsewhere" }])).toMatchObject({ outcome: "pending", reason: "notHeld" });
    expect(one({}, [{ ...flash, statement: "elsewhere", knownOn: "2023-12-31" }])).toMatchObject({ outcome: "within" });
  });

  it("on two bases leaves the headline to the one that has an outturn", () => {
    const history = buildHistory(indicator(), [series(), series({ slug: "other" })], [came, { ...early, series: "other" }]);
    const evaluations = evaluate(figure(), history, TODAY);
    expect(headline(evaluations)).toEqual({
      outcome: "within",
      counts: { below: 0, within: 1, above: 0, indeterminate: 0, pending: 1 },
    });
  });
});

describe("a release of nothing but early values or forecasts is none", () => {
  const rates = observation("2022", "2023-01-13", { growth: rate("3") });
  const growth = { measure: "growth", over: "2020", period: period("2023"), stated: rate("26"), unit: null } as const;

  it("for over: its levels do not make other growth comparable, and its growth does not refuse it", () => {
    const earlyLevel = observation("2024", "2023-06-01", { value: point("250") });
    const forecastLevel = observation("2023", "2024-06-01", { value: point("250"), status: "F" });
    const level = observation("2021", "2022-01-13", { value: point("100") });
    expect(one(growth, [rates])).toMatchObject({ outcome: "notComparable", reason: "over" });
    expect(one(growth, [rates, earlyLevel, forecastLevel])).toMatchObject({ outcome: "notComparable", reason: "over" });
    expect(one(growth, [rates, level])).toMatchObject({ outcome: "pending", reason: "notHeld" });
    expect(one(growth, [{ ...rates, period: period("2025") }])).toMatchObject({ outcome: "pending", reason: "notHeld" });
    expect(one(growth, [{ ...rates, status: "F" }])).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("for the series in force on the day stated", () => {
    const chain = [series({ slug: "old" }), series({ slug: "new", continues: "old" })];
    const released = (overrides: Partial<Observation>) =>
      observation("2021", "2022-01-13", { series: "new", value: point("100"), ...overrides });
    const aside = (row: Observation) => asideOf(figure({ statedOn: "2023-06-01" }), chain[1]!, buildHistory(indicator(), chain, [row]));
    expect(aside(released({}))).toBeNull();
    expect(aside(released({ period: period("2023") }))).toBe("redefined");
    expect(aside(released({ status: "F" }))).toBe("redefined");
    expect(aside(released({ status: "M" }))).toBeNull();
  });
});
