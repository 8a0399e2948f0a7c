import { describe, expect, it, test } from "vitest";
import { parseSearchTerms } from "../../../lib/domain/search/search-terms";

const number = (text: string) => {
  const [term, ...rest] = parseSearchTerms(text);
  expect(rest).toEqual([]);
  if (term?.kind !== "number") throw new Error(`${text} is read as ${JSON.stringify(term)}`);
  return [term.low, term.high, term.power, term.isRate, term.isNegative];
};

describe("numbers of a search", () => {
  test.each([
    ["30%", ["30", null, null, true, false]],
    ["+30 %", ["30", null, null, true, false]],
    ["30 per cent", ["30", null, null, true, false]],
    ["−5.3%", ["5.3", null, null, true, true]],
    ["26,3%", ["26.3", null, null, true, false]],
    ["220", ["220", null, null, null, false]],
    ["1,187.5", ["1187.5", null, null, null, false]],
    ["$200bn", ["200", null, 9, false, false]],
    ["200 billion", ["200", null, 9, false, false]],
    ["US$1.5 trillion", ["1.5", null, 12, false, false]],
    ["₹450", ["450", null, null, false, false]],
    ["220–230", ["220", "230", null, null, false]],
    ["$220-230bn", ["220", "230", 9, false, false]],
    ["$220 – $230 billion", ["220", "230", 9, false, false]],
  ])("%s", (text, read) => {
    expect(number(text)).toEqual(read);
  });
});

const kinds = (text: string) => parseSearchTerms(text).map((term) => (term.kind === "words" ? (term.nature ?? "words") : term.kind));

it.each([
  ["putin 2023 forecast", ["words", "year", "projection"]],
  ["2019 target India", ["year", "target", "words"]],
  ["2022-23", ["words"]],
  ["2018–2023", ["words"]],
  ["3030", ["number"]],
  ["G20", ["words"]],
  ["1.2.3", ["words"]],
])("%s is %j", (text, read) => {
  expect(kinds(text)).toEqual(read);
});

it("takes words without quotation marks and punctuation, in lower case, each once", () => {
  expect(parseSearchTerms("“Putin”, putin; (Путин)").map(({ text }) => text)).toEqual(["putin", "путин"]);
});

it("leaves out words that say nothing, unless there are no others", () => {
  expect(parseSearchTerms("Putin said the forecast for 2023 would").map(({ text }) => text)).toEqual(["putin", "forecast", "2023"]);
  expect(parseSearchTerms("to be").map(({ text }) => text)).toEqual(["to", "be"]);
});

it("keeps signs that are typed alone", () => {
  expect(parseSearchTerms("%").map(({ text }) => text)).toEqual(["%"]);
  expect(parseSearchTerms('"').map(({ text }) => text)).toEqual(['"']);
  expect(parseSearchTerms("  ")).toEqual([]);
});

it("reads at most eight words", () => {
  expect(parseSearchTerms("b c d e f g h i j k")).toHaveLength(8);
});
