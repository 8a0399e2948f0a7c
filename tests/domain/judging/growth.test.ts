import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeOf, growthOf, movedGrowthOf } from "../../../lib/domain/judging/growth";
import { type Level, levelOn } from "../../../lib/domain/judging/level";
import type { Interval } from "../../../lib/domain/values/interval";
import { type Fraction, plain, printed } from "../../../lib/domain/values/quantity";
import type { StatedValue } from "../../../lib/domain/values/stated-value";
import { buildSeriesHistory } from "../../../lib/domain/vintages/history";
import { atMost, lessThan, moreThan, observation, period, point, range, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

function level(value: StatedValue): Level {
  return levelOn(buildSeriesHistory(series(), [observation("2023", "2024-01-01", { value })]), "flow", period("2023"), "2024-01-01")!;
}

const PLAINLY = { power: 1, root: 1 };

function growth(a: StatedValue, b: StatedValue, arithmetic = PLAINLY) {
  const computed = growthOf(level(a), level(b), arithmetic);
  if (computed === "baseNotPositive") throw new Error(computed);
  return computed;
}

const percent = (value: Fraction | null) => value && plain(printed(value));
const text = ({ low, high, lowInclusive, highInclusive }: Interval<Fraction>) =>
  `${lowInclusive ? "[" : "("}${percent(low) ?? ""}, ${percent(high) ?? ""}${highInclusive ? "]" : ")"}`;

describe("growth of numbers", () => {
  it.each([
    // 100·42.8/185, rounded once to 20 digits.
    ["227.8 over 185", "227.8", "185", PLAINLY, "23.135135135135135135"],
    ["240.11 over 190.271", "240.11", "190.271", PLAINLY, "26.193692154873837842"],
    ["a fall", "150", "200", PLAINLY, "-25"],
    ["from nothing to less", "-50", "200", PLAINLY, "-125"],
    ["doubling", "400", "200", PLAINLY, "100"],
    // 1.0025^4 = 1.0100375625390625.
    ["a quarter, annualised", "100.25", "100", { power: 4, root: 1 }, "1.00375625390625"],
    ["a month, annualised", "101", "100", { power: 12, root: 1 }, "12.682503013196972066"],
    // 1.21 over two years is 10% a year, 1.331 over three too; 2 over ten is the tenth root of two.
    ["two years", "121", "100", { power: 1, root: 2 }, "10"],
    ["three years", "133.1", "100", { power: 1, root: 3 }, "10"],
    ["doubling in ten years", "200", "100", { power: 1, root: 10 }, "7.1773462536293164213"],
    ["down to nothing", "0", "100", { power: 1, root: 3 }, "-100"],
  ])("%s", (_, a, b, arithmetic, expected) => {
    const computed = growth(point(a), point(b), arithmetic);
    expect(percent(computed.number)).toBe(expected);
  });

  it("is no number where a root or power of a negative quotient would be taken", () => {
    expect(growth(point("-50"), point("200"), { power: 1, root: 3 })).toMatchObject({ number: null, allowed: { low: null, high: null } });
    expect(growth(point("-50"), point("200"), { power: 4, root: 1 }).number).toBeNull();
  });

  it("moves by half the last digit of both levels", () => {
    // 119.5/100.5 to 120.5/99.5.
    const { low, high } = movedGrowthOf(level(point("120")), level(point("100")), PLAINLY)!;
    expect([low!.num.div(low!.den).toFixed(10), high!.num.div(high!.den).toFixed(10)]).toEqual(["18.9054726368", "21.1055276382"]);
  });

  it("does not say where it moves when its base could be zero", () => {
    // "1 trillion" moves to 0.5 at least; a sum of "1" and "-1" and "1" has three halves and moves to -0.5.
    expect(movedGrowthOf(level(point("3", 12)), level(point("1", 12)), PLAINLY)).not.toBeNull();
    const parts = ["2023-01/2023-04", "2023-05/2023-08", "2023-09/2023-12"];
    const values = ["1", "-1", "1"].map((digits, index) => observation(parts[index]!, "2024-01-01", { value: point(digits) }));
    const sum = levelOn(buildSeriesHistory(series(), values), "flow", period("2023"), "2024-01-01")!;
    expect(movedGrowthOf(level(point("120")), sum, PLAINLY)).toBeNull();
  });
});

describe("a base of zero or less", () => {
  it.each([
    ["zero", point("0")],
    ["negative", point("-3")],
    ["at most zero", atMost("0")],
    ["less than zero", lessThan("0")],
    ["a range below zero", range("-3", "-1")],
  ])("has no growth: %s", (_, base) => {
    expect(growthOf(level(point("120")), level(base), PLAINLY)).toBe("baseNotPositive");
  });

  it.each([
    ["about nothing", point("0", 9, "about")],
    ["from below zero to above", range("-3", "3")],
    ["less than 3", lessThan("3")],
  ])("may be: %s allows everything", (_, base) => {
    expect(growth(point("120"), base)).toMatchObject({ number: null, allowed: { low: null, high: null } });
  });
});

describe("growth of values that are no numbers", () => {
  it.each([
    // 214.5–225.5 over 200.
    ["a range over a number", range("215", "225"), point("200"), "[7.25, 12.75]"],
    // 220 over 199.5–210.5 (4.513…% to 10.275…%).
    ["a number over a range", point("220"), range("200", "210"), "[4.5130641330166270784, 10.27568922305764411]"],
    ["more than 220 over 200", moreThan("220"), point("200"), "(10, )"],
    ["220 over more than 200", point("220"), moreThan("200"), "(-100, 10)"],
    ["at most 220 over 200", atMost("220"), point("200"), "(, 10]"],
    // Anything above zero: as much growth as one likes.
    ["220 over more than 0", point("220"), moreThan("0"), "(-100, )"],
    // A negative level falls less over a larger base.
    ["-100 over 199.5 to 210.5", point("-100"), range("200", "210"), "[-150.12531328320802005, -147.50593824228028504]"],
    ["nothing over a range", point("0"), range("200", "210"), "[-100, -100]"],
  ])("%s", (_, a, b, expected) => {
    const computed = growth(a, b);
    expect(computed.number).toBeNull();
    expect(text(computed.allowed)).toBe(expected);
  });
});

describe("change", () => {
  it("is a difference, exact", () => {
    const change = changeOf(level(point("240.11")), level(point("190.271")));
    expect(percent(change.number)).toBe("49839000000");
    expect(plain(change.finest!)).toBe("1000000");
  });

  it("allows what its levels allow, and needs no positive base", () => {
    expect(text(changeOf(level(point("10")), level(point("-5"))).allowed)).toBe("[15000000000, 15000000000]");
    expect(text(changeOf(level(moreThan("220")), level(point("200"))).allowed)).toBe("(20000000000, )");
    expect(text(changeOf(level(point("220")), level(moreThan("200"))).allowed)).toBe("(, 20000000000)");
  });
});

it("allows the growth of every two numbers that the levels allow", () => {
  const ends = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.nat(100));
  const positive = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(100));
  fc.assert(
    fc.property(
      ends,
      positive,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([a, more], [b, wide], s, t) => {
        const { allowed } = growth(range(String(a), String(a + more)), range(String(b), String(b + wide)));
        const [inside, base] = [a + s * more, b + t * wide];
        const one = (100 * (inside - base)) / base;
        expect(allowed.low!.num.div(allowed.low!.den).toNumber()).toBeLessThanOrEqual(one + 1e-9);
        expect(allowed.high!.num.div(allowed.high!.den).toNumber()).toBeGreaterThanOrEqual(one - 1e-9);
      },
    ),
    { numRuns: runs(2000) },
  );
});
