import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Evaluation, evaluateAll } from "../../../lib/domain/judging/evaluation";
import { headline } from "../../../lib/domain/judging/headline";
import type { Indicator } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import type { StatedValue } from "../../../lib/domain/values/stated-value";
import { buildHistory } from "../../../lib/domain/vintages/history";
import { evaluate } from "../../support/ledgers/evaluate";
import { foundingFigure, foundingFigures, foundingHistory, foundingObservations } from "../../support/ledgers/founding";
import { atLeast, figure, indicator, moreThan, observation, period, point, range, rate, series } from "../../support/ledgers/rows";
import { unretracted } from "../../support/ledgers/unretracted";
import { runs } from "../../support/runs";

const TODAY = "2026-03-11";
const LEVEL = "2023-12-14-putin-qa/1";
const GROWTH = "2023-12-14-putin-qa/0";

function founding(id: string, asOf = TODAY): readonly Evaluation[] {
  return evaluate(foundingFigure(id), foundingHistory(), asOf);
}

/** One figure on one series of dollars. */
function one(
  stated: Partial<Figure>,
  observations: readonly Observation[],
  asOf = TODAY,
  of: Partial<Series> = {},
  on: Partial<Indicator> = {},
) {
  const [evaluation] = evaluate(figure(stated), buildHistory(indicator(on), [series(of)], observations), asOf);
  return evaluation!;
}

describe("the founding case: 220 to 230 billion dollars", () => {
  const [customs, yuan, russia] = founding(LEVEL) as [Evaluation, Evaluation, Evaluation];

  it("is above on Chinese customs in dollars, by 10.11 billion", () => {
    // 240.11 − 230; 240.11 − 225. First and settled 12 January 2024, settled 15 February 2025.
    const judged = {
      outcome: "above",
      strictOutcome: "above",
      difference: "10110000000",
      error: "15110000000",
      outturn: {
        value: "240110000000",
        growth: null,
        change: null,
        period: "2023",
        release: "gacc 2024-01-12",
        releasedOn: "2024-01-12",
        computed: false,
        summed: false,
        status: null,
        observations: ["2023-total"],
      },
    };
    expect(customs).toEqual({
      series: "turnover-gacc-usd",
      counts: true,
      outcome: "above",
      strictOutcome: "above",
      close: false,
      reading: { low: "219500000000", high: "230500000000" },
      settling: false,
      settlesOn: "2025-02-15",
      first: judged,
      settled: judged,
      latest: judged,
      known: null,
    });
  });

  it("is within on the Russian side", () => {
    expect(russia).toMatchObject({ counts: true, outcome: "within", strictOutcome: "within" });
    expect(russia.settled).toMatchObject({ difference: "0", error: "2800000000", outturn: { value: "227800000000" } });
  });

  it("is not comparable with yuan", () => {
    expect(yuan).toEqual({
      series: "turnover-gacc-cny",
      counts: false,
      outcome: "notComparable",
      strictOutcome: "notComparable",
      reason: "unit",
      close: false,
      reading: { low: "219500000000", high: "230500000000" },
      settling: false,
      settlesOn: null,
      first: null,
      settled: null,
      latest: null,
      known: null,
    });
  });

  it.each([
    // The day it was said; the day before the first release; that day; the day before the Russian word; that day.
    ["2023-12-14", "pending", { pending: 2 }],
    ["2024-01-11", "pending", { pending: 2 }],
    ["2024-01-12", "above", { above: 1, pending: 1 }],
    ["2024-05-14", "above", { above: 1, pending: 1 }],
    ["2024-05-15", "depends", { above: 1, within: 1 }],
    [TODAY, "depends", { above: 1, within: 1 }],
  ])("as of %s is %s", (asOf, outcome, counts) => {
    const none = { below: 0, within: 0, above: 0, indeterminate: 0, pending: 0 };
    expect(headline(founding(LEVEL, asOf))).toEqual({ outcome, counts: { ...none, ...counts } });
  });

  it.each([
    ["2023-12-14", "periodNotOver"],
    ["2023-12-31", "periodNotOver"],
    ["2024-01-01", "partsMissing"],
  ])("as of %s waits because of %s", (asOf, reason) => {
    expect(founding(LEVEL, asOf)[0]).toMatchObject({ outcome: "pending", strictOutcome: "pending", reason });
  });

  it("settles 400 days after its first release", () => {
    expect(founding(LEVEL, "2025-02-14")[0]).toMatchObject({ settling: true, settlesOn: "2025-02-15" });
    expect(founding(LEVEL, "2025-02-15")[0]).toMatchObject({ settling: false });
  });
});

describe("the founding case: plus 30 percent", () => {
  it("is below on both bases in dollars, above in yuan, which is aside", () => {
    const [customs, yuan, russia] = founding(GROWTH) as [Evaluation, Evaluation, Evaluation];
    expect(customs).toMatchObject({
      outcome: "below",
      counts: true,
      settled: { difference: "-3.7", outturn: { growth: "26.3", computed: false } },
    });
    expect(yuan).toMatchObject({
      outcome: "above",
      counts: false,
      aside: "currency",
      settled: { difference: "2.7", outturn: { growth: "32.7" } },
    });
    // 100·42.8/185 − 30.
    expect(russia).toMatchObject({
      outcome: "below",
      counts: true,
      settled: {
        difference: "-6.864864864864864865",
        outturn: { growth: "23.135135135135135135", computed: true, observations: ["2023-total-ru-15-may", "2022-total-ru"] },
      },
    });
    expect(headline([customs, yuan, russia])).toMatchObject({ outcome: "below", counts: { below: 2, pending: 0 } });
  });
});

describe("the other founding figures", () => {
  it.each([
    ["more than 200, said in the same speech", "2023-12-14-putin-qa/2", "within"],
    ["200, said in October 2022", "2022-10-26-kalmychek/1", "above"],
    ["215–220, said on 20 October", "2023-10-20-reshetnikov/1", "above"],
    ["about 220, said on 25 October", "2023-10-25-davydov/0", "above"],
    // 107.76 is in 107.25–112.75; 104 is not.
    ["about 110 in 2020", "2020-11-05-denisov/0", "depends"],
    ["100 in 2015, a year never printed in dollars", "2015-lingji/0", "pending"],
    ["250 without a period", "2022-02-04-xi-peskov/0", "notComparable"],
    ["25 trillion roubles", "2024-05-17-volvach/1", "notComparable"],
    ["just over 220 in 2025: 228.105", "2025-12-23-morgulov/0", "above"],
    ["227 said again after 227.8, while customs said 240.11", "2024-05-16-putin/0", "depends"],
  ])("%s: %s is %s", (_, id, outcome) => {
    expect(headline(founding(id)).outcome).toBe(outcome);
  });

  it("reached 200bn by 2024 in 2023, and judges it in 2024", () => {
    const [customs, , russia] = founding("2023-02-22-putin/0");
    expect(customs).toMatchObject({ outcome: "above", reached: "2023", settled: { outturn: { period: "2024" } } });
    expect(russia).toMatchObject({ outcome: "pending", reason: "notHeld", reached: "2023" });
    // Reached before its deadline is over.
    expect(founding("2023-02-22-putin/0", "2024-06-01")[0]).toMatchObject({ outcome: "pending", reason: "periodNotOver", reached: "2023" });
  });

  it("keeps one order and one answer for many as for one", () => {
    const figures = [...foundingFigures.values()];
    const all = evaluateAll(figures, foundingHistory(), TODAY);
    expect(all).toEqual(figures.map((stated) => evaluate(stated, foundingHistory(), TODAY)));
  });
});

describe("a reported figure", () => {
  const year = observation("2022", "2023-01-13", { value: point("190.271"), growth: rate("29.3") });
  const reported = (stated: StatedValue, more: Partial<Figure> = {}) =>
    figure({ nature: "reported", period: period("2022"), statedOn: "2023-03-21", stated, ...more });

  it("is judged by what its speaker knew", () => {
    const later = observation("2022", "2023-06-01", { value: point("185") });
    expect(one(reported(point("190.271")), [year, later])).toMatchObject({
      outcome: "within",
      settling: false,
      known: { outturn: { value: "190271000000" } },
      settled: { outcome: "below", outturn: { value: "185000000000" } },
    });
  });

  it("is judged by the first release where nothing was known", () => {
    const early = reported(point("190.271"), { statedOn: "2023-01-13" });
    const later = observation("2022", "2023-06-01", { value: point("185") });
    expect(one(early, [year, later])).toMatchObject({ outcome: "within", known: null, first: { outturn: { value: "190271000000" } } });
    expect(one(early, [], "2023-02-01")).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("is judged by the release that its own statement carries", () => {
    const carried = observation("2022", "2023-03-21", { value: point("185"), statement: "statement" });
    expect(one(reported(point("185")), [year, carried])).toMatchObject({
      outcome: "within",
      known: { outturn: { value: "185000000000" } },
    });
  });

  it("is within any value that it repeats, in every vintage; strictly it is not", () => {
    // 227 is 227.8 cut; its reading, 226.5–227.5, does not hold it.
    const may = observation("2023", "2024-05-15", { value: point("227.8") });
    const said = figure({ nature: "reported", statedOn: "2024-05-16", stated: point("227") });
    const outcomes = { outcome: "within", strictOutcome: "above" };
    const judged = { ...outcomes, difference: "800000000" };
    expect(one(said, [may])).toMatchObject({
      ...outcomes,
      close: false,
      first: judged,
      latest: judged,
      known: judged,
    });
    // The same number as a projection.
    expect(one({ ...said, nature: "projection" }, [may]).outcome).toBe("above");
  });

  it("is never close where it repeats, but may be where it does not", () => {
    const bound = one(reported(moreThan("190.271")), [year]);
    expect(bound).toMatchObject({ outcome: "below", close: true, known: { difference: "0" } });
    // 190.2715 would be outside the reading of 190.271 by a hair: close, were it not a repeat.
    expect(one(reported(point("190.271")), [year]).close).toBe(false);
    expect(one(reported(point("190.271"), { nature: "projection" }), [year]).close).toBe(false);
  });

  it("knows nothing released after the day one looks back to", () => {
    expect(one(reported(point("190.271"), { statedOn: "2023-03-21" }), [year], "2023-01-12")).toMatchObject({
      outcome: "pending",
      known: null,
    });
  });
});

describe("not comparable, in order", () => {
  const held = [observation("2023", "2024-01-12", { value: point("240.11"), growth: rate("26.3") })];
  const growth = { measure: "growth", over: "yearEarlier", stated: rate("30") } as const;
  it.each([
    ["no period before no base", { ...growth, over: null, period: null }, {}, "noPeriod"],
    ["no base named", { ...growth, over: null }, {}, "noBase"],
    ["no base for a change", { measure: "change", over: null, stated: point("50") }, {}, "noBase"],
    ["a base that does not go with the period", { ...growth, over: "perYear", period: period("2023-Q1") }, {}, "noBase"],
    ["another unit", {}, { unit: "CNY" }, "unit"],
    ["no unit", { unit: null }, {}, "unit"],
  ] as [string, Partial<Figure>, Partial<Series>, string][])("%s", (_, stated, of, reason) => {
    expect(one(stated, held, TODAY, of)).toMatchObject({ outcome: "notComparable", counts: false, reason });
  });

  it("another price basis or adjustment than the named series", () => {
    const basis = [
      series({ slug: "named", priceBasis: "current", adjustment: "none" }),
      series({ slug: "constant", priceBasis: "constant", adjustment: "none" }),
      series({ slug: "adjusted", priceBasis: "current", adjustment: "seasonal" }),
      series({ slug: "other", priceBasis: "current", adjustment: "none" }),
    ];
    const observations = basis.map(({ slug }) => observation("2023", "2024-01-12", { series: slug, value: point("225") }));
    const evaluations = evaluate(figure({ series: "named" }), buildHistory(indicator(), basis, observations), TODAY);
    expect(evaluations.map(({ outcome, reason, counts }) => [outcome, reason, counts])).toEqual([
      ["within", undefined, true],
      ["notComparable", "priceBasis", false],
      ["notComparable", "adjustment", false],
      // Comparable and shown, but the words name another.
      ["within", undefined, false],
    ]);
    expect(headline(evaluations)).toMatchObject({ outcome: "within", counts: { within: 1 } });
  });

  it("growth over something the series neither publishes nor can compute", () => {
    const rates = [observation("2023", "2024-01-12", { growth: rate("26.3") })];
    expect(one({ ...growth, over: "2020" }, rates)).toMatchObject({ outcome: "notComparable", reason: "over" });
    expect(one({ ...growth, over: "2020" }, rates, "2024-01-11")).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("growth over a base of zero or less, as soon as it is held", () => {
    const loss = observation("2022", "2023-01-13", { value: point("-3") });
    expect(one(growth, [loss], "2023-02-01")).toMatchObject({ outcome: "notComparable", reason: "baseNotPositive" });
    expect(one(growth, [], "2023-02-01")).toMatchObject({ outcome: "pending", reason: "periodNotOver" });
    // Published growth is judged all the same.
    expect(one(growth, [loss, ...held])).toMatchObject({ outcome: "below" });
  });
});

describe("a series and the one that continues it", () => {
  const old = series({ slug: "old" });
  const next = series({ slug: "next", continues: "old" });
  const before = observation("2022", "2023-01-13", { series: "old", value: point("190") });
  const outturn = observation("2023", "2024-01-12", { series: "next", value: point("225") });

  it("is redefined where only the successor has the outturn", () => {
    const evaluations = evaluate(figure(), buildHistory(indicator(), [old, next], [before, outturn]), TODAY);
    expect(evaluations[0]).toMatchObject({ series: "old", outcome: "notComparable", reason: "redefined", counts: false });
    expect(evaluations[1]).toMatchObject({ series: "next", outcome: "within", aside: "redefined", counts: false });
    expect(headline(evaluations).outcome).toBe("notComparable");
  });

  it("waits until the successor has it", () => {
    const [first] = evaluate(figure(), buildHistory(indicator(), [old, next], [before, outturn]), "2024-01-11");
    expect(first).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("is judged by its own outturn where both have one", () => {
    const own = observation("2023", "2024-01-12", { series: "old", value: point("240") });
    const evaluations = evaluate(figure(), buildHistory(indicator(), [old, next], [before, outturn, own]), TODAY);
    expect(headline(evaluations).outcome).toBe("above");
  });
});

describe("an outturn that is summed, computed or coarse", () => {
  const halves = [
    observation("2023-S1", "2023-07-13", { value: point("114.5"), status: "P", release: "July" }),
    observation("2023-S2", "2024-01-12", { value: point("115.9"), release: "January" }),
  ];

  it("is summed from all parts, and says so", () => {
    // 230.4, within; moved by 0.05 + 0.05 it could be 230.5: still within.
    expect(one({}, halves)).toMatchObject({
      outcome: "within",
      strictOutcome: "above",
      close: false,
      settled: {
        difference: "400000000",
        outturn: { value: "230400000000", summed: true, computed: false, release: "January", releasedOn: "2024-01-12", status: "P" },
      },
    });
    expect(one({}, halves.slice(0, 1))).toMatchObject({ outcome: "pending", reason: "partsMissing" });
  });

  it("is close where the halves of its parts add up to the bound", () => {
    const near = [halves[0]!, observation("2023-S2", "2024-01-12", { value: point("115.95") })];
    // 230.45 + 0.05 + 0.005 = 230.505: above.
    expect(one({}, near)).toMatchObject({ outcome: "within", close: true });
  });

  it("is indeterminate where what it allows lies on both sides", () => {
    const coarse = observation("2023", "2024-01-12", { value: range("215", "225") });
    expect(one({}, [coarse])).toMatchObject({
      outcome: "indeterminate",
      reason: "coarse",
      close: false,
      settled: {
        difference: null,
        error: null,
        outturn: { value: { shape: "range", low: "215000000000", high: "225000000000", inclusive: null, hedge: null } },
      },
    });
    expect(headline([one({}, [coarse])]).outcome).toBe("indeterminate");
  });

  it("is shown as printed, with its hedge or its open end", () => {
    const nearly = observation("2023", "2024-01-12", { value: point("229", 9, "nearly") });
    expect(one({}, [nearly]).settled?.outturn.value).toEqual({
      shape: "point",
      low: "229000000000",
      high: "229000000000",
      inclusive: null,
      hedge: "nearly",
    });
    const bound = observation("2023", "2024-01-12", { value: moreThan("231") });
    expect(one({}, [bound])).toMatchObject({
      outcome: "above",
      settled: { outturn: { value: { shape: "floor", high: null, inclusive: false } } },
    });
  });

  it("is the range that a quotient of such allows", () => {
    const held = [
      observation("2023", "2024-01-12", { value: range("250", "260") }),
      observation("2022", "2023-01-12", { value: point("200") }),
    ];
    // 249.5 and 260.5 over 200.
    const evaluation = one({ measure: "growth", over: "yearEarlier", stated: rate("20") }, held);
    expect(evaluation).toMatchObject({
      outcome: "above",
      settled: { outturn: { growth: { shape: "range", low: "24.75", high: "30.25" }, computed: true } },
    });
  });

  it("is close where its base could be zero or less", () => {
    const held = [
      observation("2023", "2024-01-12", { value: point("4", 12) }),
      observation("2022-S1", "2023-01-12", { value: point("2", 12) }),
      observation("2022-S2", "2023-01-12", { value: point("-1", 12) }),
    ];
    // 1 trillion from two parts, each of half a trillion: 0 to 2.
    expect(one({ measure: "growth", over: "yearEarlier", stated: rate("30") }, held)).toMatchObject({ outcome: "above", close: true });
  });

  it("is indeterminate where its base may be zero or less", () => {
    const held = [observation("2023", "2024-01-12", { value: point("4") }), observation("2022", "2023-01-12", { value: range("-1", "1") })];
    expect(one({ measure: "growth", over: "yearEarlier", stated: rate("30") }, held)).toMatchObject({
      outcome: "indeterminate",
      reason: "coarse",
    });
  });

  it("is a stock's value at the period's end", () => {
    const held = [observation("2023-12", "2024-01-12", { value: point("225") })];
    expect(one({}, held, TODAY, {}, { aggregation: "stock" })).toMatchObject({
      outcome: "within",
      settled: { outturn: { period: "2023-12", summed: false } },
    });
    expect(one({}, held, TODAY, {}, { aggregation: "rate" })).toMatchObject({ outcome: "pending", reason: "notHeld" });
  });

  it("is in points where the indicator is a rate", () => {
    const held = [observation("2023", "2024-01-12", { value: rate("7.4") }), observation("2022", "2023-01-12", { value: rate("11.9") })];
    const of = { unit: "percent" };
    const on = { aggregation: "rate" } as const;
    expect(one({ unit: "percent", stated: rate("7") }, held, TODAY, of, on)).toMatchObject({
      outcome: "within",
      settled: { difference: "0.4" },
    });
    // 7.4 − 11.9 points.
    expect(one({ measure: "change", over: "yearEarlier", unit: "percent", stated: rate("-4.5") }, held, TODAY, of, on)).toMatchObject({
      outcome: "within",
      settled: { difference: "0", outturn: { change: "-4.5", value: null, computed: true } },
    });
  });
});

describe("vintages that differ", () => {
  it("judges by the settled one, and keeps first and latest beside it", () => {
    const held = [
      observation("2023", "2024-01-12", { value: point("225") }),
      observation("2023", "2024-06-01", { value: point("231") }),
      observation("2023", "2025-06-01", { value: point("219") }),
    ];
    expect(one({}, held)).toMatchObject({
      outcome: "above",
      first: { outcome: "within" },
      settled: { outcome: "above" },
      latest: { outcome: "below" },
    });
    expect(one({}, held, "2024-05-31")).toMatchObject({ outcome: "within", settling: true });
  });
});

describe("for the founding ledger", () => {
  const ids = [...foundingFigures.keys()];
  const anyFigure = fc.constantFrom(...ids).map(foundingFigure);
  const anyDay = fc
    .date({ min: new Date("2015-01-01T00:00:00Z"), max: new Date("2026-03-11T00:00:00Z"), noInvalidDate: true })
    .map((instant) => instant.toISOString().slice(0, 10));

  it("a headline does not depend on the order of series or rows", () => {
    fc.assert(
      fc.property(anyFigure, anyDay, (stated, asOf) => {
        const history = foundingHistory(foundingObservations.toReversed());
        const turned = { ...history, series: history.series.toReversed() };
        expect(headline(evaluate(stated, turned, asOf))).toEqual(headline(evaluate(stated, foundingHistory(), asOf)));
      }),
      { numRuns: runs(300) },
    );
  });

  it("a later release never changes an earlier as-of answer", () => {
    fc.assert(
      fc.property(anyFigure, anyDay, (stated, asOf) => {
        const soFar = foundingHistory(foundingObservations.filter(({ knownOn }) => knownOn <= asOf));
        expect(evaluate(stated, foundingHistory(), asOf)).toEqual(evaluate(stated, soFar, asOf));
      }),
      { numRuns: runs(300) },
    );
  });

  it("recording a release twice changes no outcome", () => {
    fc.assert(
      fc.property(anyFigure, anyDay, fc.constantFrom(...foundingObservations), (stated, asOf, again) => {
        const twice = foundingHistory([...foundingObservations, { ...again, id: "again", place: again.place + 0.5 }]);
        expect(evaluate(stated, twice, asOf)).toEqual(evaluate(stated, foundingHistory(), asOf));
      }),
      { numRuns: runs(300) },
    );
  });

  it("a retraction leaves exactly the outcomes without its row, and its own retraction brings them back", () => {
    fc.assert(
      fc.property(anyFigure, fc.constantFrom(...foundingObservations), (stated, row) => {
        const taken = { id: "taken", target: row.id, sequence: 1000 };
        const undone = { id: "undone", target: "taken", sequence: 1001 };
        const at = (ledger: number) => foundingHistory(unretracted(foundingObservations, [taken, undone], ledger));
        const without = foundingHistory(foundingObservations.filter(({ id }) => id !== row.id));
        expect(evaluate(stated, at(1000), TODAY)).toEqual(evaluate(stated, without, TODAY));
        expect(evaluate(stated, at(1001), TODAY)).toEqual(evaluate(stated, foundingHistory(), TODAY));
      }),
      { numRuns: runs(300) },
    );
  });

  it("widening a stated range never turns within into anything else", () => {
    const sizes = fc.tuple(fc.integer({ min: 20, max: 260 }), fc.nat(40), fc.nat(15), fc.nat(40));
    fc.assert(
      fc.property(anyDay, fc.constantFrom("2020", "2021", "2022", "2023", "2024"), sizes, (asOf, year, [low, width, less, more]) => {
        const asked = (from: number, to: number) =>
          evaluate(figure({ period: period(year), stated: range(String(from), String(to)) }), foundingHistory(), asOf);
        const narrow = asked(low, low + width);
        const wide = asked(low - less, low + width + more);
        expect(narrow.filter(({ outcome }, index) => outcome === "within" && wide[index]?.outcome !== "within")).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it("says nothing decided of a threshold on its open side", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 300 }), (asOf, bound) => {
        const outcomes = evaluate(figure({ stated: atLeast(String(bound)) }), foundingHistory(), asOf).map(({ outcome }) => outcome);
        expect(outcomes).not.toContain("above");
      }),
      { numRuns: runs(100) },
    );
  });
});
