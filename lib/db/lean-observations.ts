import { groupBy } from "../domain/history";
import type { Period } from "../domain/period";
import type { Observation, ObservationStatus, ReleaseBasis } from "../domain/release";
import type { Series } from "../domain/series";
import type { Hedge, Shape, StatedValue } from "../domain/stated-value";
import { database } from "./client";
import { readValue } from "./columns";
import type { DayPrecision } from "./generated/enums";

/** Parts the texts of a column: no id, day, period or number can hold it. */
const NEXT = ",";

/** Prints of one series that differ only in their ids, days, periods, places and digits: of those, one text a column. */
export type GatheredPrints = {
  readonly seriesId: string;
  readonly valueShape: Shape | null;
  readonly valueInclusive: boolean | null;
  readonly valueHedge: Hedge | null;
  readonly multiplier: number | null;
  readonly lowMultiplier: number | null;
  readonly growthShape: Shape | null;
  readonly growthInclusive: boolean | null;
  readonly growthHedge: Hedge | null;
  readonly status: ObservationStatus | null;
  readonly statementId: string | null;
  readonly releasedOnBasis: ReleaseBasis;
  readonly releasedOnPrecision: DayPrecision;
  readonly ids: string;
  readonly releases: string;
  /** Empty where it is the day known. */
  readonly releasedOn: string;
  readonly knownOn: string;
  readonly places: string;
  readonly sequences: string;
  readonly periods: string;
  // Null where the shape has no such digits; empty for a range without a central value.
  readonly valueLows: string | null;
  readonly valueHighs: string | null;
  readonly valueCentrals: string | null;
  readonly growthLows: string | null;
  readonly growthHighs: string | null;
  readonly growthCentrals: string | null;
};

/**
 * The prints of some series that stand at a ledger entry and were known by a day, by the id of their series. A million prints are mostly
 * alike but for a few columns: the others are sent once, and nothing is taken apart before it is asked for.
 */
export async function gatherPrints(
  series: readonly Series[],
  { asOf, ledger, out }: { readonly asOf: string; readonly ledger: number; readonly out: readonly string[] },
): Promise<ReadonlyMap<string, readonly GatheredPrints[]>> {
  const ids = series.map(({ id }) => id);
  const groups = await database().$queryRaw<GatheredPrints[]>`
    select o."seriesId", o."valueShape", o."valueInclusive", o."valueHedge", o.multiplier, o."lowMultiplier", o."growthShape", o."growthInclusive",
      o."growthHedge", o.status, o."statementId", r."releasedOnBasis", r."releasedOnPrecision",
      string_agg(o.id::text, ${NEXT}) as ids, string_agg(o."releaseId"::text, ${NEXT}) as releases,
      string_agg(coalesce(nullif(r."releasedOn", r."knownOn")::text, ''), ${NEXT}) as "releasedOn", string_agg(r."knownOn"::text, ${NEXT}) as "knownOn",
      string_agg(o.place::text, ${NEXT}) as places, string_agg(o.sequence::text, ${NEXT}) as sequences, string_agg(o.period, ${NEXT}) as periods,
      string_agg(o."valueLowDigits", ${NEXT}) as "valueLows",
      string_agg(o."valueHighDigits", ${NEXT}) filter (where o."valueShape" <> 'point') as "valueHighs",
      string_agg(coalesce(o."valueCentralDigits", ''), ${NEXT}) filter (where o."valueShape" = 'range') as "valueCentrals",
      string_agg(o."growthLowDigits", ${NEXT}) as "growthLows",
      string_agg(o."growthHighDigits", ${NEXT}) filter (where o."growthShape" <> 'point') as "growthHighs",
      string_agg(coalesce(o."growthCentralDigits", ''), ${NEXT}) filter (where o."growthShape" = 'range') as "growthCentrals"
    from "Observation" o join "Release" r on r.id = o."releaseId"
    where o."seriesId" = any(${ids}::uuid[]) and r."knownOn" <= ${asOf}::date and o.sequence <= ${ledger}::int and r.sequence <= ${ledger}::int
      and not o.id = any(${out}::uuid[]) and not r.id = any(${out}::uuid[])
    group by o."seriesId", o."valueShape", o."valueInclusive", o."valueHedge", o.multiplier, o."lowMultiplier", o."growthShape", o."growthInclusive",
      o."growthHedge", o.status, o."statementId", r."releasedOnBasis", r."releasedOnPrecision"`;
  return groupBy(groups, ({ seriesId }) => seriesId);
}

/** The observations of a series from its gathered prints; a period is read once, by its text. */
export function observationsOf(
  { slug, unit }: Series,
  groups: readonly GatheredPrints[],
  periodOf: (text: string) => Period,
): readonly Observation[] {
  return groups.flatMap((group) => {
    const [releases, releasedOn, knownOn] = [group.releases.split(NEXT), group.releasedOn.split(NEXT), group.knownOn.split(NEXT)];
    const [places, sequences, periods] = [group.places.split(NEXT), group.sequences.split(NEXT), group.periods.split(NEXT)];
    const valueAt = valuesOf(group, unit === "percent");
    const growthAt = growthsOf(group);
    const { releasedOnBasis, releasedOnPrecision, status, statementId } = group;
    return group.ids.split(NEXT).map((id, at): Observation => {
      const known = knownOn[at] ?? "";
      return {
        id,
        release: releases[at] ?? "",
        releasedOn: (releasedOn[at] || known).slice(0, LENGTHS[releasedOnPrecision]),
        releasedOnBasis,
        knownOn: known,
        place: Number(places[at]),
        series: slug,
        period: periodOf(periods[at] ?? ""),
        value: valueAt(at),
        growth: growthAt(at),
        status,
        words: null,
        statement: statementId,
        citations: [],
        sequence: Number(sequences[at]),
      };
    });
  });
}

/** How much of a day is its year, its month, the whole of it. */
const LENGTHS: Readonly<Record<DayPrecision, number>> = { year: 4, month: 7, day: 10 };

function valuesOf(group: GatheredPrints, rate: boolean): (at: number) => StatedValue | null {
  const { valueShape: shape, valueInclusive: inclusive, valueHedge: hedge, multiplier, lowMultiplier } = group;
  if (shape === null) return () => null;
  const digitsAt = digitsOf(group.valueLows, group.valueHighs, group.valueCentrals);
  return (at) => readValue({ shape, inclusive, hedge, multiplier, lowMultiplier, ...digitsAt(at) }, rate);
}

function growthsOf(group: GatheredPrints): (at: number) => StatedValue | null {
  const { growthShape: shape, growthInclusive: inclusive, growthHedge: hedge } = group;
  if (shape === null) return () => null;
  const digitsAt = digitsOf(group.growthLows, group.growthHighs, group.growthCentrals);
  return (at) => readValue({ shape, inclusive, hedge, multiplier: null, lowMultiplier: null, ...digitsAt(at) }, true);
}

function digitsOf(lows: string | null, highs: string | null, centrals: string | null) {
  const [low, high, central] = [lows?.split(NEXT), highs?.split(NEXT), centrals?.split(NEXT)];
  return (at: number) => ({ lowDigits: low?.[at] ?? null, highDigits: high?.[at] ?? null, centralDigits: central?.[at] || null });
}
