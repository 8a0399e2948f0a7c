import type { Aggregation } from "../ledger/indicator";
import { addDays } from "../time/day";
import type { Period } from "../time/period";
import { tracksBearingOn } from "../vintages/bearing";
import type { PublishedValue, SeriesHistory } from "../vintages/history";
import { type Missing, type Outturn, outturnAsOf, type Question } from "./outturn-as-of";

/** The outturns of three days (rule 5); `settled` is the latest so far while `settling`. */
export type Settlement = {
  readonly first: Outturn;
  readonly settled: Outturn | Missing;
  readonly latest: Outturn | Missing;
  /** 400 days after the first day there was one. */
  readonly settlesOn: string;
  readonly settling: boolean;
};

/** So long that a yearly publisher's own correction a year later settles it, whatever the weekday. */
const SETTLING_DAYS = 400;

/** First, settled and latest outturn as of a day; why there is none, where there never was one. */
export function settlementOf(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): Settlement | Missing {
  const outturnOf = (day: string) => outturnAsOf(held, aggregation, question, day);
  for (const day of daysBearingOn(held, aggregation, question, asOf)) {
    const first = outturnOf(day);
    if (typeof first === "string") continue;
    const latest = sameOr(first, outturnOf(asOf));
    const settlesOn = addDays(day, SETTLING_DAYS);
    const settling = asOf < settlesOn;
    return { first, settled: settling ? latest : sameOr(first, outturnOf(settlesOn)), latest, settlesOn, settling };
  }
  const missing = outturnOf(asOf);
  return typeof missing === "string" ? missing : "notHeld";
}

/** The very same object where nothing was released in between: whoever judges it need not judge twice. */
function sameOr(first: Outturn, later: Outturn | Missing): Outturn | Missing {
  if (typeof later === "string" || first.parts.length !== later.parts.length) return later;
  const isSame = first.parts.every(({ observation, status }, index) => {
    const part = later.parts[index];
    return part?.observation === observation && part.status === status;
  });
  return isSame ? first : later;
}

/** Looks outturns up as of one day, each question of a series once: many figures ask the same. */
export type FindSettlement = (held: SeriesHistory, question: Question) => Settlement | Missing;

export function settlementsAsOf(aggregation: Aggregation, asOf: string): FindSettlement {
  const answered = new Map<SeriesHistory, Map<string, Settlement | Missing>>();
  return (held, question) => {
    const ofSeries = answered.get(held) ?? new Map<string, Settlement | Missing>();
    answered.set(held, ofSeries);
    const key = keyOf(question);
    const outturns = ofSeries.get(key) ?? settlementOf(held, aggregation, question, asOf);
    ofSeries.set(key, outturns);
    return outturns;
  };
}

function keyOf({ measure, period, comparison }: Question): string {
  if (comparison === null) return period.text;
  return `${measure} ${period.text} ${comparison.target.text} ${comparison.base.text} ${comparison.power} ${comparison.root}`;
}

type Prints = readonly PublishedValue[];

/** The days, in order, on which something became known that the outturn may rest on, from the first on which there can be one. */
function daysBearingOn(held: SeriesHistory, aggregation: Aggregation, { period, comparison }: Question, asOf: string): readonly string[] {
  if (comparison === null) return daysOf(printsOf(held, aggregation, period), "", asOf);
  const [target, base] = [printsOf(held, aggregation, comparison.target), printsOf(held, aggregation, comparison.base)];
  const own = held.tracks.get(period.text);
  const published = own === undefined ? [] : [own.growth, own.value];
  // Published growth bears on growth of its own period only; computed growth needs both levels.
  const computedFrom = later(firstDayOf(target), firstDayOf(base));
  const from = earlier(own?.growth[0]?.observation.knownOn ?? null, computedFrom);
  return from === null ? [] : daysOf([...published, ...target, ...base], from, asOf);
}

function printsOf(held: SeriesHistory, aggregation: Aggregation, period: Period): readonly Prints[] {
  return tracksBearingOn(held, aggregation, period).map(({ value }) => value);
}

function daysOf(prints: readonly Prints[], from: string, asOf: string): readonly string[] {
  const days: string[] = [];
  for (const ofPeriod of prints) {
    for (const { observation } of ofPeriod) {
      const { knownOn } = observation;
      if (knownOn >= from && knownOn <= asOf && knownOn !== days.at(-1)) days.push(knownOn);
    }
  }
  // Those of one period are in order already.
  return prints.length > 1 ? days.sort() : days;
}

/** Null where nothing was ever printed. */
function firstDayOf(prints: readonly Prints[]): string | null {
  return prints.reduce<string | null>((first, ofPeriod) => earlier(first, ofPeriod[0]?.observation.knownOn ?? null), null);
}

/** The earlier of two days, or the one there is. */
function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

/** The later of two days; null where one is missing. */
function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
