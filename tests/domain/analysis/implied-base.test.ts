import { describe, expect, it } from "vitest";
import { type ImpliedBase, impliedBasesOf } from "../../../lib/domain/analysis/implied-base";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { foundingHistory } from "../../support/ledgers/founding";
import { indicator, observation, point, rate, series } from "../../support/ledgers/rows";

const TODAY = "2026-03-11";

function founding(periodText: string, asOf = TODAY): ImpliedBase | undefined {
  return impliedBasesOf(foundingHistory(), asOf).find((one) => one.period === periodText && one.series === "turnover-gacc-usd");
}

it("of 2023 is 190.03 to 190.19, and 190.271 had been published", () => {
  expect(founding("2023")).toEqual({
    series: "turnover-gacc-usd",
    period: "2023",
    basePeriod: "2022",
    level: "240110000000",
    growth: "26.3",
    // 240.105/1.2635; 240.115/1.2625. 190.271 ± 0.0005 lies outside.
    low: "190031658092.59992085",
    high: "190190099009.9009901",
    published: { value: "190271000000", release: "gacc 2023-01-13", releasedOn: "2023-01-13", observation: "2022-total" },
    revision: true,
    rows: ["2023-total", "2023-total"],
  });
});

it.each<[string, string, string, string, string, boolean]>([
  // 190.2705/1.2935; 190.2715/1.2925, against 146.887.
  ["2022", TODAY, "147097410127.56088133", "147211992263.05609284", "146887000000", true],
  // 146.8865/1.3585; 146.8875/1.3575, against 107.76.
  ["2021", TODAY, "108124033860.87596614", "108204419889.50276243", "107760000000", true],
  // The print of January 2022, 146.87 and +35.9: 146.865/1.3595; 146.875/1.3585.
  ["2021", "2022-01-27", "108028687017.28576683", "108115568641.88443136", "107760000000", true],
  // 244.805/1.0195; 244.815/1.0185, against 240.11 ± 0.005.
  ["2024", TODAY, "240122609122.11868563", "240368188512.51840943", "240110000000", true],
  // 228.1045/0.9315; 228.1055/0.9305, against 244.81.
  ["2025", TODAY, "244878690284.48738594", "245142933906.50188071", "244810000000", true],
  // 110.745/1.0345; 110.755/1.0335: 107.06 ± 0.005 reaches 107.065, within.
  ["2019", TODAY, "107051715804.73658772", "107164973391.38848573", "107060000000", false],
  // The level of 2020's print, 84.07, with the growth of 2018's: 84.065/1.2085; 84.075/1.2075, against 69.525.
  ["2017", TODAY, "69561439801.406702524", "69627329192.546583851", "69525000000", true],
])("of %s as of %s", (periodText, asOf, low, high, published, revision) => {
  expect(founding(periodText, asOf)).toMatchObject({ low, high, published: { value: published }, revision });
});

it("lists the newest period first", () => {
  const periods = impliedBasesOf(foundingHistory(), TODAY)
    .filter((one) => one.series === "turnover-gacc-usd")
    .map((one) => one.period);
  expect(periods.slice(0, 3)).toEqual(["2026-01/2026-02", "2025", "2025-01/2025-11"]);
});

describe("on one series", () => {
  const base = observation("2022", "2023-01-13", { value: point("190") });

  function implied(observations: readonly Observation[], of: Partial<Series> = {}) {
    return impliedBasesOf(buildHistory(indicator(), [series(of)], [base, ...observations]), TODAY);
  }

  it("is no revision while the two intervals touch", () => {
    // 209.5/1.105 = 189.59; 210.5/1.095 = 192.24. 190 ± 0.5 reaches into it; 189 ± 0.5 ends below it.
    const year = observation("2023", "2024-01-12", { value: point("210"), growth: rate("10") });
    expect(implied([year])).toMatchObject([{ revision: false }]);
    expect(implied([year, observation("2022", "2023-06-01", { value: point("189") })])).toMatchObject([{ revision: true }]);
  });

  it("ignores a base of the same release, and has none when nothing was published before", () => {
    const year = observation("2023", "2024-01-12", { value: point("210"), growth: rate("10") });
    const printedWith = observation("2022", "2024-01-12", { value: point("191.5") });
    expect(implied([year, printedWith])).toMatchObject([{ published: { value: "190000000000" } }]);
    const alone = buildHistory(indicator(), [series()], [year, printedWith]);
    expect(impliedBasesOf(alone, TODAY)).toMatchObject([{ published: null, revision: false }]);
  });

  it.each<[string, Partial<Observation>]>([
    ["a hedged level", { value: point("210", 9, "about"), growth: rate("10") }],
    ["a hedged growth", { value: point("210"), growth: rate("10", "nearly") }],
    ["a level alone", { value: point("210") }],
    ["a fall of everything", { value: point("210"), growth: rate("-100") }],
  ])("is none by %s", (_, overrides) => {
    expect(implied([observation("2023", "2024-01-12", overrides)])).toEqual([]);
  });

  it("is missing once the level was revised without its growth, and for annualised growth", () => {
    const year = observation("2023", "2024-01-12", { value: point("210"), growth: rate("10") });
    expect(implied([year, observation("2023", "2024-03-01", { value: point("215") })])).toEqual([]);
    expect(implied([year], { over: "previousPeriodAnnualised" })).toHaveLength(1);
    const quarter = observation("2023-Q1", "2023-04-12", { value: point("50"), growth: rate("10") });
    expect(implied([quarter], { over: "previousPeriodAnnualised" })).toEqual([]);
  });
});

it("of a base that counts twice is half of what the level and growth imply, and none where the base does not fit", () => {
  const published = observation("2020/2021", "2022-01-13", { value: point("400"), growth: rate("33.3") });
  const of = (over: string, base: Observation) =>
    impliedBasesOf(buildHistory(indicator(), [series({ over })], [base, published]), TODAY).find(({ period }) => period === "2020/2021");
  // 399.5/1.3335/2; 400.5/1.3325/2. 150 ± 0.5 is within.
  expect(of("2017", observation("2017", "2018-01-13", { value: point("150") }))).toMatchObject({
    low: "149793775778.02774653",
    high: "150281425891.18198874",
    revision: false,
  });
  expect(of("2017", observation("2017", "2018-01-13", { value: point("300") }))).toMatchObject({ revision: true });
  expect(of("2015/2017", observation("2015/2017", "2018-01-13", { value: point("300") }))).toBeUndefined();
});

it("uses no early value: neither as level and growth, nor as the base published before", () => {
  const base = observation("2022", "2022-09-01", { value: point("150") });
  const published = observation("2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") });
  const implied = (...rows: readonly Observation[]) => impliedBasesOf(buildHistory(indicator(), [series()], rows), TODAY);
  expect(implied(base, published)).toMatchObject([{ published: null, revision: false }]);
  expect(implied({ ...published, knownOn: "2023-06-01" })).toEqual([]);
});
