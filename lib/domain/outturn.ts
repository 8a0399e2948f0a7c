import { addDays } from "./day";
import { changeOf, growthOf, mayBePositive } from "./growth";
import { compareObservations, isNeverInForce, type SeriesHistory, type Track } from "./history";
import type { Aggregation } from "./indicator";
import { asFractions, closed, type Interval } from "./interval";
import { bearsOn, hasParts, type Level, latestOf, levelOn } from "./level";
import { type Comparison, comparisonOf, sameComparison } from "./over";
import type { Period } from "./period";
import { type Decimal, type Fraction, fraction, toBase } from "./quantity";
import { allowedOf, lastDigitOf } from "./reading";
import { isNumber, type StatedValue } from "./stated-value";
import type { Measure } from "./statement";
import { type InForce, inForceOn } from "./vintage";

/** What is asked of a series: a measure of a period; growth and change over something. */
export type Question = { readonly period: Period } & (
  | { readonly measure: "level"; readonly comparison: null }
  | { readonly measure: Exclude<Measure, "level">; readonly comparison: Comparison }
);

/** What a figure is judged by: published, summed or computed, as of a day. Levels in base units, rates in percent. */
export type Outturn = {
  readonly period: Period;
  readonly allowed: Interval<Fraction>;
  /** Null where it is not one number. */
  readonly number: Fraction | null;
  /** What it becomes when moved by half its last digit (rule 3); null where it is not one number, or its base could be zero or less. */
  readonly moved: Interval<Fraction> | null;
  /** Its last digit; null for a quotient. */
  readonly finest: Decimal | null;
  /** As printed; null for a sum, a quotient or a difference. */
  readonly stated: StatedValue | null;
  readonly parts: readonly InForce[];
  readonly computed: boolean;
  readonly summed: boolean;
};

/** Why there is none. */
export type Missing = "notHeld" | "partsMissing" | "baseNotPositive";

/** The outturns of three days (rule 5); `settled` is the latest so far while `settling`. */
export type Outturns = {
  readonly first: Outturn;
  readonly settled: Outturn | Missing;
  readonly latest: Outturn | Missing;
  /** 400 days after the first day there was one. */
  readonly settlesOn: string;
  readonly settling: boolean;
};

/** So long that a yearly publisher's own correction a year later settles it, whatever the weekday. */
const SETTLING_DAYS = 400;

/** The question that a measure of a period, over something, asks; null where `over` names no base (rule 6). */
export function questionOf(period: Period, measure: Measure, over: string | null): Question | null {
  if (measure === "level") return { period, measure, comparison: null };
  const comparison = over === null ? null : comparisonOf(period, over, measure);
  return comparison && { period, measure, comparison };
}

/** The outturn of a series as of a day, or why there is none. */
export function outturnOn(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): Outturn | Missing {
  switch (question.measure) {
    case "level": {
      const level = levelOn(held, aggregation, question.period, asOf);
      return level === null ? missingLevel(held, aggregation, question.period, asOf) : levelOutturn(level);
    }
    case "growth":
      return growthOutturn(held, aggregation, question.period, question.comparison, asOf);
    case "change": {
      const { level, base } = levelsOf(held, aggregation, question.comparison, asOf);
      if (level === null || base === null) return missingOf(held, aggregation, question.comparison, level, asOf);
      return { ...changeOf(level, base), period: question.period, ...partsOf(level, base) };
    }
  }
}

/** Looks outturns up as of one day, each question of a series once: many figures ask the same. */
export type OutturnsOf = (held: SeriesHistory, question: Question) => Outturns | Missing;

export function outturnsAsOf(aggregation: Aggregation, asOf: string): OutturnsOf {
  const answered = new Map<SeriesHistory, Map<string, Outturns | Missing>>();
  return (held, question) => {
    const ofSeries = answered.get(held) ?? new Map<string, Outturns | Missing>();
    answered.set(held, ofSeries);
    const key = keyOf(question);
    const outturns = ofSeries.get(key) ?? outturnsOn(held, aggregation, question, asOf);
    ofSeries.set(key, outturns);
    return outturns;
  };
}

function keyOf({ measure, period, comparison }: Question): string {
  if (comparison === null) return `${measure} ${period.text}`;
  return `${measure} ${period.text} ${comparison.target.text} ${comparison.base.text} ${comparison.power} ${comparison.root}`;
}

/** First, settled and latest outturn as of a day; why there is none, where there never was one. */
export function outturnsOn(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): Outturns | Missing {
  const latest = outturnOn(held, aggregation, question, asOf);
  // What is held stays held; only a base revised to zero or less can take an outturn away again.
  if (latest === "notHeld" || latest === "partsMissing") return latest;
  for (const day of daysBearingOn(held, aggregation, question, asOf)) {
    const first = outturnOn(held, aggregation, question, day);
    if (typeof first === "string") continue;
    const settlesOn = addDays(day, SETTLING_DAYS);
    const settling = asOf < settlesOn;
    const settled = settling ? latest : outturnOn(held, aggregation, question, settlesOn);
    return { first, settled: sameOr(first, settled), latest: sameOr(first, latest), settlesOn, settling };
  }
  return typeof latest === "string" ? latest : "notHeld";
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

/** Whether the series publishes growth over the same base with the same arithmetic (rule 6). */
export function publishesGrowthOver(held: SeriesHistory, period: Period, comparison: Comparison): boolean {
  const own = comparisonOf(period, held.series.over, "growth");
  return own !== null && sameComparison(own, comparison);
}

function growthOutturn(
  held: SeriesHistory,
  aggregation: Aggregation,
  period: Period,
  comparison: Comparison,
  asOf: string,
): Outturn | Missing {
  const track = publishesGrowthOver(held, period, comparison) ? held.tracks.get(period.text) : undefined;
  const published = track ? inForceOn(track.growth, asOf) : null;
  const isPublished = published !== null && isNumber(published.stated);
  if (isPublished && track && !givesWay(track, asOf)) return publishedGrowth(published, period);

  const { level, base } = levelsOf(held, aggregation, comparison, asOf);
  const growth = level && base && growthOf(level, base, comparison);
  const computed = level && base && growth && growth !== "baseNotPositive" ? { ...growth, period, ...partsOf(level, base) } : null;
  if (computed?.number) return computed;
  if (published !== null) return publishedGrowth(published, period);
  if (computed !== null) return computed;
  return base !== null && !mayBePositive(base.allowed) ? "baseNotPositive" : missingOf(held, aggregation, comparison, level, asOf);
}

/** A later release revised the period's level without its growth, and no release printed growth for it since (rule 6). */
function givesWay(track: Track, asOf: string): boolean {
  const counted = ({ observation }: Track["growth"][number]) => observation.knownOn <= asOf && !isNeverInForce(observation.status);
  const lastGrowth = track.growth.findLast(counted);
  if (lastGrowth === undefined) return false;
  return track.value.some(
    (print) => print.kind === "revised" && counted(print) && compareObservations(print.observation, lastGrowth.observation) > 0,
  );
}

function publishedGrowth(published: InForce, period: Period): Outturn {
  const { stated } = published;
  const printed = { period, stated, parts: [published], computed: false, summed: false };
  if (!isNumber(stated)) return { ...printed, allowed: asFractions(allowedOf(stated, true)), number: null, moved: null, finest: null };
  const number = toBase(stated.value);
  const finest = lastDigitOf(stated.value);
  return { ...printed, ...numberOutturn(number, finest.times("0.5")), finest };
}

function levelOutturn(level: Level): Outturn {
  const { period, stated, parts, number, half, finest } = level;
  const outturn = { period, stated, parts, computed: false, summed: parts.length > 1 };
  if (number === null) return { ...outturn, allowed: asFractions(level.allowed), number: null, moved: null, finest: null };
  return { ...outturn, ...numberOutturn(number, half), finest };
}

function numberOutturn(number: Decimal, half: Decimal): Pick<Outturn, "allowed" | "number" | "moved"> {
  return {
    allowed: asFractions(closed(number, number)),
    number: fraction(number),
    moved: asFractions(closed(number.minus(half), number.plus(half))),
  };
}

function partsOf(level: Level, base: Level): Pick<Outturn, "stated" | "parts" | "computed" | "summed"> {
  const summed = level.parts.length > 1 || base.parts.length > 1;
  return { stated: null, parts: [...level.parts, ...base.parts], computed: true, summed };
}

function levelsOf(held: SeriesHistory, aggregation: Aggregation, { target, base }: Comparison, asOf: string) {
  return { level: levelOn(held, aggregation, target, asOf), base: levelOn(held, aggregation, base, asOf) };
}

/** What the level lacks, if it is missing; else what its base lacks. */
function missingOf(
  held: SeriesHistory,
  aggregation: Aggregation,
  { target, base }: Comparison,
  level: Level | null,
  asOf: string,
): Missing {
  return missingLevel(held, aggregation, level === null ? target : base, asOf);
}

function missingLevel(held: SeriesHistory, aggregation: Aggregation, period: Period, asOf: string): Missing {
  return hasParts(held, aggregation, period, asOf) ? "partsMissing" : "notHeld";
}

/** The days, in order, on which something became known that the outturn may rest on. */
function daysBearingOn(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): readonly string[] {
  const { period, comparison } = question;
  const asked = comparison === null ? [period] : [comparison.target, comparison.base];
  const days = new Set<string>();
  for (const track of held.tracks.values()) {
    if (track.period.text !== period.text && !asked.some((one) => bearsOn(aggregation, one, track.period))) continue;
    for (const { observation } of [...track.value, ...track.growth]) if (observation.knownOn <= asOf) days.add(observation.knownOn);
  }
  return [...days].sort();
}

/** The part of the latest release: an outturn of several carries its day. */
export function latestPart(outturn: Outturn): InForce {
  return latestOf(outturn.parts);
}
