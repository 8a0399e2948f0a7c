import type { Facts } from "../ledger/facts";
import type { Indicator } from "../ledger/indicator";
import { compareObservations, isNeverInForce, type Observation } from "../ledger/observation";
import type { Series } from "../ledger/series";
import type { Period } from "../time/period";
import { isRate, type StatedValue } from "../values/stated-value";
import { compareText } from "../values/text-order";
import { type PrintKind, printKind } from "./published-value";

/** One observation's value, or its growth, and what it was to the one in force when it came. */
export type Print = { readonly observation: Observation; readonly stated: StatedValue; readonly kind: PrintKind };

/** All prints of one period, by day known and place. Statuses that are never in force are `kept`. */
export type Track = { readonly period: Period; readonly value: readonly Print[]; readonly growth: readonly Print[] };

export type SeriesHistory = {
  readonly series: Series;
  /** Its values are in percent: no multiplier, differences in points. */
  readonly rate: boolean;
  /** By the day known, then place. */
  readonly observations: readonly Observation[];
  /** By normalised period text. */
  readonly tracks: ReadonlyMap<string, Track>;
  /** The tracks by the first day of their periods. */
  readonly byFirstDay: readonly Track[];
  readonly byLastDay: ReadonlyMap<string, readonly Track[]>;
};

/** The observations of one period, in any order; they may be made when they are asked for. */
export type PeriodObservations = { readonly period: Period; observations(): readonly Observation[] };

/** Everything held for one indicator, indexed once so that many figures are judged quickly. */
export type History = { readonly indicator: Indicator; readonly series: readonly SeriesHistory[] };

/** The history of the indicator that the facts are of. */
export function historyOf({ indicator, series, releases }: Facts): History {
  const observations = releases.flatMap((release) => release.observations);
  return buildHistory(indicator, series, observations);
}

/** Indexes the observations of an indicator's series. Series of other indicators, and observations of other series, are left out. */
export function buildHistory(indicator: Indicator, seriesList: readonly Series[], observations: readonly Observation[]): History {
  const bySeries = groupBy(observations, (observation) => observation.series);
  const own = seriesList.filter((series) => series.indicator === indicator.slug);
  return { indicator, series: own.map((series) => buildSeriesHistory(series, bySeries.get(series.slug) ?? [])) };
}

export function buildSeriesHistory(series: Series, observations: readonly Observation[]): SeriesHistory {
  const byPeriod = groupBy(observations, ({ period }) => period.text);
  return seriesHistoryOf(
    series,
    [...byPeriod.values()].flatMap((ofPeriod) => ofPeriod.slice(0, 1).map(({ period }) => ({ period, observations: () => ofPeriod }))),
  );
}

/** A series from its periods, each named once, whose observations are asked for when they are needed: of a long series few are. */
export function seriesHistoryOf(series: Series, periods: readonly PeriodObservations[]): SeriesHistory {
  return new IndexedSeries(series, periods);
}

// What is worked out of a series is held by the series itself: a weak map would hold it until long after the series is gone.
class IndexedSeries implements SeriesHistory {
  readonly series: Series;
  readonly rate: boolean;
  readonly tracks: ReadonlyMap<string, Track>;
  private readonly periods: readonly PeriodObservations[];
  private ordered: readonly Observation[] | null = null;
  private sorted: readonly Track[] | null = null;
  private ending: ReadonlyMap<string, readonly Track[]> | null = null;

  constructor(series: Series, periods: readonly PeriodObservations[]) {
    const rate = isRate("level", series.unit);
    this.series = series;
    this.rate = rate;
    this.tracks = tracksOf(periods, rate);
    this.periods = periods;
  }

  get observations(): readonly Observation[] {
    this.ordered ??= this.periods.flatMap((period) => period.observations()).sort(compareObservations);
    return this.ordered;
  }

  get byFirstDay(): readonly Track[] {
    this.sorted ??= Array.from(this.tracks.values()).sort((a, b) => compareText(a.period.first, b.period.first));
    return this.sorted;
  }

  get byLastDay(): ReadonlyMap<string, readonly Track[]> {
    this.ending ??= groupBy([...this.tracks.values()], ({ period }) => period.last);
    return this.ending;
  }
}

function tracksOf(periods: readonly PeriodObservations[], rate: boolean): ReadonlyMap<string, Track> {
  const tracks = new Map<string, Track>();
  for (const one of periods) tracks.set(one.period.text, new LazyTrack(one, rate));
  return tracks;
}

/** What each print was to the one before is worked out when it is first asked. One object a period: a ledger has very many. */
class LazyTrack implements Track {
  readonly period: Period;
  private readonly held: PeriodObservations;
  private readonly rate: boolean;
  private ordered: readonly Observation[] | null = null;
  private values: readonly Print[] | null = null;
  private growths: readonly Print[] | null = null;

  constructor(held: PeriodObservations, rate: boolean) {
    this.period = held.period;
    this.held = held;
    this.rate = rate;
  }

  get value(): readonly Print[] {
    this.values ??= printsOf(this.inOrder(), "value", this.rate);
    return this.values;
  }

  get growth(): readonly Print[] {
    this.growths ??= printsOf(this.inOrder(), "growth", true);
    return this.growths;
  }

  private inOrder(): readonly Observation[] {
    this.ordered ??= inOrder(this.held.observations());
    return this.ordered;
  }
}

/** Most are in order as they come. */
function inOrder(observations: readonly Observation[]): readonly Observation[] {
  const isOrdered = observations.every((one, index) => index === 0 || compareObservations(observations[index - 1] ?? one, one) <= 0);
  return isOrdered ? observations : observations.toSorted(compareObservations);
}

function printsOf(observations: readonly Observation[], measure: "value" | "growth", rate: boolean): readonly Print[] {
  const prints: Print[] = [];
  let inForce: StatedValue | null = null;
  for (const observation of observations) {
    const stated = observation[measure];
    if (stated === null) continue;
    const kind = isNeverInForce(observation.status) ? "kept" : printKind(inForce, stated, rate);
    if (kind === "first" || kind === "sharpened" || kind === "revised") inForce = stated;
    prints.push({ observation, stated, kind });
  }
  return prints;
}

/** Lists by key, each in the order given. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** What each observation's value (where it has none, its growth) was to the one in force when it came, by observation id. */
export function kindsOfPrints(history: History): ReadonlyMap<string, PrintKind> {
  const tracks = history.series.flatMap((held) => [...held.tracks.values()]);
  const prints = [...tracks.flatMap(({ growth }) => growth), ...tracks.flatMap(({ value }) => value)];
  return new Map(prints.map(({ observation, kind }) => [observation.id, kind]));
}
