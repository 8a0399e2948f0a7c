import type { Measure } from "../ledger/statement";
import type { Period } from "../time/period";
import type { History, PublishedValue } from "../vintages/history";

/** A period whose published value was replaced by another number on one basis (rule 4). */
export type RevisedPeriod = {
  /** Slug. */
  readonly series: string;
  readonly period: Period;
  readonly measure: Exclude<Measure, "change">;
  readonly first: PublishedValue;
  readonly latest: PublishedValue;
  /** How often it was replaced. */
  readonly times: number;
};

/** The periods revised by a day, newest period first, level before growth; empty when nothing was revised. */
export function revisedPeriods({ series }: History, asOf: string): readonly RevisedPeriod[] {
  const revised = series.flatMap(({ series: { slug }, tracks }) =>
    [...tracks.values()].flatMap(({ period, value, growth }) => [
      ...revisionOf(slug, period, "level", value, asOf),
      ...revisionOf(slug, period, "growth", growth, asOf),
    ]),
  );
  return revised.sort((a, b) => b.period.last.localeCompare(a.period.last) || a.period.first.localeCompare(b.period.first));
}

function revisionOf(
  series: string,
  period: Period,
  measure: RevisedPeriod["measure"],
  published: readonly PublishedValue[],
  asOf: string,
): readonly RevisedPeriod[] {
  const inForce = published.filter(({ observation, kind }) => observation.knownOn <= asOf && IN_FORCE.has(kind));
  const times = inForce.filter(({ kind }) => kind === "revised").length;
  const [first] = inForce;
  const latest = inForce.at(-1);
  return times === 0 || first === undefined || latest === undefined ? [] : [{ series, period, measure, first, latest, times }];
}

const IN_FORCE: ReadonlySet<PublishedValue["kind"]> = new Set(["first", "sharpened", "revised"]);
