import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOfYear, YEAR_NAMED, type YearNaming, yearBeginningIn } from "../../lib/domain/time/fiscal-year";
import { parsePeriod, periodFromDays } from "../../lib/domain/time/period";
import { formatPeriod } from "../../lib/format/days";
import { isFiscalYearText, isYearOrMonthText } from "../../lib/parse/fiscal-period";
import { normaliseTyped, readPeriodColumn, readTypedPeriod } from "../../lib/parse/period";
import { writePeriod } from "../../lib/parse/period-field";
import { fiscalYearProblem } from "../../lib/parse/period-problem";
import { runs } from "../support/runs";

it.each([
  ["2023", "2023"],
  ["2023-11", "2023-11"],
  ["Nov 2023", "2023-11"],
  ["Nov. 2023", "2023-11"],
  ["november, 2023", "2023-11"],
  ["Sept 2023", "2023-09"],
  ["2023 Nov", "2023-11"],
  ["2001.01", "2001-01"],
  ["2001.02", "2001-02"],
  ["2023:11", "2023-11"],
  ["2023M11", "2023-11"],
  ["2023/11", "2023-11"],
  ["11/2023", "2023-11"],
  ["11.2023", "2023-11"],
  ["2023Q1", "2023-Q1"],
  ["2023:Q1", "2023-Q1"],
  ["2023 q1", "2023-Q1"],
  ["Q1 2023", "2023-Q1"],
  ["1Q 2023", "2023-Q1"],
  ["Q4/2023", "2023-Q4"],
  ["third quarter of 2023", "2023-Q3"],
  ["2023H1", "2023-S1"],
  ["H2 2023", "2023-S2"],
  ["first half of 2023", "2023-S1"],
  ["January–November 2023", "2023-01/2023-11"],
  ["Jan-Nov 2023", "2023-01/2023-11"],
  ["January to November 2023", "2023-01/2023-11"],
  ["Jan\u00A0–\u00A0Mar 2023", "2023-Q1"],
  ["Nov 2022 – Feb 2023", "2022-11/2023-02"],
  ["2020/2021", "2020/2021"],
  ["2020 and 2021", "2020/2021"],
  ["2019–2021", "2019/2021"],
  ["2019-2021", "2019/2021"],
  ["2010-12", "2010-12"],
  ["2022-A1", "2022"],
  ["2023年11月", "2023-11"],
  ["2023年1-11月", "2023-01/2023-11"],
  ["2023年", "2023"],
])("reads %j as %s", (text, period) => {
  expect(readTypedPeriod(text, null)).toBe(period);
});

it.each([
  ["2010/11", "a fiscal year or November"],
  ["2010-11", "a fiscal year or November"],
  ["2008-2009", "a fiscal year"],
  ["2020–2021", "a fiscal year"],
  ["2022/23", "a fiscal year"],
  ["FY2022-23", "a fiscal year"],
  ["2001.1", "a month or a quarter"],
  ["Nov-23", "a month or a day"],
  ["2023-11-30", "a day"],
  ["30.11.2023", "a day"],
  ["2023.13", "no month"],
  ["Q5 2023", "no quarter"],
  ["Nov–Jan 2023", "a span that runs backwards"],
  ["November", "no year"],
  ["23", "no year"],
  ["FY2023", "a fiscal year"],
  ["total", "no period"],
  ["", "nothing"],
])("does not read %j: %s", (text) => {
  expect(readTypedPeriod(text, null)).toBeNull();
});

const month = fc.integer({ min: 1000 * 12, max: 9990 * 12 });
const monthText = (of: number) => `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, "0")}`;
const spans = fc
  .tuple(month, fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => parsePeriod(`${monthText(from)}/${monthText(from + length)}`)!);
const namings = fc.record({ start: fc.integer({ min: 2, max: 12 }), named: fc.constantFrom(...YEAR_NAMED) });

it("reads every period as pages write it, long and short, but two calendar years and a November of another year's digits", () => {
  fc.assert(
    fc.property(spans, fc.constantFrom<"long" | "short">("long", "short"), (period, length) => {
      const words = formatPeriod(period, length, null);
      if (isFiscalYearText(normaliseTyped(words))) expect(readTypedPeriod(words, null)).toBeNull();
      else expect(readTypedPeriod(words, null)).toBe(period.text);
      if (!isYearOrMonthText(period.text)) expect(readTypedPeriod(period.text, null)).toBe(period.text);
    }),
    { numRuns: runs(2000) },
  );
});

it("reads every fiscal year, and every half and quarter of one, as pages write it, whatever the naming", () => {
  const length = fc.constantFrom<"long" | "short">("long", "short");
  const calendarYear = fc.integer({ min: 1000, max: 9900 });
  fc.assert(
    fc.property(
      namings,
      calendarYear,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 30 }),
      length,
      (years, first, index, more, words) => {
        const year = yearBeginningIn(first, years)!;
        const later = yearBeginningIn(first + more, years)!;
        const half = partOfYear(year, "half", (index % 2) + 1)!;
        for (const period of [year, partOfYear(year, "quarter", index)!, half, periodFromDays(year.first, later.last)])
          expect(readTypedPeriod(formatPeriod(period, words, years), years)).toBe(period.text);
      },
    ),
    { numRuns: runs(2000) },
  );
});

it("writes any period for a field so that the field reads it back, whatever the naming", () => {
  fc.assert(
    fc.property(spans, fc.option(namings, { nil: null }), (period, years) => {
      expect(readTypedPeriod(writePeriod(period, years), years)).toBe(period.text);
    }),
    { numRuns: runs(2000) },
  );
});

const INDIA: YearNaming = { start: 4, named: "both" };
const JAPAN: YearNaming = { start: 4, named: "first" };
const UNITED_STATES: YearNaming = { start: 10, named: "last" };

it.each([
  ["FY2022-23", INDIA, "2022-04/2023-03"],
  ["FY 2022–23", INDIA, "2022-04/2023-03"],
  ["fiscal year 2022-23", INDIA, "2022-04/2023-03"],
  ["FY22-23", INDIA, "2022-04/2023-03"],
  ["2022/23", INDIA, "2022-04/2023-03"],
  ["2008-2009", INDIA, "2008-04/2009-03"],
  ["2020/2021", INDIA, "2020-04/2021-03"],
  ["2010-11", INDIA, "2010-04/2011-03"],
  ["1999-00", INDIA, "1999-04/2000-03"],
  ["1999-2000", INDIA, "1999-04/2000-03"],
  ["FY23", INDIA, "2022-04/2023-03"],
  ["FY2023", INDIA, "2022-04/2023-03"],
  ["FY99", INDIA, "1998-04/1999-03"],
  ["FY2023", UNITED_STATES, "2022-10/2023-09"],
  ["FY23", UNITED_STATES, "2022-10/2023-09"],
  ["2022-23", UNITED_STATES, "2022-10/2023-09"],
  ["FY2022", JAPAN, "2022-04/2023-03"],
  ["FY22", JAPAN, "2022-04/2023-03"],
  ["2022年度", JAPAN, "2022-04/2023-03"],
  ["Q1 FY2022-23", INDIA, "2022-Q2"],
  ["Q4FY23", INDIA, "2023-Q1"],
  ["2022-23 Q4", INDIA, "2023-Q1"],
  ["second half of FY2022-23", INDIA, "2022-10/2023-03"],
  ["FY2020-21 to FY2022-23", INDIA, "2020-04/2023-03"],
  ["2022-A1", INDIA, "2022-04/2023-03"],
  ["2022-A1", UNITED_STATES, "2022-10/2023-09"],
  ["2022", INDIA, "2022"],
  ["2022-12", INDIA, "2022-12"],
  ["Q1 2023", INDIA, "2023-Q1"],
])("reads %j, where years are %j, as %s", (text, years, period) => {
  expect(readTypedPeriod(text, years)).toBe(period);
});

it.each(["FY2022-24", "FY2022-2024", "FY", "FY202", "Q5 FY2022-23", "H3 FY23", "FY2022-23 to FY2020-21", "2022-23-24"])(
  "does not read %j as a fiscal year",
  (text) => {
    expect(readTypedPeriod(text, INDIA)).toBeNull();
  },
);

it("does not read 2022年度, which names a year by its first, where years are named by their last", () => {
  expect(readTypedPeriod("2022年度", UNITED_STATES)).toBeNull();
});

describe("a column of labels", () => {
  it("is fiscal years where every label can be one and the series has them", () => {
    expect(readPeriodColumn(["2009-10", "2010-11", "2011-12"], INDIA)).toEqual(["2009-04/2010-03", "2010-04/2011-03", "2011-04/2012-03"]);
    expect(readPeriodColumn(["2009-10", "", "2010-11"], INDIA)).toEqual(["2009-04/2010-03", null, "2010-04/2011-03"]);
  });

  it("is asked where the series has calendar years", () => {
    expect(readPeriodColumn(["2009-10", "2010-11", "2011-12"], null)).toEqual([null, null, null]);
    expect(readPeriodColumn(["2008-2009", "2009-2010"], null)).toEqual([null, null]);
    expect(readPeriodColumn(["2008/2009", "2009/2010"], null)).toEqual([null, null]);
  });

  it.each([[null], [INDIA]])("is months where a label can be nothing else (%j)", (years) => {
    expect(readPeriodColumn(["2010-10", "2010-11", "2010-12"], years)).toEqual(["2010-10", "2010-11", "2010-12"]);
    expect(readPeriodColumn(["2010/10", "2010/11", "2010/12"], years)).toEqual(["2010-10", "2010-11", "2010-12"]);
  });

  it("is spans of two calendar years where these do not overlap", () => {
    expect(readPeriodColumn(["2008/2009", "2010/2011"], null)).toEqual(["2008/2009", "2010/2011"]);
  });
});

describe("fiscalYearProblem", () => {
  it("asks whether a month or a year is meant", () => {
    expect(fiscalYearProblem("2010-11")).toContain("“2010-11” may be a month or a fiscal year");
  });

  it.each(["2008-2009", "FY23", "2008–2009"])("says that %s is not read as a fiscal year", (text) => {
    expect(fiscalYearProblem(text)).toContain(`“${text}” is not read as a fiscal year here`);
  });

  it("says nothing of other text", () => {
    expect([fiscalYearProblem("next year"), fiscalYearProblem("2023-13")]).toEqual([null, null]);
  });
});
