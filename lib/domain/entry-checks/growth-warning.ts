import { baseTimes, timesLevel } from "../judging/base-times";
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

/** A growth that does not follow from the level and its base, whatever the rounding of the three. */
export type GrowthWarning = {
  readonly kind: "growth";
  readonly at: number;
  readonly stated: StatedValue;
  /** In percent, 20 digits; null when the level or its base is not a single number. */
  readonly computed: string | null;
  /** In percent: the range that the two levels allow, each widened by half its last digit; null for an open end. */
  readonly allowed: { readonly low: string | null; readonly high: string | null };
  /** In base units; null when it is not a single number. */
  readonly level: string | null;
  readonly base: { readonly period: Period; readonly value: string | null };
};

type Row = ReleaseRow & { readonly at: number };

/**
 * Warns when a row's growth lies outside the range that its level and base allow (rule 6). A row without growth is checked against the
 * stored growth of its period if it gives the period's first level (`isFirst`). `recorded` is the series including the release. Null
 * when the growth fits, or level or base is missing.
 */
export function growthWarning(recorded: SeriesHistory, aggregation: Aggregation, row: Row, isFirst: boolean): GrowthWarning | null {
  const stated = row.growth ?? (isFirst ? heldGrowth(recorded, row) : null);
  const comparison = comparisonOf(row.period, recorded.series.over, "growth");
  if (stated === null || comparison === null) return null;
  const level = levelOn(recorded, aggregation, comparison.target, row.knownOn);
  const once = levelOn(recorded, aggregation, comparison.base, row.knownOn);
  const times = baseTimes(recorded, aggregation, comparison);
  const base = once === null || times === null ? null : timesLevel(once, times);
  const growth = level && base && growthOf(level, base, comparison);
  if (level === null || once === null || base === null || growth === null || growth === "baseNotPositive") return null;
  const allowed = movedGrowthOf(level, base, comparison) ?? growth.allowed;
  if (!areApart(allowed, asFractions(readingOf(stated, true)))) return null;
  return {
    kind: "growth",
    at: row.at,
    stated,
    computed: growth.number && plain(printed(growth.number)),
    allowed: { low: allowed.low && plain(printed(allowed.low)), high: allowed.high && plain(printed(allowed.high)) },
    level: numberOf(level),
    base: { period: comparison.base, value: numberOf(once) },
  };
}

/** A series including the rows of a release. */
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

/** The row as an observation, ordered after all others of its day. */
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
    statement: row.statement,
    citations: [],
    sequence: Number.MAX_SAFE_INTEGER,
  };
}
