import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coherenceOf } from "../../../lib/domain/analysis/coherence";
import { impliedBasesOf } from "../../../lib/domain/analysis/implied-base";
import { remaindersOf } from "../../../lib/domain/analysis/remainder";
import { sharesOf } from "../../../lib/domain/analysis/share";
import { type Evaluation, evaluateAll } from "../../../lib/domain/judging/evaluation";
import { headline } from "../../../lib/domain/judging/headline";
import type { Judgement } from "../../../lib/domain/judging/judgement";
import { outturnAsOf, questionOf } from "../../../lib/domain/judging/outturn-as-of";
import { outcomesOnAllSeries, type SeriesOutcome } from "../../../lib/domain/judging/series-outcome";
import { settlementOf } from "../../../lib/domain/judging/settlement";
import type { Observation } from "../../../lib/domain/ledger/observation";
import { compareObservations, isNeverInForce } from "../../../lib/domain/ledger/observation";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { addDays } from "../../../lib/domain/time/day";
import { naiveForecasts } from "../../../lib/domain/track-record/naive";
import { exact, plain } from "../../../lib/domain/values/quantity";
import type { History } from "../../../lib/domain/vintages/history";
import { revisionKindOf } from "../../../lib/domain/vintages/revision-kind";
import { vintage } from "../../../lib/domain/vintages/vintage";
import { evaluate } from "../../support/ledgers/evaluate";
import { historyOfLedger, type RandomLedger, randomEarlyLedger, randomLedger, timesThousand } from "../../support/ledgers/random-ledger";
import { unretracted } from "../../support/ledgers/unretracted";
import { runs } from "../../support/runs";

const anyLedger = fc.nat(2_000_000_000).map(randomLedger);
const anyEarlyLedger = fc.nat(2_000_000_000).map(randomEarlyLedger);
const anyDay = fc.nat(2900).map((days) => addDays("2018-01-20", days));

function asVerdict({ series, counts, aside, outcome, reason }: SeriesOutcome) {
  return { series, counts, aside, outcome, reason };
}

/** Everything that is said of a ledger's figures as of a day. */
function everything(ledger: RandomLedger, observations: readonly Observation[], asOf: string) {
  const history = historyOfLedger(ledger, observations);
  // A figure looked at before it was stated is absent (rule 18).
  const stated = ledger.figures.filter(({ knownOn }) => knownOn <= asOf);
  const figures = stated.map((figure) => {
    const evaluations = evaluate(figure, history, asOf);
    const shares = sharesOf(figure, evaluations, history, asOf);
    return { evaluations, headline: headline(evaluations), remainders: remaindersOf(figure, history, asOf), shares };
  });
  return { figures, coherence: coherenceOf(stated, history, asOf), implied: impliedBasesOf(history, asOf) };
}

/** The values in force after one release after another was read, up to a day: a fold, without an index. */
function replay(observations: readonly Observation[], rateOf: (slug: string) => boolean, asOf: string): Record<string, string> {
  const held: Record<string, { id: string; stated: NonNullable<Observation["value"]> }> = {};
  for (const row of observations.filter(({ knownOn }) => knownOn <= asOf).toSorted(compareObservations)) {
    for (const measure of ["value", "growth"] as const) {
      const stated = row[measure];
      const key = `${row.series} ${row.period.text} ${measure}`;
      if (stated === null || isNeverInForce(row.status)) continue;
      const kind = revisionKindOf(held[key]?.stated ?? null, stated, measure === "growth" || rateOf(row.series));
      if (kind !== "repeated" && kind !== "kept") held[key] = { id: row.id, stated };
    }
  }
  return Object.fromEntries(Object.entries(held).map(([key, { id }]) => [key, id]));
}

describe("of random ledgers", () => {
  it("as-of equals replay to that day", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const rateOf = (slug: string) => ledger.series.some((one) => one.slug === slug && one.unit === "percent");
        const rows = vintage(historyOfLedger(ledger, ledger.observations), asOf).flatMap(({ series, period, value, growth }) => [
          ...(value === null ? [] : [[`${series} ${period.text} value`, value.observation.id] as const]),
          ...(growth === null ? [] : [[`${series} ${period.text} growth`, growth.observation.id] as const]),
        ]);
        expect(Object.fromEntries(rows)).toEqual(replay(ledger.observations, rateOf, asOf));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("outcomes alone are those of the whole evaluations", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const whole = evaluateAll(ledger.figures, historyOfLedger(ledger, ledger.observations), asOf);
        const alone = outcomesOnAllSeries(ledger.figures, historyOfLedger(ledger, ledger.observations), asOf);
        expect(alone.map((ofFigure) => ofFigure.map(asVerdict))).toEqual(whole.map((ofFigure) => ofFigure.map(asVerdict)));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("the first outturn is that of the first of all days that has one", () => {
    const measures = ["level", "growth", "change"] as const;
    fc.assert(
      fc.property(anyLedger, anyDay, fc.constantFrom(...measures), (ledger, asOf, measure) => {
        const history = historyOfLedger(ledger, ledger.observations);
        const { aggregation } = history.indicator;
        for (const held of history.series) {
          const days = [...new Set(held.observations.map(({ knownOn }) => knownOn))].filter((day) => day <= asOf).sort();
          for (const { period, over } of ledger.figures) {
            const question = period && questionOf(period, measure, over ?? held.series.over);
            if (question === null) continue;
            const day = days.find((one) => typeof outturnAsOf(held, aggregation, question, one) !== "string");
            const outturns = settlementOf(held, aggregation, question, asOf);
            if (day === undefined) expect(outturns).toBe(outturnAsOf(held, aggregation, question, asOf));
            else expect(outturns).toMatchObject({ settlesOn: addDays(day, 400), first: outturnAsOf(held, aggregation, question, day) });
          }
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("a later release changes no earlier answer", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const soFar = ledger.observations.filter(({ knownOn }) => knownOn <= asOf);
        expect(everything(ledger, ledger.observations, asOf)).toEqual(everything(ledger, soFar, asOf));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("the unit's multiplier changes no outcome, and differences by as much", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const larger = timesThousand(ledger);
        const [before, after] = [everything(ledger, ledger.observations, asOf), everything(larger, larger.observations, asOf)];
        expect(after.figures.map(({ headline: said }) => said)).toEqual(before.figures.map(({ headline: said }) => said));
        const stated = ledger.figures.filter(({ knownOn }) => knownOn <= asOf);
        const factorOf = (index: number) => (isAmount(stated[index]!) ? 1000 : 1);
        expect(after.figures.map(({ evaluations }) => evaluations.map((one) => inShort(one, 1)))).toEqual(
          before.figures.map(({ evaluations }, index) => evaluations.map((one) => inShort(one, factorOf(index)))),
        );
        expect(after.coherence.map(({ holds, impliedGrowth }) => ({ holds, impliedGrowth }))).toEqual(
          before.coherence.map(({ holds, impliedGrowth }) => ({ holds, impliedGrowth })),
        );
        expect(after.figures.map(({ shares }) => shares.map(({ ofLevel, ofIncrease }) => ({ ofLevel, ofIncrease })))).toEqual(
          before.figures.map(({ shares }) => shares.map(({ ofLevel, ofIncrease }) => ({ ofLevel, ofIncrease }))),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it("a headline does not depend on the order of series and rows", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const turned = { ...ledger, series: ledger.series.toReversed() };
        const headlines = everything(ledger, ledger.observations, asOf).figures.map(({ headline: said }) => said);
        expect(everything(turned, ledger.observations.toReversed(), asOf).figures.map(({ headline: said }) => said)).toEqual(headlines);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("a retraction leaves exactly what is said without the row, and its own retraction brings it back", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, fc.nat(30), (ledger, asOf, which) => {
        const row = ledger.observations[which % ledger.observations.length]!;
        const taken = { id: "taken", target: row.id, sequence: 1000 };
        const undone = { id: "undone", target: "taken", sequence: 1001 };
        const at = (sequence: number) => everything(ledger, unretracted(ledger.observations, [taken, undone], sequence), asOf);
        expect(at(1000)).toEqual(
          everything(
            ledger,
            ledger.observations.filter(({ id }) => id !== row.id),
            asOf,
          ),
        );
        expect(at(1001)).toEqual(everything(ledger, ledger.observations, asOf));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("an early value changes nothing that is said, on any day", () => {
    fc.assert(
      fc.property(anyEarlyLedger, anyDay, (ledger, asOf) => {
        const without = ledger.observations.filter((one) => !ledger.early.includes(one));
        expect(everything(ledger, ledger.observations, asOf)).toEqual(everything(ledger, without, asOf));
        const [history, bare] = [historyOfLedger(ledger, ledger.observations), historyOfLedger(ledger, without)];
        expect(vintage(history, asOf)).toEqual(vintage(bare, asOf));
        const naive = (of: History) => ledger.figures.map((figure) => of.series.map(naiveForecasts(figure, of, asOf)));
        expect(naive(history)).toEqual(naive(bare));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("error is the error at first release plus the revision", () => {
    fc.assert(
      fc.property(anyLedger, anyDay, (ledger, asOf) => {
        const judged = everything(ledger, ledger.observations, asOf).figures.flatMap(({ evaluations }) => evaluations);
        for (const { first, latest } of judged) {
          const [from, to] = [numberOf(first), numberOf(latest)];
          if (from === null || to === null || !first?.error || !latest?.error || first.outturn.computed || latest.outturn.computed)
            continue;
          expect(plain(exact(first.error).plus(to).minus(from))).toBe(latest.error);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it("reach every outcome, so that the properties are about all of them", () => {
    const said = Array.from({ length: 120 }, (_, seed) => randomLedger(seed)).flatMap((ledger) =>
      everything(ledger, ledger.observations, "2025-12-31").figures.flatMap(({ evaluations }) => evaluations),
    );
    expect(new Set(said.map(({ outcome }) => outcome)).size).toBe(6);
    expect(said.filter(({ first, settled }) => first && settled && first.outcome !== settled.outcome).length).toBeGreaterThan(5);
    expect(said.filter(({ reached }) => reached !== undefined).length).toBeGreaterThan(5);
  });

  it("judge figures over bases that count several times, and refuse those that do not fit", () => {
    const said = Array.from({ length: 200 }, (_, seed) => randomEarlyLedger(seed)).flatMap((ledger) =>
      everything(ledger, ledger.observations, "2025-12-31")
        .figures.slice(-2)
        .flatMap(({ evaluations }) => evaluations),
    );
    expect(said.filter(({ settled }) => settled !== null).length).toBeGreaterThan(20);
    expect(said.filter(({ reason }) => reason === "baseLength").length).toBeGreaterThan(20);
  });
});

function isAmount({ measure, unit }: Figure): boolean {
  return measure !== "growth" && unit !== "percent";
}

function inShort({ outcome, strictOutcome, close, reason, reached, settled, first }: Evaluation, factor: number) {
  return { outcome, strictOutcome, close, reason, reached, settled: scaledErrors(settled, factor), first: scaledErrors(first, factor) };
}

function scaledErrors(judged: Judgement | null, factor: number) {
  const times = (value: string | null) => value && plain(exact(value).times(factor));
  return judged && { difference: times(judged.difference), error: times(judged.error) };
}

function numberOf(judged: Judgement | null): string | null {
  const value = judged && (judged.outturn.value ?? judged.outturn.growth ?? judged.outturn.change);
  return typeof value === "string" ? value : null;
}
