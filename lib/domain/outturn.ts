import { type Computed, changeOf, growthOf, mayBePositive } from "./growth";
import { compareObservations, isNeverInForce, type SeriesHistory, type Track } from "./history";
import type { Aggregation } from "./indicator";
import { asFractions, closed, type Interval } from "./interval";
import { hasParts, type Level, latestOf, levelOn } from "./level";
import { type Comparison, comparisonOf, sameComparison } from "./over";
import type { Period } from "./period";
import { type Decimal, type Fraction, fraction, HALF, toBase } from "./quantity";
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
  readonly moved: () => Interval<Fraction> | null;
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
      const change = changeOf(level, base);
      return { ...change, moved: () => change.moved, period: question.period, ...partsOf(level, base) };
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

  const { level, base } = levelsOf(held, aggregation, comparison, asOf);
  const growth = level && base && growthOf(level, base, comparison);
  const computed = level && base && growth && growth !== "baseNotPositive" ? computedGrowth(growth, period, level, base) : null;
  if (computed?.number) return computed;
  if (published !== null) return publishedGrowth(published, period);
  if (computed !== null) return computed;
  return base !== null && !mayBePositive(base.allowed) ? "baseNotPositive" : missingOf(held, aggregation, comparison, level, asOf);
}

function computedGrowth(growth: Computed, period: Period, level: Level, base: Level): Outturn {
  return { ...growth, moved: () => growth.moved, period, ...partsOf(level, base) };
}

/** A later release revised the period's level without its growth, and no release printed growth for it since (rule 6). */
export function givesWay(track: Track, asOf: string): boolean {
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
  if (!isNumber(stated)) return { ...printed, allowed: asFractions(allowedOf(stated, true)), number: null, moved: nowhere, finest: null };
  const number = toBase(stated.value);
  const finest = lastDigitOf(stated.value);
  return { ...printed, ...numberOutturn(number, finest.times(HALF)), finest };
}

function levelOutturn(level: Level): Outturn {
  const { period, stated, parts, number, half, finest } = level;
  const outturn = { period, stated, parts, computed: false, summed: parts.length > 1 };
  if (number === null) return { ...outturn, allowed: asFractions(level.allowed), number: null, moved: nowhere, finest: null };
  return { ...outturn, ...numberOutturn(number, half), finest };
}

function numberOutturn(number: Decimal, half: Decimal): Pick<Outturn, "allowed" | "number" | "moved"> {
  return {
    allowed: asFractions(closed(number, number)),
    number: fraction(number),
    moved: () => asFractions(closed(number.minus(half), number.plus(half))),
  };
}

function nowhere(): null {
  return null;
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

/** The part of the latest release: an outturn of several carries its day. */
export function latestPart(outturn: Outturn): InForce {
  return latestOf(outturn.parts);
}
