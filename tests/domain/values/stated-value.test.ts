import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../../lib/domain/values/quantity";
import { boundsOf, type FlatValue, isRate, parseStatedValue, toFlat } from "../../../lib/domain/values/stated-value";
import { atMost, moreThan, point, range, rate } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

function flat(overrides: Partial<FlatValue>): FlatValue {
  const empty = { low: null, high: null, central: null, inclusive: null, hedge: null, lowMultiplier: null };
  return { shape: "point", multiplier: 9, ...empty, ...overrides };
}

describe("parseStatedValue", () => {
  it.each([
    ["a point", flat({ low: "220" }), false, point("220")],
    ["a point given twice", flat({ low: "220", high: "220" }), false, point("220")],
    ["a hedged point", flat({ low: "220", hedge: "about" }), false, point("220", 9, "about")],
    ["a rate", flat({ low: "-5.2", multiplier: null }), true, rate("-5.2")],
    ["a range", flat({ shape: "range", low: "220", high: "230" }), false, range("220", "230")],
    ["a range of one number", flat({ shape: "range", low: "220", high: "220" }), false, range("220", "220")],
    ["a floor", flat({ shape: "floor", low: "200", inclusive: false }), false, moreThan("200")],
    ["a ceiling", flat({ shape: "ceiling", high: "-3", inclusive: true, multiplier: null }), true, atMost("-3", 0)],
  ])("takes %s", (_, value, isARate, expected) => {
    expect(parseStatedValue(value, isARate)).toEqual({ ok: true, value: expected });
  });

  it("keeps each bound's own multiplier and the central value", () => {
    // "900 million to 1.2 billion, 1.1 billion most likely"
    const value = flat({ shape: "range", low: "900", lowMultiplier: 6, high: "1.2", central: "1.1" });
    expect(parseStatedValue(value, false)).toEqual({
      ok: true,
      value: {
        shape: "range",
        low: { digits: "900", multiplier: 6 },
        high: { digits: "1.2", multiplier: 9 },
        central: { digits: "1.1", multiplier: 9 },
        hedge: null,
      },
    });
  });

  it.each([
    ["no number", flat({}), false, "low"],
    ["two numbers for a point", flat({ low: "220", high: "230" }), false, "high"],
    ["other digits of one number", flat({ low: "220", high: "220.0" }), false, "high"],
    ["a range without a high end", flat({ shape: "range", low: "220" }), false, "high"],
    ["a range without a low end", flat({ shape: "range", high: "220" }), false, "low"],
    ["a range upside down", flat({ shape: "range", low: "230", high: "220" }), false, "high"],
    ["a range upside down by its multipliers", flat({ shape: "range", low: "1", high: "2", lowMultiplier: 12 }), false, "high"],
    ["a central value outside", flat({ shape: "range", low: "220", high: "230", central: "231" }), false, "central"],
    ["a central value of a point", flat({ low: "220", central: "220" }), false, "central"],
    ["a central value that is no number", flat({ shape: "range", low: "220", high: "230", central: "x" }), false, "central"],
    ["a floor with a high bound", flat({ shape: "floor", low: "1", high: "2", inclusive: true }), false, "high"],
    ["a ceiling with a low bound", flat({ shape: "ceiling", low: "1", high: "2", inclusive: true }), false, "low"],
    ["a floor that does not say whether it is inclusive", flat({ shape: "floor", low: "1" }), false, "inclusive"],
    ["an inclusive point", flat({ low: "1", inclusive: true }), false, "inclusive"],
    ["an inclusive range", flat({ shape: "range", low: "1", high: "2", inclusive: true }), false, "inclusive"],
    ["a level without a multiplier", flat({ low: "1", multiplier: null }), false, "multiplier"],
    ["a rate with a multiplier", flat({ low: "1", multiplier: 0 }), true, "multiplier"],
    ["a multiplier too high", flat({ low: "1", multiplier: 16 }), false, "multiplier"],
    ["a negative multiplier", flat({ low: "1", multiplier: -1 }), false, "multiplier"],
    ["half a multiplier", flat({ low: "1", multiplier: 1.5 }), false, "multiplier"],
    ["a low multiplier of a point", flat({ low: "1", lowMultiplier: 6 }), false, "lowMultiplier"],
    [
      "a low multiplier of a rate",
      flat({ shape: "range", low: "1", high: "2", multiplier: null, lowMultiplier: 0 }),
      true,
      "lowMultiplier",
    ],
    ["an exponent", flat({ low: "2e2" }), false, "low"],
    ["a plus sign", flat({ low: "+5" }), false, "low"],
    ["a comma", flat({ low: "1,5" }), false, "low"],
    ["a bare point", flat({ low: "5." }), false, "low"],
    ["nothing before the point", flat({ low: ".5" }), false, "low"],
    ["a space", flat({ low: " 5" }), false, "low"],
    ["31 digits", flat({ low: "1".repeat(31) }), false, "low"],
  ])("refuses %s", (_, value, isARate, field) => {
    const result = parseStatedValue(value, isARate);
    expect(result).toMatchObject({ ok: false, issues: [{ path: [field] }] });
  });

  it("names all wrong fields together", () => {
    const result = parseStatedValue(flat({ shape: "floor", high: "1", multiplier: null }), false);
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual(["multiplier", "low", "high", "inclusive"]);
  });

  it("survives a round trip through the flat form", () => {
    const digits = fc.tuple(fc.boolean(), fc.nat(10 ** 6), fc.option(fc.nat(999))).map(([negative, whole, decimals]) => {
      const text = decimals === null ? `${whole}` : `${whole}.${decimals}`;
      return negative ? `-${text}` : text;
    });
    const any = fc.record({
      shape: fc.constantFrom("point", "range", "floor", "ceiling"),
      low: fc.option(digits),
      high: fc.option(digits),
      central: fc.option(digits),
      inclusive: fc.option(fc.boolean()),
      hedge: fc.constantFrom(null, "about", "nearly", "justOver"),
      multiplier: fc.option(fc.nat(15)),
      lowMultiplier: fc.option(fc.nat(15), { freq: 1 }),
    });
    fc.assert(
      fc.property(any, fc.boolean(), (value, isARate) => {
        const parsed = parseStatedValue(value as FlatValue, isARate);
        if (!parsed.ok) return;
        expect(parseStatedValue(toFlat(parsed.value, isARate), isARate)).toEqual(parsed);
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe("boundsOf", () => {
  it.each([
    ["a point", point("240.11"), "240110000000", "240110000000"],
    ["a range", range("220", "230"), "220000000000", "230000000000"],
    ["a floor", moreThan("200"), "200000000000", null],
    ["a ceiling", atMost("-3", 0), null, "-3"],
    ["a hedged point", point("52", 9, "about"), "52000000000", "52000000000"],
    ["a negative zero", rate("-0.0"), "0", "0"],
  ])("of %s, in base units", (_, stated, low, high) => {
    const [a, b] = boundsOf(stated);
    expect([a && plain(a), b && plain(b)]).toEqual([low, high]);
  });
});

describe("isRate", () => {
  it.each([
    ["growth", null, true],
    ["growth", "USD", true],
    ["level", "percent", true],
    ["change", "percent", true],
    ["level", "USD", false],
    ["change", null, false],
  ] as const)("%s in %s: %s", (measure, unit, expected) => {
    expect(isRate(measure, unit)).toBe(expected);
  });
});
