import { describe, expect, test } from "vitest";
import { EVERYTHING } from "../../lib/domain/values/interval";
import { readingOf } from "../../lib/domain/values/reading";
import type { StatedValue } from "../../lib/domain/values/stated-value";
import { formatDay, formatOver, formatPeriod } from "../../lib/format/days";
import { formatCount, formatList } from "../../lib/format/lists";
import {
  formatAmount,
  formatBesideAxis,
  formatDifference,
  formatGrowth,
  formatInterval,
  formatName,
  formatOnAxis,
  formatShare,
  formatStated,
  formatUnit,
  formatUnitAt,
  type Length,
} from "../../lib/format/numbers";
import { atLeast, atMost, lessThan, moreThan, period, point, range, rate } from "../support/ledgers/rows";

const growthRange = range("15", "20", 0);
const withCentral: StatedValue = {
  shape: "range",
  low: { digits: "220", multiplier: 9 },
  high: { digits: "230", multiplier: 9 },
  central: { digits: "225", multiplier: 9 },
  hedge: null,
};
const uneven: StatedValue = {
  shape: "range",
  low: { digits: "900", multiplier: 6 },
  high: { digits: "1.2", multiplier: 9 },
  central: null,
  hedge: null,
};

describe("a stated level", () => {
  test.each<[StatedValue, string, string, string]>([
    [range("220", "230"), "$220–230 billion", "$220–230bn", "220–230bn"],
    [point("220", 9, "about"), "about $220 billion", "about $220bn", "about 220bn"],
    [point("190", 9, "nearly"), "nearly $190 billion", "nearly $190bn", "nearly 190bn"],
    [point("220", 9, "justOver"), "just over $220 billion", "just over $220bn", "just over 220bn"],
    [moreThan("200"), "more than $200 billion", "more than $200bn", "more than 200bn"],
    [atLeast("200"), "at least $200 billion", "at least $200bn", "at least 200bn"],
    [lessThan("300"), "less than $300 billion", "less than $300bn", "less than 300bn"],
    [atMost("300"), "up to $300 billion", "up to $300bn", "up to 300bn"],
    [point("220.0"), "$220.0 billion", "$220.0bn", "220.0bn"],
    [point("240110000000", 0), "$240,110,000,000", "$240,110,000,000", "240,110,000,000"],
    [point("-5.2", 9), "−$5.2 billion", "−$5.2bn", "−5.2bn"],
    [uneven, "$900 million to $1.2 billion", "$900m to $1.2bn", "900m to 1.2bn"],
    [withCentral, "$220–230 billion, central $225 billion", "$220–230bn, central $225bn", "220–230bn, central 225bn"],
  ])("%o reads %s", (stated, long, short, bare) => {
    const lengths: readonly Length[] = ["long", "short", "bare"];
    expect(lengths.map((length) => formatStated(stated, "level", "USD", length))).toEqual([long, short, bare]);
  });

  test.each([
    [point("1.69", 12), "CNY", "1.69 trillion yuan"],
    [range("1.2", "1.3", 12), "RUB", "1.2–1.3 trillion roubles"],
    [point("31.2"), "EUR", "€31.2 billion"],
    [point("5"), "CHF", "5 billion Swiss francs"],
    [point("12.5", 6), "tonne", "12.5 million tonnes"],
    [point("9.4", 6), "barrel/day", "9.4 million barrels a day"],
    [point("105.30", 0), "index", "105.30"],
    [point("3", 0), "lorries", "3 lorries"],
    [rate("5"), "percent", "5%"],
    [rate("-0.1"), "percent", "−0.1%"],
    [point("24", 8), "USD", "$2.4 billion"],
    [point("5", 4), "tonne", "50 thousand tonnes"],
    [point("31.2"), null, "31.2 billion"],
  ] as const)("%o in %s reads %s", (stated, unit, words) => {
    expect(formatStated(stated, "level", unit, "long")).toBe(words);
  });

  test("in digits alone", () => {
    expect(formatStated(point("240.11"), "level", "USD", "digits")).toBe("240.11");
    expect(formatStated(range("220", "230"), "level", "USD", "digits")).toBe("220–230");
  });
});

describe("a stated value beside an axis", () => {
  test.each([
    [point("240.11"), 9, "240.11"],
    [point("422.7"), 12, "422.7bn"],
    [range("220", "230"), 9, "220–230"],
    [range("220", "230"), 12, "220–230bn"],
    [{ shape: "floor", low: { digits: "200", multiplier: 9 }, inclusive: false, hedge: null }, 12, "more than 200bn"],
  ] as const)("%o on an axis of ten to the %i reads %s", (stated, multiplier, words) => {
    expect(formatOnAxis(stated, "level", multiplier)).toBe(words);
  });

  test("names the magnitude of each end if they differ", () => {
    const apart = { ...range("900", "1.2"), low: { digits: "900", multiplier: 6 } };
    expect(formatOnAxis(apart, "level", 9)).toBe("900m to 1.2bn");
  });

  test.each([
    ["240.11bn", 9, "240.11"],
    ["950bn", 12, "950bn"],
    ["nearly 1.2tn", 12, "nearly 1.2"],
    ["+26.3%", 0, "+26.3%"],
  ])("%s beside an axis of ten to the %i is %s", (bare, multiplier, words) => {
    expect(formatBesideAxis(bare, multiplier)).toBe(words);
  });

  test("keeps the sign and percent of growth", () => {
    expect(formatOnAxis(rate("26.3"), "growth", 0)).toBe("+26.3%");
  });
});

describe("stated growth and change", () => {
  test.each([
    [rate("30"), "+30%"],
    [rate("27", "nearly"), "nearly +27%"],
    [rate("25", "about"), "about +25%"],
    [rate("-2"), "−2%"],
    [rate("0"), "0%"],
    [growthRange, "+15% to +20%"],
    [moreThan("25", 0), "more than +25%"],
    [atMost("-3", 0), "−3% or lower"],
    [lessThan("-3", 0), "below −3%"],
    [atLeast("-3", 0), "−3% or higher"],
    [moreThan("-3", 0), "above −3%"],
    [rate("-3", "justOver"), "nearly −3%"],
    [rate("-3", "nearly"), "just over −3%"],
  ])("growth %o reads %s", (stated, words) => {
    expect(formatStated(stated, "growth", null, "long")).toBe(words);
  });

  test.each([
    [rate("0.5"), "percent", "+0.5 percentage points", "+0.5 points"],
    [point("10"), "USD", "+$10 billion", "+$10bn"],
    [point("-10"), "CNY", "−10 billion yuan", "−10bn yuan"],
  ] as const)("a change %o in %s reads %s", (stated, unit, long, short) => {
    expect(formatStated(stated, "change", unit, "long")).toBe(long);
    expect(formatStated(stated, "change", unit, "short")).toBe(short);
  });
});

describe("a reading", () => {
  test.each([
    [range("220", "230"), 9, "219.5–230.5bn"],
    [point("220", 9, "about"), 9, "215–225bn"],
    [point("190", 9, "nearly"), 9, "185.25–190bn"],
    [point("240.1155"), 9, "240.11545–240.11555bn"],
    [moreThan("200"), 9, "more than 200bn"],
    [atMost("300"), 9, "up to 300bn"],
    [point("24", 8), 8, "2,376–2,424m"],
  ])("of %o at %i reads %s", (stated, multiplier, words) => {
    expect(formatInterval(readingOf(stated, false), multiplier, "USD", "bare")).toBe(words);
  });

  test.each([
    [rate("30"), "29.5–30.5%"],
    [rate("-2"), "−2.5% to −1.5%"],
    [atMost("-3", 0), "−3% or lower"],
  ])("of the rate %o reads %s", (stated, words) => {
    expect(formatInterval(readingOf(stated, true), 0, "percent", "short")).toBe(words);
  });

  test("of no value is any value", () => {
    expect(formatInterval(EVERYTHING, 9, "USD", "bare")).toBe("any value");
  });
});

describe("a share", () => {
  test.each([
    ["104.39565217391304348", "104%"],
    ["57.4840764", "57%"],
    ["0.437", "0.4%"],
    ["100", "100%"],
    // 199.6 of 200, and nearer still, from both sides.
    ["99.8", "99.8%"],
    ["99.97", "99.97%"],
    ["99.9996", "99.9996%"],
    ["100.04", "100.04%"],
    ["99.51", "99.5%"],
    ["99.4", "99%"],
    ["100.5", "101%"],
  ])("of %s percent is printed as %s", (share, expected) => {
    expect(formatShare(share)).toBe(expected);
  });

  test("has two ends where they differ", () => {
    expect(formatShare("104.3", "109.1")).toBe("104–109%");
    expect(formatShare("99.97", "100")).toBe("99.97–100%");
  });
});

describe("computed numbers", () => {
  test.each([
    ["10110000000", "USD", "$10.11 billion", "+$10.11bn", "+10.11bn"],
    ["-92240000000", "USD", "$92.24 billion", "−$92.24bn", "−92.24bn"],
    ["-3.7", "percent", "3.7 percentage points", "−3.7 points", "−3.7 points"],
    ["-6.8648648648648648649", "percent", "6.9 percentage points", "−6.9 points", "−6.9 points"],
    ["0", "USD", "0", "0", "0"],
  ] as const)("the difference %s in %s reads %s", (value, unit, long, short, bare) => {
    expect([formatDifference(value, unit, "long"), formatDifference(value, unit, "short"), formatDifference(value, unit, "bare")]).toEqual([
      long,
      short,
      bare,
    ]);
  });

  test.each([
    ["240110000000", "USD", "$240.11 billion", "240.11bn"],
    ["1690000000000", "CNY", "1.69 trillion yuan", "1.69tn"],
    ["950", "tonne", "950 tonnes", "950"],
    ["26.3", "percent", "26.3%", "26.3%"],
    ["0", "USD", "$0", "0"],
  ] as const)("the amount %s in %s reads %s", (value, unit, long, bare) => {
    expect([formatAmount(value, unit, "long"), formatAmount(value, unit, "bare")]).toEqual([long, bare]);
  });

  test.each([
    ["23.135135135135135135", "+23.1%"],
    ["26.3", "+26.3%"],
    ["-2", "−2%"],
    ["0", "0%"],
  ])("growth of %s reads %s", (value, words) => {
    expect(formatGrowth(value)).toBe(words);
  });
});

test.each([
  ["2023-12-14", "14 December 2023", "14 Dec 2023"],
  ["2018-09-03", "3 September 2018", "3 Sep 2018"],
  ["2023-12", "December 2023", "Dec 2023"],
  ["2023", "2023", "2023"],
])("the day %s reads %s", (text, long, short) => {
  expect([formatDay(text, "long"), formatDay(text, "short")]).toEqual([long, short]);
});

test.each([
  ["2023", "2023", "2023"],
  ["2023-01/2023-11", "January–November 2023", "Jan–Nov 2023"],
  ["2023-S1", "first half of 2023", "H1 2023"],
  ["2023-S2", "second half of 2023", "H2 2023"],
  ["2023-Q4", "Q4 2023", "Q4 2023"],
  ["2023-11", "November 2023", "Nov 2023"],
  ["2020/2021", "2020–2021", "2020–2021"],
  ["2023-04/2024-03", "April 2023 to March 2024", "Apr 2023 – Mar 2024"],
])("the period %s reads %s", (text, long, short) => {
  expect([formatPeriod(period(text), "long", null), formatPeriod(period(text), "short", null)]).toEqual([long, short]);
});

test.each([
  [null, "over a base not named"],
  ["yearEarlier", "over a year earlier"],
  ["previousPeriod", "over the period before"],
  ["previousPeriodAnnualised", "over the period before, annualised"],
  ["perYear", "a year"],
  ["2015", "over 2015"],
  ["2014-04/2015-03", "over April 2014 to March 2015"],
])("growth over %s reads %s", (over, words) => {
  expect(formatOver(over, null)).toBe(words);
});

test("units, counts, lists and names", () => {
  expect([formatUnit("USD"), formatUnit("CNY"), formatUnit("kWh"), formatUnit("XYZ")]).toEqual(["US dollars", "yuan", "kWh", "XYZ"]);
  expect([formatUnitAt("USD", 9), formatUnitAt("tonne", 0)]).toEqual(["billion US dollars", "tonnes"]);
  expect([formatCount(0, "figure"), formatCount(1, "basis", "bases"), formatCount(3, "basis", "bases"), formatCount(38, "figure")]).toEqual(
    ["no figures", "one basis", "three bases", "38 figures"],
  );
  expect(formatList(["a", "b", "c"])).toBe("a, b and c");
  expect([
    formatName("ru", "language"),
    formatName("CN", "region"),
    formatName("W00", "region"),
    formatName("no-such-code-at-all", "language"),
  ]).toEqual(["Russian", "China", "World", "no-such-code-at-all"]);
});
