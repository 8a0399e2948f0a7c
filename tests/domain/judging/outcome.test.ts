import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCloseTo, judge, readFigure } from "../../../lib/domain/judging/judgement";
import { middleOf } from "../../../lib/domain/judging/outcome";
import { type Outturn, outturnAsOf, questionOf } from "../../../lib/domain/judging/outturn-as-of";
import type { Measure } from "../../../lib/domain/ledger/statement";
import { exact, plain } from "../../../lib/domain/values/quantity";
import type { StatedValue } from "../../../lib/domain/values/stated-value";
import { buildSeriesHistory } from "../../../lib/domain/vintages/history";
import { atLeast, atMost, figure, lessThan, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

const billion = (value: string | null) => value && plain(exact(value).div(1e9));

/** A value as published for the period, as an outturn. */
function outturnOf(published: StatedValue, measure: Measure): Outturn {
  const values = measure === "level" ? { value: published } : { growth: published };
  const held = buildSeriesHistory(series(), [observation("2023", "2024-01-12", values)]);
  const question = questionOf(period("2023"), measure, measure === "level" ? null : "yearEarlier")!;
  const outturn = outturnAsOf(held, "flow", question, "2024-02-01");
  if (typeof outturn === "string") throw new Error(outturn);
  return outturn;
}

/** A stated value against a published one: levels, or growth over a year earlier. */
function judged(stated: StatedValue, published: StatedValue, measure: Measure = "level") {
  const over = measure === "level" ? null : "yearEarlier";
  const reading = readFigure(figure({ stated, measure, over, unit: measure === "level" ? "USD" : null }));
  const outturn = outturnOf(published, measure);
  return { ...judge(reading, outturn), close: isCloseTo(reading, outturn) };
}

const outcomeOf = (stated: StatedValue, published: StatedValue) => judged(stated, published).outcome;
const isClose = (stated: StatedValue, published: StatedValue) => judged(stated, published).close;

describe("outcome of a level", () => {
  it.each([
    // stated, outturn, outcome, strict outcome, difference, error (in billions)
    ["220–230", range("220", "230"), point("230.4"), "within", "above", "0.4", "5.4"],
    ["220–230", range("220", "230"), point("230.5"), "within", "above", "0.5", "5.5"],
    ["220–230", range("220", "230"), point("230.6"), "above", "above", "0.6", "5.6"],
    ["220–230", range("220", "230"), point("240.11"), "above", "above", "10.11", "15.11"],
    ["220–230", range("220", "230"), point("227.8"), "within", "within", "0", "2.8"],
    ["220–230", range("220", "230"), point("219.5"), "within", "below", "-0.5", "-5.5"],
    ["220–230", range("220", "230"), point("219.49"), "below", "below", "-0.51", "-5.51"],
    ["more than 200", moreThan("200"), point("200.3"), "within", "within", "0", null],
    ["more than 200", moreThan("200"), point("200.0"), "below", "below", "0", null],
    ["more than 200", moreThan("200"), point("199.9"), "below", "below", "-0.1", null],
    ["at least 200", atLeast("200"), point("200.0"), "within", "within", "0", null],
    ["at least 200", atLeast("200"), point("199.9"), "below", "below", "-0.1", null],
    ["at least 200", atLeast("200"), point("900"), "within", "within", "0", null],
    ["at most 300", atMost("300"), point("300"), "within", "within", "0", null],
    ["at most 300", atMost("300"), point("1"), "within", "within", "0", null],
    ["less than 300", lessThan("300"), point("300"), "above", "above", "0", null],
    ["about 220", point("220", 9, "about"), point("223"), "within", "above", "3", "3"],
    ["nearly 190", point("190", 9, "nearly"), point("190.271"), "above", "above", "0.271", "0.271"],
    ["just over 220", point("220", 9, "justOver"), point("228.105"), "above", "above", "8.105", "8.105"],
    ["200", point("200"), point("240.11"), "above", "above", "40.11", "40.11"],
  ])("%s against %#", (_, stated, outturn, outcome, strict, difference, error) => {
    const judgement = judged(stated, outturn);
    expect(judgement).toMatchObject({ outcome, strictOutcome: strict });
    expect([billion(judgement.difference), billion(judgement.error)]).toEqual([difference, error]);
  });
});

describe("outcome of a rate", () => {
  it.each([
    ["less than 5%", lessThan("5", 0), rate("4.6"), "within", "0"],
    ["30%", rate("30"), rate("26.3"), "below", "-3.7"],
    ["30%", rate("30"), rate("32.7"), "above", "2.7"],
    // "A fall of at least 3%" is the ceiling −3.
    ["a fall of at least 3%", atMost("-3", 0), rate("-3.4"), "within", "0"],
    ["a fall of at least 3%", atMost("-3", 0), rate("-2.9"), "above", "0.1"],
  ])("%s against %#", (_, stated, outturn, outcome, difference) => {
    expect(judged(stated, outturn, "growth")).toMatchObject({ outcome, difference });
  });
});

describe("an outturn that is not one number", () => {
  it.each([
    // 214.5–225.5 lies on both sides of 219.5.
    ["215–225 against 220–230", range("220", "230"), range("215", "225"), "indeterminate"],
    ["221–229 against 220–230", range("220", "230"), range("221", "229"), "within"],
    ["231.2–240 against 220–230", range("220", "230"), range("231.2", "240"), "above"],
    // 230 minus half a digit is 229.5: within; 240.5 is above.
    ["230–240 against 220–230", range("220", "230"), range("230", "240"), "indeterminate"],
    ["more than 220 against 220–230", range("220", "230"), moreThan("220"), "indeterminate"],
    ["more than 231 against 220–230", range("220", "230"), moreThan("231"), "above"],
    ["more than 230.5 against 220–230", range("220", "230"), moreThan("230.5"), "above"],
    ["at least 230.5 against 220–230", range("220", "230"), atLeast("230.5"), "indeterminate"],
    ["more than 200 against more than 200", moreThan("200"), moreThan("200"), "within"],
    ["at least 200 against more than 200", moreThan("200"), atLeast("200"), "indeterminate"],
    ["more than 200 against at least 200", atLeast("200"), moreThan("200"), "within"],
    ["at most 200 against more than 200", moreThan("200"), atMost("200"), "below"],
    ["less than 200 against at least 200", atLeast("200"), lessThan("200"), "below"],
    ["at most 200 against at least 200", atLeast("200"), atMost("200"), "indeterminate"],
    ["about 223 against about 220", point("220", 9, "about"), point("223", 9, "about"), "within"],
    ["about 220 against 220", point("220"), point("220", 9, "about"), "indeterminate"],
  ])("%s", (_, stated, outturn, outcome) => {
    expect(judged(stated, outturn)).toMatchObject({ outcome, difference: null, error: null, close: false });
  });
});

describe("an outcome is close where half a last digit of the outturn could change it", () => {
  it.each([
    // 230.4 ± 0.05 stays below 230.5; 230.45 ± 0.005 too; 230.5 ± 0.05 does not.
    ["230.4", false],
    ["230.45", false],
    ["230.5", true],
    // 230.55 − 0.005 stays above; 230.6 − 0.05 is 230.55: above.
    ["230.55", false],
    ["230.6", false],
    // Half of the last digit, ends included: 231 − 0.5 is 230.5, which is within.
    ["231", true],
    // Not capped at 1%: "0.2 trillion" is 0.15 to 0.25.
    ["227.8", false],
  ])("220–230 against %s: %s", (digits, close) => {
    expect(isClose(range("220", "230"), point(digits))).toBe(close);
  });

  it("moves by the digit as printed, however coarse", () => {
    expect(isClose(range("220", "230"), point("0.2", 12))).toBe(true);
  });

  it("of a threshold", () => {
    expect(isClose(moreThan("200"), point("200.3"))).toBe(false);
    expect(isClose(moreThan("200"), point("200.0"))).toBe(true);
    // 200.5 − 0.5 = 200 is not more than 200.
    expect(isClose(moreThan("200"), point("200.1"))).toBe(false);
    expect(isClose(moreThan("200"), point("200"))).toBe(true);
  });
});

describe("the middle of a stated value", () => {
  it.each([
    ["a point", point("220"), "220"],
    ["a range", range("220", "231"), "225.5"],
    ["a range with its central value", { ...range("220", "230"), central: { digits: "228", multiplier: 9 } }, "228"],
    ["a floor", moreThan("200"), null],
    ["a ceiling", atMost("300"), null],
  ])("of %s", (_, stated, middle) => {
    const value = middleOf(stated as StatedValue);
    expect(value && plain(value.div(1e9))).toBe(middle);
  });
});

describe("properties", () => {
  const digits = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.nat(9)).map(([whole, tenth]) => `${whole}.${tenth}`);

  it("never finds a number above a floor or below a ceiling", () => {
    fc.assert(
      fc.property(digits, digits, fc.boolean(), (bound, number, inclusive) => {
        const floor = inclusive ? atLeast(bound) : moreThan(bound);
        const ceiling = inclusive ? atMost(bound) : lessThan(bound);
        expect(outcomeOf(floor, point(number))).not.toBe("above");
        expect(outcomeOf(ceiling, point(number))).not.toBe("below");
      }),
      { numRuns: runs(2000) },
    );
  });

  it("stays within when the stated range is widened", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(50), fc.nat(50), fc.nat(50), digits, (low, width, below, above, number) => {
        const narrow = range(String(low), String(low + width));
        const wide = range(String(low - below), String(low + width + above));
        fc.pre(low - below > 0 && outcomeOf(narrow, point(number)) === "within");
        expect(outcomeOf(wide, point(number))).toBe("within");
      }),
      { numRuns: runs(2000) },
    );
  });

  it("gives a number one of three outcomes, and never a strict within that is not within", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(50), digits, (low, width, number) => {
        const stated = range(String(low), String(low + width));
        const outcome = outcomeOf(stated, point(number));
        expect(["below", "within", "above"]).toContain(outcome);
        expect(judged(stated, point(number)).strictOutcome === "within" && outcome !== "within").toBe(false);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("gives a coarser outturn the outcome of every number it allows, or none", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(50), fc.nat(300), fc.nat(50), fc.nat(50), (low, width, from, over, inside) => {
        const stated = range(String(low), String(low + width));
        const coarse = outcomeOf(stated, range(String(from), String(from + over)));
        const one = outcomeOf(stated, point(String(from + Math.min(inside, over))));
        expect([one, "indeterminate"]).toContain(coarse);
      }),
      { numRuns: runs(2000) },
    );
  });
});
