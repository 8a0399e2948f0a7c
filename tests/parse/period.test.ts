import fc from "fast-check";
import { expect, it } from "vitest";
import { parsePeriod } from "../../lib/domain/time/period";
import { formatPeriod } from "../../lib/format/days";
import { readTypedPeriod } from "../../lib/parse/period";
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
  ["2020–2021", "2020/2021"],
  ["2020-2021", "2020/2021"],
  ["2023年11月", "2023-11"],
  ["2023年1-11月", "2023-01/2023-11"],
  ["2023年", "2023"],
])("reads %j as %s", (text, period) => {
  expect(readTypedPeriod(text)).toBe(period);
});

it.each([
  ["2010/11", "a fiscal year or November"],
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
  expect(readTypedPeriod(text)).toBeNull();
});

it("reads every period as pages write it, long and short", () => {
  const month = fc.integer({ min: 1000 * 12, max: 9999 * 12 + 11 });
  const text = (of: number) => `${Math.floor(of / 12)}-${String((of % 12) + 1).padStart(2, "0")}`;
  const spans = fc.tuple(month, fc.integer({ min: 0, max: 60 }), fc.constantFrom<"long" | "short">("long", "short"));
  fc.assert(
    fc.property(spans, ([from, length, words]) => {
      const period = parsePeriod(`${text(from)}/${text(Math.min(from + length, 9999 * 12 + 11))}`)!;
      expect(readTypedPeriod(formatPeriod(period, words))).toBe(period.text);
      expect(readTypedPeriod(period.text)).toBe(period.text);
    }),
    { numRuns: runs(2000) },
  );
});
