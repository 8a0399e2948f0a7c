import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain } from "../../../lib/domain/values/quantity";
import { allowedOf, lastDigitOf, type Reading, readingOf, strictReadingOf } from "../../../lib/domain/values/reading";
import { boundsOf, type StatedValue } from "../../../lib/domain/values/stated-value";
import { atLeast, lessThan, moreThan, point, range, rate } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

/** In billions. */
function billions(reading: Reading): [string | null, string | null] {
  return [reading.low && plain(reading.low.div(1e9)), reading.high && plain(reading.high.div(1e9))];
}

function percents(reading: Reading): [string | null, string | null] {
  return [reading.low && plain(reading.low), reading.high && plain(reading.high)];
}

describe("readingOf a level", () => {
  it.each([
    // h is half a unit of the last stated digit.
    ["220–230", range("220", "230"), "219.5", "230.5"],
    ["190.271", point("190.271"), "190.2705", "190.2715"],
    ["220.0", point("220.0"), "219.95", "220.05"],
    // ... at most 1%.
    ["2bn", point("2"), "1.98", "2.02"],
    ["-2bn", point("-2"), "-2.02", "-1.98"],
    ["1–2bn", range("1", "2"), "0.99", "2.02"],
    // A stated zero has no percent cap.
    ["0bn", point("0"), "-0.5", "0.5"],
    // τ: r/2 = 5 of 220, cap 5.5.
    ["about 220", point("220", 9, "about"), "215", "225"],
    // r/2 = 50 of 200, cap 5.
    ["about 200", point("200", 9, "about"), "195", "205"],
    // q = 1, r/2 = 0.5, cap 5.575.
    ["about 223", point("223", 9, "about"), "222", "224"],
    // Zeros after the point are stated: r = q = 0.1.
    ["about 220.0", point("220.0", 9, "about"), "219.9", "220.1"],
    ["about 220.50", point("220.50", 9, "about"), "220.49", "220.51"],
    // r/2 = 5, cap 4.75.
    ["nearly 190", point("190", 9, "nearly"), "185.25", "190"],
    ["just over 220", point("220", 9, "justOver"), "220", "225"],
    // Of zero r = q and nothing is capped in percent.
    ["about 0", point("0", 9, "about"), "-1", "1"],
    ["about 000", point("000", 9, "about"), "-1", "1"],
    // Thresholds are exact.
    ["more than 200", moreThan("200"), "200", null],
    ["less than 200", lessThan("200"), null, "200"],
  ])("%s holds %s to %s", (_, stated, low, high) => {
    expect(billions(readingOf(stated, false))).toEqual([low, high]);
  });
});

describe("readingOf a rate", () => {
  it.each([
    ["30%", rate("30"), "29.5", "30.5"],
    ["26.3%", rate("26.3"), "26.25", "26.35"],
    // No percent cap: half a point around 2% is a quarter of it.
    ["2%", rate("2"), "1.5", "2.5"],
    // r/2 = 5, cap 1.0.
    ["about 30%", rate("30", "about"), "29", "31"],
    // q = 1, cap a tenth: 0.5, as a bare 5%.
    ["about 5%", rate("5", "about"), "4.5", "5.5"],
    // Cap 0.2 is less than h: h.
    ["about 2%", rate("2", "about"), "1.5", "2.5"],
    ["nearly 25%", rate("25", "nearly"), "24", "25"],
    // "A fall of nearly 3%": on the number line just over −3; cap 0.3 < h = 0.5.
    ["a fall of nearly 3%", rate("-3", "justOver"), "-3", "-2.5"],
    ["about 0%", rate("0", "about"), "-1", "1"],
    ["about 0.0%", rate("0.0", "about"), "-0.1", "0.1"],
    ["0%", rate("0"), "-0.5", "0.5"],
    ["5–7%", range("5", "7", 0), "4.5", "7.5"],
  ])("%s holds %s to %s", (_, stated, low, high) => {
    expect(percents(readingOf(stated, true))).toEqual([low, high]);
  });
});

describe("readingOf", () => {
  it("keeps whether a threshold is included", () => {
    expect(readingOf(moreThan("200"), false)).toMatchObject({ lowInclusive: false, highInclusive: false });
    expect(readingOf(atLeast("200"), false)).toMatchObject({ lowInclusive: true, highInclusive: false });
  });

  it("ignores a hedge on another shape", () => {
    expect(readingOf({ ...range("240", "250"), hedge: "about" }, false)).toEqual(readingOf(range("240", "250"), false));
  });

  it("allows only the exact number of an unhedged outturn, and the reading of any other", () => {
    expect(billions(allowedOf(point("230.4"), false))).toEqual(["230.4", "230.4"]);
    expect(billions(allowedOf(point("158.47", 9, "about"), false))).toEqual(["158.46", "158.48"]);
    expect(billions(allowedOf(range("215", "225"), false))).toEqual(["214.5", "225.5"]);
  });

  const digits = fc.tuple(fc.boolean(), fc.nat(99_999), fc.option(fc.nat(999))).map(([negative, whole, decimals]) => {
    const text = decimals === null ? `${whole}` : `${whole}.${decimals}`;
    return negative ? `-${text}` : text;
  });
  const stated: fc.Arbitrary<StatedValue> = fc.oneof(
    fc.record({
      shape: fc.constant("point" as const),
      value: fc.record({ digits, multiplier: fc.nat(12) }),
      hedge: fc.constantFrom(null, "about" as const, "nearly" as const, "justOver" as const),
    }),
    fc.tuple(fc.nat(500), fc.nat(500)).map(([low, more]) => range(String(low), String(low + more))),
    digits.map((text) => moreThan(text)),
    digits.map((text) => lessThan(text)),
  );

  it("contains its stated bounds", () => {
    fc.assert(
      fc.property(stated, fc.boolean(), (value, isARate) => {
        const [low, high] = boundsOf(value);
        const reading = readingOf(value, isARate);
        expect(low === null ? reading.low === null : reading.low!.lessThanOrEqualTo(low)).toBe(true);
        expect(high === null ? reading.high === null : reading.high!.greaterThanOrEqualTo(high)).toBe(true);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("of a bare point lies within the reading of the same point with about", () => {
    fc.assert(
      fc.property(digits, fc.boolean(), (text, isARate) => {
        const bare = readingOf(point(text, 0), isARate);
        const about = readingOf(point(text, 0, "about"), isARate);
        expect(about.low!.lessThanOrEqualTo(bare.low!) && about.high!.greaterThanOrEqualTo(bare.high!)).toBe(true);
      }),
      { numRuns: runs(2000) },
    );
  });

  // The same digits with the point elsewhere: "220.5" at 9, "2205" at 8, "0.2205" at 12. The last digit keeps its place.
  it("does not depend on the position of the decimal point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 3 }), fc.boolean(), (number, decimals, isARate) => {
        const whole = point(String(number), 6 - decimals);
        const padded = String(number).padStart(decimals + 1, "0");
        const cut = padded.length - decimals;
        const written = decimals === 0 ? padded : `${padded.slice(0, cut)}.${padded.slice(cut)}`;
        expect(readingOf(point(written, 6), isARate)).toEqual(readingOf(whole, isARate));
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("lastDigitOf", () => {
  it.each([
    ["220", 9, "1000000000"],
    ["220.0", 9, "100000000"],
    ["-5.25", 0, "0.01"],
  ])("of %s at %d is %s", (digits, multiplier, expected) => {
    expect(plain(lastDigitOf({ digits, multiplier }))).toBe(expected);
  });
});

it("reads strictly without half a digit or a hedge", () => {
  expect(billions(strictReadingOf(range("220", "230")))).toEqual(["220", "230"]);
  expect(billions(strictReadingOf(point("220", 9, "about")))).toEqual(["220", "220"]);
});
