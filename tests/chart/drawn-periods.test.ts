import { describe, expect, it } from "vitest";
import { drawnKind, inOrder, isSeveralYears, periodKind } from "@/lib/chart/outturn/build/drawn-periods";
import { period } from "../support/ledgers/rows";

const periods = (...texts: readonly string[]) => texts.map(period);

describe("the kind of a period", () => {
  it("is its length and the month it starts in, so that fiscal years are not calendar years", () => {
    expect(periodKind(period("2022"))).toBe(periodKind(period("2023")));
    expect(periodKind(period("2022-04/2023-03"))).not.toBe(periodKind(period("2022")));
    expect(periodKind(period("2022-Q1"))).toBe(periodKind(period("2022-Q4")));
    expect(periodKind(period("2022-01/2022-11"))).toBeNull();
  });

  it("is several years for whole years only", () => {
    expect(periods("2020/2021", "2021", "2020-01/2021-06").map(isSeveralYears)).toEqual([true, false, false]);
  });
});

describe("the periods of a chart", () => {
  const [years, months, fiscal] = ["2022", "2022-05", "2022-04/2023-03"].map((text) => periodKind(period(text)));

  it("are those with most stated figures, then with most published values", () => {
    expect(drawnKind(periods("2022", "2023", "2023-05"), periods("2022-01", "2022-02", "2022-03"), null)).toBe(years);
    expect(drawnKind(periods("2022", "2022-05"), periods("2022-01", "2022-02"), null)).toBe(months);
    expect(drawnKind(periods("2022-04/2023-03"), periods("2022"), null)).toBe(fiscal);
  });

  it("are years where nothing was stated and two or more years are published", () => {
    expect(drawnKind([], periods("2022", "2023", "2022-01", "2022-02", "2022-03"), null)).toBe(years);
    expect(drawnKind([], periods("2022", "2022-01", "2022-02"), null)).toBe(months);
  });

  it("are of the kind that is asked for, where there is any", () => {
    expect(drawnKind(periods("2022", "2023"), periods("2022-05"), period("2022-05"))).toBe(months);
    expect(drawnKind(periods("2022", "2023"), [], period("2022-05"))).toBe(years);
  });

  it("are none without figures and values", () => {
    expect(drawnKind([], [], null)).toBeNull();
  });

  it("are filled where one or two are missing, and broken where more are", () => {
    const texts = (...given: readonly string[]) =>
      inOrder(periods(...given)).map(({ period: { text }, hasGapBefore }) => (hasGapBefore ? `// ${text}` : text));
    expect(texts("2024", "2021", "2021")).toEqual(["2021", "2022", "2023", "2024"]);
    expect(texts("2021", "2025")).toEqual(["2021", "// 2025"]);
    expect(texts("2021-04/2022-03", "2023-04/2024-03")).toEqual(["2021-04/2022-03", "2022-04/2023-03", "2023-04/2024-03"]);
  });

  it("have a span of years after its last year", () => {
    const texts = inOrder(periods("2020/2021", "2020", "2021", "2022")).map((one) => one.period.text);
    expect(texts).toEqual(["2020", "2021", "2020/2021", "2022"]);
  });
});
