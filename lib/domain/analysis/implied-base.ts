import { baseTimes } from "../judging/base-times";
import { givesWay } from "../judging/outturn-as-of";
import type { Aggregation } from "../ledger/indicator";
import { compareObservations } from "../ledger/observation";
import { comparisonOf } from "../time/comparison-base";
import { type Decimal, fraction, HUNDRED, plain, printed, toBase, ZERO } from "../values/quantity";
import { lastDigitOf } from "../values/reading";
import { isNumber, type StatedValue } from "../values/stated-value";
import type { History, PeriodHistory, PublishedValue, SeriesHistory } from "../vintages/history";
import { type InForce, inForceOn } from "../vintages/vintage";

/** The base that a published growth and level imply together (rule 14), in base units: plain data. */
export type ImpliedBase = {
  /** Slug. */
  readonly series: string;
  readonly period: string;
  readonly basePeriod: string;
  /** The level and the growth in force, as printed in base units and percent. */
  readonly level: string;
  readonly growth: string;
  readonly low: string;
  readonly high: string;
  /** The base last published before the growth; null unless it is a single number. */
  readonly published: {
    readonly value: string;
    readonly release: string;
    readonly releasedOn: string;
    readonly observation: string;
  } | null;
  /** True when the published base, with its own rounding, lies entirely outside `low` to `high`. */
  readonly revision: boolean;
  /** Ids of the observations that print the level and the growth. */
  readonly rows: readonly [level: string, growth: string];
};

type Numbered = { readonly inForce: InForce; readonly value: Decimal; readonly half: Decimal };

/**
 * The implied bases as of a day, by series, newest period first. Skips a hedged or bounded level or growth, a level revised later
 * than its growth, per-year and annualised growth, and a base that does not fit whole times into the period.
 *
 * base = level / (1 + growth/100), at the ends of both, each widened by half its last digit; over n where the base counts n times (rule 6).
 */
export function impliedBasesOf({ indicator, series }: History, asOf: string): readonly ImpliedBase[] {
  return series.flatMap((held) =>
    [...held.tracks.values()]
      .sort((a, b) =>
        a.period.last === b.period.last ? b.period.first.localeCompare(a.period.first) : b.period.last.localeCompare(a.period.last),
      )
      .flatMap((track) => impliedBase(held, indicator.aggregation, track, asOf) ?? []),
  );
}

function impliedBase(held: SeriesHistory, aggregation: Aggregation, track: PeriodHistory, asOf: string): ImpliedBase | null {
  const comparison = comparisonOf(track.period, held.series.over, "growth");
  const level = numbered(inForceOn(track.value, asOf));
  const growth = numbered(inForceOn(track.growth, asOf));
  if (comparison === null || comparison.power !== 1 || comparison.root !== 1 || level === null || growth === null) return null;
  const [lowLevel, highLevel] = ends(level);
  const [lowFactor, highFactor] = ends(growth).map((end) => end.plus(HUNDRED));
  if (lowFactor === undefined || highFactor === undefined) return null;
  if (!lowLevel.greaterThan(ZERO) || !lowFactor.greaterThan(ZERO) || givesWay(track, asOf)) return null;

  const times = baseTimes(held, aggregation, comparison);
  if (times === null) return null;

  const low = fraction(lowLevel.times(HUNDRED), highFactor.times(times));
  const high = fraction(highLevel.times(HUNDRED), lowFactor.times(times));
  const published = publishedBefore(held.tracks.get(comparison.base.text), growth.inForce);
  const [lowBase, highBase] = published === null ? [null, null] : ends(published);
  const isOutside =
    lowBase !== null && highBase !== null && (highBase.times(low.den).lessThan(low.num) || lowBase.times(high.den).greaterThan(high.num));
  return {
    series: held.series.slug,
    period: track.period.text,
    basePeriod: comparison.base.text,
    level: plain(level.value),
    growth: plain(growth.value),
    low: plain(printed(low)),
    high: plain(printed(high)),
    published: published && {
      value: plain(published.value),
      release: published.inForce.observation.release,
      releasedOn: published.inForce.observation.releasedOn,
      observation: published.inForce.observation.id,
    },
    revision: isOutside,
    rows: [level.inForce.observation.id, growth.inForce.observation.id],
  };
}

/** The base in force just before a growth was published, excluding the growth's own release. */
function publishedBefore(base: PeriodHistory | undefined, growth: InForce): Numbered | null {
  const before = (base?.value ?? []).filter((print: PublishedValue) => compareObservations(print.observation, growth.observation) < 0);
  return numbered(inForceOn(before, growth.observation.knownOn));
}

function numbered(inForce: InForce | null): Numbered | null {
  if (inForce === null || !isNumber(inForce.stated)) return null;
  return { inForce, value: toBase(inForce.stated.value), half: halfOf(inForce.stated) };
}

function halfOf({ value }: StatedValue & { readonly shape: "point" }): Decimal {
  return lastDigitOf(value).times("0.5");
}

function ends({ value, half }: Numbered): readonly [low: Decimal, high: Decimal] {
  return [value.minus(half), value.plus(half)];
}
