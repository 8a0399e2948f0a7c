import type { ObservationToJudge } from "../../domain/ledger/observation";
import type { Period } from "../../domain/time/period";
import { type FlatValue, statedValueOf } from "../../domain/values/stated-value";
import { database } from "../connection/client";
import type { DayPrecision } from "../generated/enums";
import { dayAt } from "../ledger/mappers";
import type { Snapshot } from "../ledger/snapshot";

export type ObservationRow = Omit<ObservationToJudge, "value" | "growth" | "period"> & {
  readonly indicatorId: string;
  readonly releasedOnPrecision: DayPrecision;
  readonly period: string;
  readonly multiplier: number | null;
  readonly lowMultiplier: number | null;
} & Prefixed<"value"> &
  Prefixed<"growth">;

type Columns = Pick<FlatValue, "shape" | "inclusive" | "hedge"> & {
  readonly lowDigits: string | null;
  readonly highDigits: string | null;
  readonly centralDigits: string | null;
};
type Prefixed<Name extends string> = { readonly [Key in keyof Columns as `${Name}${Capitalize<Key>}`]: Columns[Key] | null };

/** The observations of some indicators (by id) of a snapshot: the columns that judging needs, in the order of their releases. */
export function selectObservations(indicators: readonly string[], { ledger, retracted }: Snapshot): Promise<readonly ObservationRow[]> {
  return database().$queryRaw<ObservationRow[]>`
    select n."indicatorId", o.id, o."releaseId" as release, r."releasedOn"::text, r."releasedOnPrecision", r."releasedOnBasis",
      r."knownOn"::text, o.place, n.slug as series, o.period, o."valueShape", o."valueLowDigits", o."valueHighDigits",
      o."valueCentralDigits", o."valueInclusive", o."valueHedge", o.multiplier, o."lowMultiplier", o."growthShape", o."growthLowDigits",
      o."growthHighDigits", o."growthCentralDigits", o."growthInclusive", o."growthHedge", o.status, o."statementId" as statement, o.sequence
    from "Series" n join "Observation" o on o."seriesId" = n.id join "Release" r on r.id = o."releaseId"
    where n."indicatorId" = any(${indicators}::uuid[]) and n.sequence <= ${ledger}::int and o.sequence <= ${ledger}::int
      and r.sequence <= ${ledger}::int and not o.id = any(${retracted}::uuid[]) and not r.id = any(${retracted}::uuid[])
    order by r."knownOn", o.place, o.position`;
}

export function readObservationRow(row: ObservationRow, periodOf: (text: string) => Period): ObservationToJudge {
  const { id, release, releasedOnBasis, knownOn, place, series, status, statement, sequence } = row;
  return {
    id,
    release,
    releasedOn: dayAt(row.releasedOn, row.releasedOnPrecision),
    releasedOnBasis,
    knownOn,
    place,
    series,
    period: periodOf(row.period),
    value: levelOf(row),
    growth: growthOf(row),
    status,
    statement,
    sequence,
  };
}

function levelOf({ valueShape: shape, valueInclusive: inclusive, valueHedge: hedge, multiplier, lowMultiplier, ...row }: ObservationRow) {
  if (shape === null) return null;
  const [low, high, central] = [row.valueLowDigits, row.valueHighDigits, row.valueCentralDigits];
  return statedValueOf({ shape, low, high, central, inclusive, hedge, multiplier, lowMultiplier });
}

function growthOf({ growthShape: shape, growthInclusive: inclusive, growthHedge: hedge, ...row }: ObservationRow) {
  if (shape === null) return null;
  const [low, high, central] = [row.growthLowDigits, row.growthHighDigits, row.growthCentralDigits];
  return statedValueOf({ shape, low, high, central, inclusive, hedge, multiplier: null, lowMultiplier: null });
}
