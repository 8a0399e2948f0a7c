import type { Aggregation } from "../ledger/indicator";
import { compareObservations } from "../ledger/observation";
import type { Measure } from "../ledger/statement";
import { type Comparison, comparisonOf, sameComparison } from "../time/comparison-base";
import type { Period } from "../time/period";
import { asFractions, closed, type Interval } from "../values/interval";
import { type Decimal, type Fraction, fraction } from "../values/quantity";
import { isNumber, type StatedValue } from "../values/stated-value";
import type { PeriodHistory, PublishedValue, SeriesHistory } from "../vintages/history";
import { canBeInForce, type InForce, inForceOn } from "../vintages/vintage";
import { baseTimes, timesLevel } from "./base-times";
import { type Computed, changeOf, growthOf, mayBePositive, movedGrowthOf } from "./growth";
import { hasParts, type Level, latestOf, levelOn, publishedLevel } from "./level";

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
  /** What moves it (rule 3): half its last digit, or those of the levels it was computed from. Null where it is not one number. */
  readonly moves: { readonly half: Decimal } | LevelAndBase | null;
  /** Its last digit; null for a quotient. */
  readonly finest: Decimal | null;
  /** As printed; null for a sum, a quotient or a difference. */
  readonly stated: StatedValue | null;
  readonly parts: readonly InForce[];
  readonly computed: boolean;
  readonly summed: boolean;
  /** How often the base of a computed growth or change counts (rule 6); 1 where there is none. */
  readonly baseTimes: number;
};

type LevelAndBase = { readonly level: Level; readonly base: Level; readonly comparison: Comparison };

/** Why there is none. */
export type Missing = "notHeld" | "partsMissing" | "baseNotPositive";

/** The question that a measure of a period, over something, asks; null where `over` names no base (rule 6). */
export function questionOf(period: Period, measure: Measure, over: string | null): Question | null {
  if (measure === "level") return { period, measure, comparison: null };
  const comparison = over === null ? null : comparisonOf(period, over, measure);
  return comparison && { period, measure, comparison };
}

/** The outturn of a series as of a day, or why there is none. */
export function outturnAsOf(held: SeriesHistory, aggregation: Aggregation, question: Question, asOf: string): Outturn | Missing {
  switch (question.measure) {
    case "level": {
      const level = levelOn(held, aggregation, question.period, asOf);
      return level === null ? missingLevel(held, aggregation, question.period, asOf) : levelOutturn(level);
    }
    case "growth":
      return growthOutturn(held, aggregation, question.period, question.comparison, asOf);
    case "change": {
      const times = baseTimes(held, aggregation, question.comparison);
      if (times === null) return "notHeld";
      const { level, base } = levelsOf(held, aggregation, question.comparison, times, asOf);
      if (level === null || base === null) return missingOf(held, aggregation, question.comparison, level, asOf);
      const change = changeOf(level, base);
      return { ...change, moves: { half: level.half.plus(base.half) }, period: question.period, ...partsOf(level, base), baseTimes: times };
    }
  }
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

  const times = baseTimes(held, aggregation, comparison);
  // A base that does not fit gives no growth: only a published one counts.
  if (times === null) return published === null ? "notHeld" : publishedGrowth(published, period);
  const { level, base } = levelsOf(held, aggregation, comparison, times, asOf);
  const growth = level && base && growthOf(level, base, comparison);
  const computed =
    level && base && growth && growth !== "baseNotPositive" ? computedGrowth(growth, period, { level, base, comparison }, times) : null;
  if (computed?.number) return computed;
  if (published !== null) return publishedGrowth(published, period);
  if (computed !== null) return computed;
  return base !== null && !mayBePositive(base.allowed) ? "baseNotPositive" : missingOf(held, aggregation, comparison, level, asOf);
}

function computedGrowth({ allowed, number, finest }: Computed, period: Period, moves: LevelAndBase, baseTimes: number): Outturn {
  return { period, allowed, number, moves, finest, ...partsOf(moves.level, moves.base), baseTimes };
}

/** What an outturn becomes when moved by half its last digit, ends included; null where it is not one number, or its base could be zero or less. */
export function movedOf({ number, moves }: Outturn): Interval<Fraction> | null {
  if (number === null || moves === null) return null;
  if (!("half" in moves)) return movedGrowthOf(moves.level, moves.base, moves.comparison);
  return closed(fraction(number.num.minus(moves.half), number.den), fraction(number.num.plus(moves.half), number.den));
}

/** A later release revised the period's level without its growth, and no release printed growth for it since (rule 6). */
export function givesWay(track: PeriodHistory, asOf: string): boolean {
  const counted = (print: PublishedValue) => print.observation.knownOn <= asOf && canBeInForce(print);
  const lastGrowth = track.growth.findLast(counted);
  if (lastGrowth === undefined) return false;
  return track.value.some(
    (print) => print.kind === "revised" && counted(print) && compareObservations(print.observation, lastGrowth.observation) > 0,
  );
}

function publishedGrowth(published: InForce, period: Period): Outturn {
  return levelOutturn(publishedLevel(published, period, true));
}

function levelOutturn({ period, allowed, number: decimal, half, finest, stated, parts }: Level): Outturn {
  const printed = { computed: false, summed: parts.length > 1, baseTimes: 1 };
  if (decimal === null)
    return { period, allowed: asFractions(allowed), number: null, moves: null, finest: null, stated, parts, ...printed };
  const number = fraction(decimal);
  return { period, allowed: closed(number, number), number, moves: { half }, finest, stated, parts, ...printed };
}

function partsOf(level: Level, base: Level): Pick<Outturn, "stated" | "parts" | "computed" | "summed"> {
  const summed = level.parts.length > 1 || base.parts.length > 1;
  return { stated: null, parts: [...level.parts, ...base.parts], computed: true, summed };
}

/** The level of the period, and that of its base as often as it counts. */
function levelsOf(held: SeriesHistory, aggregation: Aggregation, { target, base }: Comparison, times: number, asOf: string) {
  const once = levelOn(held, aggregation, base, asOf);
  return { level: levelOn(held, aggregation, target, asOf), base: once && timesLevel(once, times) };
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

/** The part of the latest release: an outturn of several carries its day. */
export function latestPart(outturn: Outturn): InForce {
  return latestOf(outturn.parts);
}
