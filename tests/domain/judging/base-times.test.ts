import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseTimes, timesLevel } from "../../../lib/domain/judging/base-times";
import type { Level } from "../../../lib/domain/judging/level";
import type { Indicator } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { comparisonOf } from "../../../lib/domain/time/comparison-base";
import { periodFromDays, shiftPeriod } from "../../../lib/domain/time/period";
import { exact } from "../../../lib/domain/values/quantity";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { evaluate } from "../../support/ledgers/evaluate";
import { atLeast, figure, indicator, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";
import { runs } from "../../support/runs";

const TODAY = "2026-11-29";

function one(stated: Partial<Figure>, observations: readonly Observation[], of: Partial<Series> = {}, on: Partial<Indicator> = {}) {
  const [evaluation] = evaluate(figure(stated), buildHistory(indicator(on), [series(of)], observations), TODAY);
  return evaluation!;
}

/** A flow's value of a period, published a month after its end. */
function held(of: string, digits: string, overrides: Partial<Observation> = {}): Observation {
  const { last } = shiftPeriod(period(of), 1);
  return observation(of, last, { value: point(digits), ...overrides });
}

const year2017 = held("2017", "150");
const years = [year2017, held("2020", "200"), held("2021", "200")];
const both = { period: period("2020/2021"), statedOn: "2020-01-15", nature: "target", over: "2017" } as const;
const change = { ...both, measure: "change" } as const;
const growth = { ...both, measure: "growth", unit: null } as const;

describe("a base shorter than the period of a flow", () => {
  it("counts twice: at least 200 above 2017 over 2020 and 2021, of 150, 200 and 200, is below by 100", () => {
    const judged = { outcome: "below", difference: "-100000000000", outturn: { change: "100000000000", computed: true, baseTimes: 2 } };
    expect(one({ ...change, stated: atLeast("200") }, years)).toMatchObject({ outcome: "below", settled: judged, first: judged });
  });

  it("counts twice: at least +100% over 2017 of the same is +33.3%, below", () => {
    const judged = { outcome: "below", outturn: { growth: "33.333333333333333333", computed: true } };
    expect(one({ ...growth, stated: atLeast("100", 0) }, years)).toMatchObject({ outcome: "below", settled: judged });
  });

  it("names the observations of the base once", () => {
    const { settled } = one({ ...change, stated: atLeast("200") }, years);
    expect(settled?.outturn.observations).toEqual([years[1]!.id, years[2]!.id, year2017.id]);
    const once = one({ ...change, period: period("2020"), stated: atLeast("200") }, years);
    expect(once.settled?.outturn).not.toHaveProperty("baseTimes");
  });

  it("judges the 200 billion of Phase One over 2017: 288.8 less twice 151.2 is below by 213.6", () => {
    const rows = [held("2017", "151.2"), held("2020/2021", "288.8")];
    expect(one({ ...change, stated: atLeast("200") }, rows)).toMatchObject({
      outcome: "below",
      latest: { difference: "-213600000000", outturn: { change: "-13600000000" } },
    });
  });

  it.each([
    // Months of the period and of the base; how often it fits.
    ["2020", "2017-Q1", 4],
    ["2020", "2017-12", 12],
    ["2020", "2017-S2", 2],
    ["2020", "2017", 1],
    ["2020/2021", "2015/2016", 1],
    ["2020-04/2022-03", "2017-04/2018-03", 2],
    ["2020-01/2020-08", "2017-01/2017-05", null],
    ["2020", "2017-01/2017-05", null],
    ["2020", "2016/2017", null],
    ["2020-Q1", "2017", null],
  ])("%s over %s counts %s times; of a stock and a rate once", (of, over, times) => {
    const comparison = comparisonOf(period(of), over, "change")!;
    expect(baseTimes({ rate: false }, "flow", comparison)).toBe(times);
    expect(baseTimes({ rate: false }, "stock", comparison)).toBe(1);
    expect(baseTimes({ rate: true }, "rate", comparison)).toBe(1);
    expect(baseTimes({ rate: true }, "flow", comparison)).toBe(1);
  });

  it("counts its rounding as often: 100 may be moved by half its digit of the sum and twice that of the base", () => {
    // 400 ± 1 less 2 · (150 ± 0.5): 98 to 102. The reading of 97.5 is 97.45 to 97.55, of 98 97.5 to 98.5.
    expect(one({ ...change, stated: point("98") }, years)).toMatchObject({ outcome: "above", close: true });
    expect(one({ ...change, stated: point("97.5") }, years)).toMatchObject({ outcome: "above", close: false });
    // One count of the base would move 100 to no less than 98.5.
    expect(one({ ...change, stated: moreThan("98.4") }, years)).toMatchObject({ outcome: "within", close: true });
  });

  it("moves both levels of growth: twice the base from 299 to 301", () => {
    // 100 · (401 − 299)/299 = 34.11; 100 · (399 − 301)/301 = 32.56. With the rounding of one base: 33.79 and 32.78.
    expect(one({ ...growth, stated: moreThan("32.6", 0) }, years)).toMatchObject({ outcome: "within", close: true });
    expect(one({ ...growth, stated: moreThan("32.5", 0) }, years)).toMatchObject({ outcome: "within", close: false });
  });

  it("counts a range or a bound as often", () => {
    const base = held("2017", "0", { value: range("140", "150") });
    // 400 less 279 to 301, each end half a unit further.
    expect(one({ ...change, stated: atLeast("121") }, [base, ...years.slice(1)])).toMatchObject({
      outcome: "indeterminate",
      latest: { outturn: { change: { shape: "range", low: "99000000000", high: "121000000000" } } },
    });
    expect(one({ ...change, stated: moreThan("121") }, [base, ...years.slice(1)])).toMatchObject({ outcome: "below" });
  });

  it("agrees with direct arithmetic in fractions", () => {
    const amount = fc.record({ digits: fc.nat(9_999_999), places: fc.nat(5) });
    const asText = ({ digits, places }: { digits: number; places: number }) => exact(`${digits + 1}e-${places}`).toFixed();
    const inUnits = (text: string) => BigInt(exact(text).times(100_000).toFixed());
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(1, 2, 3, 4, 6, 12), fc.constantFrom(1, 3, 6, 12), (level, base, times, months) => {
        const of = periodFromDays("2020-01-01", shiftPeriod(period("2020-01"), times * months - 1).last);
        const over = periodFromDays("2017-01-01", shiftPeriod(period("2017-01"), months - 1).last);
        const [value, before] = [asText(level), asText(base)];
        const rows = [held(over.text, before, { value: point(before, 0) }), held(of.text, value, { value: point(value, 0) })];
        const asked = { period: of, over: over.text, statedOn: "2020-01-15", stated: point("1", 0) } as const;
        const asOf = "2040-01-01";
        const judged = (stated: Partial<Figure>) =>
          evaluate(figure(stated), buildHistory(indicator(), [series()], rows), asOf)[0]?.latest?.outturn;
        const [a, b] = [inUnits(value), inUnits(before) * BigInt(times)];
        expect(
          exact(judged({ ...asked, measure: "change" })?.change as string)
            .times(100_000)
            .toFixed(),
        ).toBe((a - b).toString());
        // Printed to 20 digits: the growth times its base differs from the exact numerator by less than its last digit.
        const grown = exact(judged({ ...asked, measure: "growth", unit: null })?.growth as string);
        const rest = grown
          .times(b.toString())
          .minus(((a - b) * 100n).toString())
          .abs();
        expect(rest.lessThanOrEqualTo(grown.abs().times(b.toString()).times("1e-19"))).toBe(true);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("baseLength", () => {
  const noFit = { ...both, over: "2015/2017" } as const;
  const reasonOf = (stated: Partial<Figure>, of: Partial<Series> = {}, rows: readonly Observation[] = years) => {
    const { outcome, reason } = one(stated, rows, of);
    return [outcome, reason];
  };
  const refused = ["notComparable", "baseLength"];

  it("is the reason where the base is longer or does not fit whole, whatever is held", () => {
    for (const measure of ["change", "growth"] as const) {
      const stated = { ...noFit, measure, unit: measure === "growth" ? null : "USD" };
      expect(reasonOf(stated)).toEqual(refused);
      expect(reasonOf(stated, {}, [])).toEqual(refused);
      expect(reasonOf({ ...stated, period: period("2020"), over: "2016/2017" })).toEqual(refused);
      expect(reasonOf({ ...stated, period: period("2026/2029") }, {}, [])).toEqual(refused);
    }
  });

  it("is never the reason for a stock or a rate", () => {
    const stock = one({ ...noFit, measure: "change" }, [held("2015/2017", "150"), held("2020/2021", "200")], {}, { aggregation: "stock" });
    expect(stock).toMatchObject({ outcome: "below", latest: { outturn: { change: "50000000000" } } });
    const points = { value: rate("3.0") };
    const percent = { ...noFit, measure: "change", unit: "percent", stated: rate("2") } as const;
    const rows = [held("2015/2017", "", points), held("2020/2021", "", { value: rate("5.0") })];
    expect(one(percent, rows, { unit: "percent" }, { aggregation: "rate" })).toMatchObject({ outcome: "within" });
  });

  it("comes after noPeriod, noBase, unit, priceBasis, adjustment and over", () => {
    const stated = { ...noFit, measure: "change" } as const;
    expect(reasonOf({ ...stated, period: null })).toEqual(["notComparable", "noPeriod"]);
    expect(reasonOf({ ...stated, over: null })).toEqual(["notComparable", "noBase"]);
    expect(reasonOf({ ...stated, unit: "CNY" })).toEqual(["notComparable", "unit"]);
    const growthOnly = [held("2020", "", { value: null, growth: rate("3") })];
    expect(reasonOf(stated, {}, growthOnly)).toEqual(["notComparable", "over"]);
    const named = { ...stated, series: "named" };
    const bases = [
      series({ adjustment: "none" }),
      series({ slug: "named", adjustment: "seasonal" }),
      series({ slug: "real", priceBasis: "constant" }),
    ];
    const reasons = evaluate(figure(named), buildHistory(indicator(), bases, []), TODAY).map(({ reason }) => reason);
    expect(reasons).toEqual(["adjustment", "baseLength", "priceBasis"]);
  });

  it("comes before redefined and baseNotPositive", () => {
    const chain = [series({ slug: "old" }), series({ slug: "new", continues: "old" })];
    const rows = years.map((row) => ({ ...row, series: "new" }));
    const reasons = evaluate(figure({ ...noFit, measure: "change" }), buildHistory(indicator(), chain, rows), TODAY).map(
      ({ reason }) => reason,
    );
    expect(reasons).toEqual(["baseLength", "baseLength"]);
    const loss = held("2015/2017", "-3");
    expect(reasonOf({ ...noFit, measure: "growth", unit: null }, {}, [loss])).toEqual(refused);
    expect(reasonOf({ ...growth, over: "2017" }, {}, [held("2017", "-3")])).toEqual(["notComparable", "baseNotPositive"]);
  });

  it("never makes the headline, and stands beside bases that count", () => {
    const { counts, aside } = one({ ...noFit, measure: "change" }, years);
    expect({ counts, aside }).toEqual({ counts: false, aside: undefined });
  });
});

describe("growth over the series' own base", () => {
  const stated = { ...growth, stated: rate("33") } as const;

  it("is compared as published, also where the base does not fit", () => {
    const published = observation("2020/2021", "2022-02-01", { growth: rate("33.0") });
    expect(one({ ...stated, over: "2015/2017" }, [published], { over: "2015/2017" })).toMatchObject({
      outcome: "within",
      latest: { outturn: { growth: "33", computed: false } },
    });
    expect(one(stated, [published], { over: "2017" })).toMatchObject({ outcome: "within", latest: { outturn: { computed: false } } });
  });

  it("is computed without a published rate where the base fits, else pending", () => {
    expect(one(stated, years, { over: "2017" })).toMatchObject({ outcome: "within", latest: { outturn: { computed: true } } });
    const longer = [held("2015/2017", "150"), held("2020/2021", "400")];
    expect(one({ ...stated, over: "2015/2017" }, longer, { over: "2015/2017" })).toMatchObject({ outcome: "pending", reason: "notHeld" });
    const loss = [held("2015/2017", "-150"), held("2020/2021", "400")];
    expect(one({ ...stated, over: "2015/2017" }, loss, { over: "2015/2017" })).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("stands where a later level revised it and nothing can be computed", () => {
    const rows = [
      held("2015/2017", "150"),
      observation("2020/2021", "2022-02-01", { value: point("400"), growth: rate("33.0") }),
      observation("2020/2021", "2022-08-01", { value: point("500") }),
    ];
    expect(one({ ...stated, over: "2015/2017" }, rows, { over: "2015/2017" })).toMatchObject({
      outcome: "within",
      latest: { outturn: { growth: "33", computed: false } },
    });
  });

  it("is judged by a successor whose base does not fit only where that publishes it", () => {
    const chain = [series({ slug: "old", over: "2015/2017" }), series({ slug: "new", continues: "old" })];
    const rows = [held("2015/2017", "150"), held("2020/2021", "400")].map((row) => ({ ...row, series: "new" }));
    const evaluations = evaluate(figure({ ...stated, over: "2015/2017" }), buildHistory(indicator(), chain, rows), TODAY);
    expect(evaluations.map(({ reason }) => reason)).toEqual(["notHeld", "baseLength"]);
  });
});

it("keeps the parts and the last digit of a level that counts several times", () => {
  const level: Level = {
    period: period("2017"),
    allowed: { low: exact("150"), high: null, lowInclusive: true, highInclusive: false },
    number: exact("150"),
    half: exact("0.5"),
    finest: exact("1"),
    stated: point("150", 0),
    parts: [],
  };
  expect(timesLevel(level, 1)).toBe(level);
  expect(timesLevel(level, 3)).toEqual({
    ...level,
    allowed: { ...level.allowed, low: exact("450") },
    number: exact("450"),
    half: exact("1.5"),
    stated: null,
  });
});
