import type { Facts } from "../ledger/facts";
import type { Indicator } from "../ledger/indicator";
import { compareObservations, isNeverInForce, type ObservationToJudge } from "../ledger/observation";
import type { Series } from "../ledger/series";
import type { Period } from "../time/period";
import { groupBy } from "../values/group-by";
import { isRate, type StatedValue } from "../values/stated-value";
import { compareText } from "../values/text-order";
import { isEarly, isEarlyOrForecast } from "./early";
import { type RevisionKind, revisionKindOf } from "./revision-kind";

/** The value, or the growth, that one observation gives, and what it was to the one in force when it came. */
export type PublishedValue = { readonly observation: ObservationToJudge; readonly stated: StatedValue; readonly kind: RevisionKind };

/** All that was published for one period, by day known and place. Values of a status that is never in force are `kept`. */
export type PeriodHistory = {
  readonly period: Period;
  readonly value: readonly PublishedValue[];
  readonly growth: readonly PublishedValue[];
};

export type SeriesHistory = {
  readonly series: Series;
  /** Its values are in percent: no multiplier, differences in points. */
  readonly rate: boolean;
  /** By the day known, then place. */
  readonly observations: readonly ObservationToJudge[];
  /** Those that make a release (rules 6 and 9): neither early values nor forecasts. */
  readonly released: readonly ObservationToJudge[];
  /** By normalised period text. */
  readonly tracks: ReadonlyMap<string, PeriodHistory>;
  /** The tracks by the first day of their periods. */
  readonly byFirstDay: readonly PeriodHistory[];
  readonly byLastDay: ReadonlyMap<string, readonly PeriodHistory[]>;
};

/** All that was published for one indicator, indexed once so that many figures are judged quickly. */
export type History = { readonly indicator: Indicator; readonly series: readonly SeriesHistory[] };

/** The history of the indicator that the facts are of. */
export function historyOf({ indicator, series, releases }: Facts): History {
  const observations = releases.flatMap((release) => release.observations);
  return buildHistory(indicator, series, observations);
}

/** Indexes the observations of an indicator's series. Series of other indicators, and observations of other series, are left out. */
export function buildHistory(indicator: Indicator, seriesList: readonly Series[], observations: readonly ObservationToJudge[]): History {
  const bySeries = groupBy(observations, (observation) => observation.series);
  const own = seriesList.filter((series) => series.indicator === indicator.slug);
  return { indicator, series: own.map((series) => buildSeriesHistory(series, bySeries.get(series.slug) ?? [])) };
}

export function buildSeriesHistory(series: Series, observations: readonly ObservationToJudge[]): SeriesHistory {
  const rate = isRate("level", series.unit);
  const ordered = observations.toSorted(compareObservations);
  const tracks = new Map<string, PeriodHistory>();
  for (const ofPeriod of groupBy(ordered, ({ period }) => period.text).values()) {
    const [first] = ofPeriod;
    if (first === undefined) continue;
    const track = { period: first.period, value: printsOf(ofPeriod, "value", rate), growth: printsOf(ofPeriod, "growth", true) };
    tracks.set(first.period.text, track);
  }
  return {
    series,
    rate,
    observations: ordered,
    released: ordered.filter((one) => !isEarlyOrForecast(one)),
    tracks,
    byFirstDay: [...tracks.values()].sort((a, b) => compareText(a.period.first, b.period.first)),
    byLastDay: groupBy([...tracks.values()], ({ period }) => period.last),
  };
}

function printsOf(observations: readonly ObservationToJudge[], measure: "value" | "growth", rate: boolean): readonly PublishedValue[] {
  const prints: PublishedValue[] = [];
  let inForce: StatedValue | null = null;
  for (const observation of observations) {
    const stated = observation[measure];
    if (stated === null) continue;
    const kind = kindOf(observation, inForce, stated, rate);
    if (kind === "first" || kind === "sharpened" || kind === "revised") inForce = stated;
    prints.push({ observation, stated, kind });
  }
  return prints;
}

function kindOf(observation: ObservationToJudge, inForce: StatedValue | null, stated: StatedValue, rate: boolean): RevisionKind {
  if (isEarly(observation)) return "early";
  return isNeverInForce(observation.status) ? "kept" : revisionKindOf(inForce, stated, rate);
}

/** What each observation's value (where it has none, its growth) was to the one in force when it came, by observation id. */
export function revisionKinds(history: History): ReadonlyMap<string, RevisionKind> {
  const tracks = history.series.flatMap((held) => [...held.tracks.values()]);
  const prints = [...tracks.flatMap(({ growth }) => growth), ...tracks.flatMap(({ value }) => value)];
  return new Map(prints.map(({ observation, kind }) => [observation.id, kind]));
}
