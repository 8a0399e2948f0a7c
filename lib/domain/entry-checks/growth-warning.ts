import { growthOf, movedGrowthOf } from "../judging/growth";
import { type Level, levelOn } from "../judging/level";
import type { Aggregation } from "../ledger/indicator";
import type { Observation } from "../ledger/observation";
import { comparisonOf } from "../time/comparison-base";
import type { Period } from "../time/period";
import { asFractions, type Interval, liesBelow } from "../values/interval";
import { type Fraction, plain, printed } from "../values/quantity";
import { readingOf } from "../values/reading";
import type { StatedValue } from "../values/stated-value";
import { buildSeriesHistory, type SeriesHistory } from "../vintages/history";
import { inForceOn } from "../vintages/vintage";
import type { ReleaseRow } from "./plan-release";

/** Growth that the level and its base do not give, whatever the rounding of all three. */
export type GrowthWarning = {
  readonly kind: "growth";
  readonly at: number;
  readonly stated: StatedValue;
  /** In percent, 20 digits; null where the level or its base is not one number. */
  readonly computed: string | null;
  /** In percent: everything that the two levels allow, moved by half their last digits; an open end is null. */
  readonly allowed: { readonly low: string | null; readonly high: string | null };
  /** In base units; null where it is not one number. */
  readonly level: string | null;
  readonly base: { readonly period: Period; readonly value: string | null };
};

type Row = ReleaseRow & { readonly at: number };

/**
 * Whether a row's growth (where it has none, `isFirst` and its period's held growth) lies outside everything that its level
 * over the base, each of the release or else held on the row's day, allows (rule 6). `recorded` is the series with the release
 * in it. Null where it does not, or where level or base is missing.
 */
export function growthWarning(recorded: SeriesHistory, aggregation: Aggregation, row: Row, isFirst: boolean): GrowthWarning | null {
  const stated = row.growth ?? (isFirst ? heldGrowth(recorded, row) : null);
  const comparison = comparisonOf(row.period, recorded.series.over, "growth");
  if (stated === null || comparison === null) return null;
  const level = levelOn(recorded, aggregation, comparison.target, row.knownOn);
  const base = levelOn(recorded, aggregation, comparison.base, row.knownOn);
  const growth = level && base && growthOf(level, base, comparison);
  if (level === null || base === null || growth === null || growth === "baseNotPositive") return null;
  const allowed = movedGrowthOf(level, base, comparison) ?? growth.allowed;
  if (!areApart(allowed, asFractions(readingOf(stated, true)))) return null;
  return {
    kind: "growth",
    at: row.at,
    stated,
    computed: growth.number && plain(printed(growth.number)),
    allowed: { low: allowed.low && plain(printed(allowed.low)), high: allowed.high && plain(printed(allowed.high)) },
    level: numberOf(level),
    base: { period: comparison.base, value: numberOf(base) },
  };
}

/** A series as it will be with the rows of a release in it. */
export function withRows(held: SeriesHistory, rows: readonly Row[]): SeriesHistory {
  return buildSeriesHistory(held.series, [...held.observations, ...rows.map(asObservation)]);
}

function heldGrowth(recorded: SeriesHistory, row: Row): StatedValue | null {
  return inForceOn(recorded.tracks.get(row.period.text)?.growth ?? [], row.knownOn)?.stated ?? null;
}

function areApart(a: Interval<Fraction>, b: Interval<Fraction>): boolean {
  return liesBelow(a, b) || liesBelow(b, a);
}

function numberOf({ number }: Level): string | null {
  return number && plain(number);
}

/** The row as it will count: after everything that is held of its day. */
function asObservation(row: Row): Observation {
  return {
    id: `row ${row.at}`,
    release: "",
    releasedOn: row.knownOn,
    releasedOnBasis: "release",
    knownOn: row.knownOn,
    place: Number.MAX_SAFE_INTEGER,
    series: row.series,
    period: row.period,
    value: row.value,
    growth: row.growth,
    status: row.status,
    words: null,
    statement: null,
    citations: [],
    sequence: Number.MAX_SAFE_INTEGER,
  };
}
