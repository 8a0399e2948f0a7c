import { expect, it } from "vitest";
import { decimalMarkOf, readTypedNumber } from "../../lib/parse/number";

it.each([
  ["240", "240"],
  ["007", "007"],
  ["1 187", "1187"],
  ["1\u00A0187\u00A0500", "1187500"],
  ["1\u202F187", "1187"],
  ["1\u2009187", "1187"],
  ["1'187", "1187"],
  ["\u22125", "-5"],
  ["\u20135", "-5"],
  ["+26", "26"],
  ["26%", "26"],
  ["26\u00A0%", "26"],
])("reads %j only as %s", (text, digits) => {
  expect(readTypedNumber(text)).toEqual({ kind: "number", digits });
});

it.each([
  ["1,187.50", "point", "1187.50"],
  ["1,187,500", "point", "1187500"],
  ["240.11", "point", "240.11"],
  ["0.187", "point", "0.187"],
  ["1187.500", "point", "1187.500"],
  ["1 187,5", "comma", "1187.5"],
  ["1 187,500", "comma", "1187.500"],
  ["1.187,5", "comma", "1187.5"],
  ["1.187.500", "comma", "1187500"],
  ["-0,437", "comma", "-0.437"],
  ["\u221226,3 %", "comma", "-26.3"],
])("reads %j only with a %2$s as decimal mark", (text, mark, digits) => {
  expect(readTypedNumber(text)).toEqual({ kind: "onlyWith", mark, digits });
});

it.each([
  ["1.2E+09", "1200000000"],
  ["1.2e9", "1200000000"],
  ["-1,25E-02", "-0.0125"],
  ["1.2345e2", "123.45"],
  ["12E3", "12000"],
  ["0.5E+00", "0.5"],
  ["5E-1", "0.5"],
])("writes out the exponent of %j as %s", (text, digits) => {
  expect(readTypedNumber(text)).toMatchObject({ digits });
});

it.each([
  ["1,187", "1187", "1.187"],
  ["1.187", "1.187", "1187"],
  ["-7,240", "-7240", "-7.240"],
])("does not choose between two readings of %j", (text, point, comma) => {
  expect(readTypedNumber(text)).toEqual({ kind: "ambiguous", point, comma });
});

it.each(["", "-", "–", "—", "..", "…", ":", "n/a", "N.A.", "na", "#N/A", "NaN", "n.d.", ": c"])("takes %j for no value", (text) => {
  expect(readTypedNumber(text)).toEqual({ kind: "none" });
});

it.each(["about 240", "$240.11", "240bn", "12 34", "1187 500", "1,18,700", "1.187,5.0", "(5.2)", "5.2e900", "--5", "1 187 50"])(
  "does not guess at %j",
  (text) => {
    expect(readTypedNumber(text)).toEqual({ kind: "unreadable" });
  },
);

it("finds the decimal mark only if all unambiguous numbers agree", () => {
  const marks = (...texts: string[]) => decimalMarkOf(texts.map(readTypedNumber));
  expect(marks("1,187", "8,427.5")).toBe("point");
  expect(marks("2,927", "0,691")).toBe("comma");
  expect(marks("1,187", "240")).toBeNull();
  expect(marks("0.5", "0,5")).toBeNull();
});
