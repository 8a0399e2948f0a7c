import { expect, it } from "vitest";
import { figureSentence } from "../../components/enter/statement/figure-sentence-text";

const TITLES = { turnover: "Turnover", gacc: "Chinese customs" };
const LEVEL = { indicator: "turnover", nature: "projection", measure: "level", timing: "in", period: "2023", unit: "USD", multiplier: "9" };
const GROWTH = { ...LEVEL, measure: "growth", multiplier: "", unit: "" };

function reads(typed: Readonly<Record<string, string>>): string {
  return figureSentence(typed, TITLES, null)
    .map(({ text }) => text)
    .join("");
}

it("renders a range with its reading", () => {
  expect(reads({ ...LEVEL, shape: "range", low: "220", high: "230" })).toBe(
    "Turnover in 2023 of $220–230 billion, both ends included, a projection. Held against an outturn, 219.5–230.5bn is within.",
  );
});

it("renders a growth, over the year earlier unless stated otherwise", () => {
  expect(reads({ ...GROWTH, shape: "point", number: "30" })).toBe(
    "growth of Turnover in 2023 of +30% over a year earlier, a projection. Held against an outturn, 29.5–30.5% is as stated.",
  );
});

it("renders a fall with its hedge inverted, in the stated words", () => {
  expect(reads({ ...GROWTH, shape: "point", number: "-3", hedge: "almost", nature: "reported" })).toContain(
    "of nearly −3% over a year earlier, a reported figure",
  );
});

it("renders a threshold as exact", () => {
  expect(reads({ ...LEVEL, shape: "floor", number: "200", inclusive: "false", nature: "target", timing: "by" })).toBe(
    "Turnover by the end of 2023 of more than $200 billion, a target, reached at any time until then. The threshold is held to exactly.",
  );
});

it.each([
  [
    { ...LEVEL, multiplier: "", shape: "range", low: "220", high: "230" },
    "Turnover in 2023 of 220 to 230 … US dollars, both ends included, a projection.",
  ],
  [{ ...LEVEL, indicator: "", shape: "point" }, "… in 2023 of …, a projection."],
  [
    { ...LEVEL, period: "sometime", shape: "point", number: "5" },
    "Turnover in … of $5 billion, a projection. Held against an outturn, 4.95–5.05bn is as stated.",
  ],
  [
    { ...LEVEL, period: "", shape: "point", number: "5" },
    "Turnover, for no period that was named, of $5 billion, a projection. Held against an outturn, 4.95–5.05bn is as stated.",
  ],
  [
    { ...GROWTH, measure: "change", shape: "point", unit: "USD", multiplier: "9", number: "5" },
    "a change of Turnover in 2023 of +$5 billion over …, a projection. Held against an outturn, 4.95–5.05bn is as stated.",
  ],
])("marks what is missing (%#)", (typed, sentence) => {
  expect(reads(typed)).toBe(sentence);
});

it("names the condition, the stated basis and the currency of a growth", () => {
  const sentence = reads({ ...GROWTH, unit: "usd", shape: "point", number: "30", condition: "if prices hold", series: "gacc" });
  expect(sentence).toContain("in US dollars, a projection, on the basis of Chinese customs, on the condition “if prices hold”.");
});

it("renders any input without throwing", () => {
  expect(
    reads({ shape: "range", low: "<b>1", high: "NaN", measure: "??", unit: "zzz", period: "9999-99", multiplier: "x", timing: "by" }),
  ).toContain("<b>1 to NaN");
});
