import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkedCell } from "../../../lib/parse/table/cell-marks";
import { readStatusFlag } from "../../../lib/parse/table/status-flag";

describe("a cell with marks", () => {
  it.each([
    ["1,234.5 p", { number: "1,234.5", status: "P", words: null }],
    ["12.3p", { number: "12.3", status: "P", words: null }],
    ["12.3 (p)", { number: "12.3", status: "P", words: null }],
    ["12.3(e)", { number: "12.3", status: "E", words: null }],
    ["12.3 [f]", { number: "12.3", status: "F", words: null }],
    ["p 12.3", { number: "12.3", status: "P", words: null }],
    ["12.3 b", { number: "12.3", status: "B", words: null }],
    ["12.3 provisional", { number: "12.3", status: "P", words: null }],
    ["12.3 (est.)", { number: "12.3", status: "E", words: null }],
    ["12.3 %  e", { number: "12.3 %", status: "E", words: null }],
    ["12.3 r", { number: "12.3", status: null, words: "12.3 r" }],
    ["12.3 bp", { number: "12.3 bp", status: null, words: null }],
    ["12.3 pe", { number: "12.3", status: "E", words: "12.3 pe" }],
    ["12.3*", { number: "12.3", status: null, words: "12.3*" }],
    ["12.3¹", { number: "12.3", status: null, words: "12.3¹" }],
    ["12.3 [1]", { number: "12.3", status: null, words: "12.3 [1]" }],
    ["12.3 (1)", { number: "12.3", status: null, words: "12.3 (1)" }],
    ["* 12.3", { number: "12.3", status: null, words: "* 12.3" }],
    ["12.3* p", { number: "12.3", status: "P", words: "12.3*" }],
  ])("%j is parted", (text, expected) => {
    expect(readMarkedCell(text)).toEqual({ ...expected, isSignAsked: false });
  });

  it.each([
    ["(5.2)", "5.2"],
    ["( 1,234 )", "1,234"],
    ["5.2-", "5.2"],
    ["5.2−", "5.2"],
  ])("%j may be negative", (text, number) => {
    expect(readMarkedCell(text)).toEqual({ number, status: null, words: null, isSignAsked: true });
  });

  it.each(["240bn", "12 bn", "12b", "12 mn", "12 m", "about 240", "$240", "12.3 eu", "n.m.", "(p)", "p", "12-13", "5 x"])(
    "%j has no mark that is known, except a missing value",
    (text) => {
      const read = readMarkedCell(text);
      expect(read.number === text || read.status === "M").toBe(true);
    },
  );

  it("leaves every plain number as it is", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,3}(,\d{3}){0,2}(\.\d{1,3})?%?$/), (text) => {
        expect(readMarkedCell(text)).toEqual({ number: text, status: null, words: null, isSignAsked: false });
      }),
    );
  });
});

describe("a flag", () => {
  it.each([
    ["p", "P"],
    ["E", "E"],
    ["(f)", "F"],
    ["b", "B"],
    ["z", "M"],
    ["s", "I"],
    ["S", "S"],
    ["A", "A"],
    ["bp", "B"],
    ["p, f", "F"],
    ["Provisional", "P"],
    ["Estimated value", "E"],
    ["Time series break", "B"],
    ["forecast", "F"],
  ])("%j is %s", (text, status) => {
    expect(readStatusFlag(text)).toMatchObject({ status });
  });

  it.each(["r", "revised", "c"])("%j has no status: CL_OBS_STATUS has none for it", (text) => {
    expect(readStatusFlag(text)).toEqual({ status: null, isWhole: false });
  });

  it.each(["", "x", "total", "GBP", "12", "pqrs"])("%j is none", (text) => {
    expect(readStatusFlag(text)).toBeNull();
  });
});
