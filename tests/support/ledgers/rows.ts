import type { Indicator } from "../../../lib/domain/ledger/indicator";
import type { Observation } from "../../../lib/domain/ledger/observation";
import type { Series } from "../../../lib/domain/ledger/series";
import type { Figure } from "../../../lib/domain/ledger/statement";
import { type Period, parsePeriod } from "../../../lib/domain/time/period";
import type { Hedge, StatedValue } from "../../../lib/domain/values/stated-value";

/** A valid row of each kind; tests override the fields they are about. */

export function period(text: string): Period {
  return parsePeriod(text)!;
}

export function point(digits: string, multiplier = 9, hedge: Hedge | null = null): StatedValue {
  return { shape: "point", value: { digits, multiplier }, hedge };
}

export function rate(digits: string, hedge: Hedge | null = null): StatedValue {
  return point(digits, 0, hedge);
}

export function range(low: string, high: string, multiplier = 9): StatedValue {
  return { shape: "range", low: { digits: low, multiplier }, high: { digits: high, multiplier }, central: null, hedge: null };
}

export function moreThan(digits: string, multiplier = 9): StatedValue {
  return { shape: "floor", low: { digits, multiplier }, inclusive: false, hedge: null };
}

export function atLeast(digits: string, multiplier = 9): StatedValue {
  return { shape: "floor", low: { digits, multiplier }, inclusive: true, hedge: null };
}

export function lessThan(digits: string, multiplier = 9): StatedValue {
  return { shape: "ceiling", high: { digits, multiplier }, inclusive: false, hedge: null };
}

export function atMost(digits: string, multiplier = 9): StatedValue {
  return { shape: "ceiling", high: { digits, multiplier }, inclusive: true, hedge: null };
}

export function indicator(overrides: Partial<Indicator> = {}): Indicator {
  return {
    id: "indicator-turnover",
    slug: "turnover",
    title: "Trade turnover",
    description: null,
    areas: ["RU", "CN"],
    aggregation: "flow",
    sequence: 1,
    ...overrides,
  };
}

export function series(overrides: Partial<Series> = {}): Series {
  return {
    id: "series-usd",
    slug: "usd",
    indicator: "turnover",
    publisher: "Customs",
    unit: "USD",
    priceBasis: null,
    adjustment: null,
    frequency: "M",
    over: "yearEarlier",
    yearStart: 1,
    yearNamed: null,
    continues: null,
    derivedFrom: null,
    definition: null,
    title: "Customs, dollars",
    sequence: 2,
    ...overrides,
  };
}

/** `day` is the full date on which it is released and known. The id consists of series, period, day and place. */
export function observation(periodText: string, day: string, overrides: Partial<Observation> = {}): Observation {
  const of = overrides.series ?? "usd";
  const place = overrides.place ?? 1;
  const id = `${of} ${periodText} ${day} ${place}`;
  return {
    id,
    release: `release ${of} ${day}`,
    releasedOn: day,
    releasedOnBasis: "release",
    knownOn: day,
    place,
    series: of,
    period: period(periodText),
    value: null,
    growth: null,
    status: null,
    words: null,
    statement: null,
    citations: [],
    sequence: place,
    ...overrides,
  };
}

export function figure(overrides: Partial<Figure> = {}): Figure {
  const statedOn = overrides.statedOn ?? "2023-12-14";
  return {
    id: "figure",
    statement: "statement",
    statedOn,
    knownOn: statedOn,
    place: 1,
    position: 0,
    indicator: "turnover",
    series: null,
    nature: "projection",
    measure: "level",
    over: null,
    period: period("2023"),
    years: null,
    periodText: null,
    timing: "in",
    stated: range("220", "230"),
    unit: "USD",
    words: null,
    condition: null,
    citations: [],
    restates: null,
    sequence: 1,
    ...overrides,
  };
}
