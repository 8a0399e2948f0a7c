import { groupBy, type PeriodObservations } from "../domain/history";
import type { Period } from "../domain/period";
import type { Observation, ObservationStatus, ReleaseBasis } from "../domain/release";
import type { Series } from "../domain/series";
import { believe, type Hedge, type Shape, type StatedValue } from "../domain/stated-value";
import { database } from "./client";
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

/** The observations of a series from its gathered prints, by period. A period is read once, by its text; a print when it is asked for. */
export function observationsByPeriod(
  series: Series,
  groups: readonly GatheredPrints[],
  periodOf: (text: string) => Period,
): readonly PeriodObservations[] {
  const printsIn = groups.map((group) => printsOf(series, group, periodOf));
  const byPeriod = new Map<string, Places>();
  groups.forEach((group, of) => {
    group.periods.split(NEXT).forEach((period, at) => {
      const places = byPeriod.get(period);
      if (places) places.push(of, at);
      else byPeriod.set(period, [of, at]);
    });
  });
  return [...byPeriod].map(([text, places]) => ({ period: periodOf(text), observations: () => printsAt(places, text, printsIn) }));
}

/** Which group, and which place in it, one print after the other: a million pairs are not worth an object each. */
type Places = number[];
type PrintAt = (at: number, period: string) => Observation;

function printsAt(places: Places, period: string, printsIn: readonly PrintAt[]): readonly Observation[] {
  const prints: Observation[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const print = printsIn[places[index] ?? 0]?.(places[index + 1] ?? 0, period);
    if (print !== undefined) prints.push(print);
  }
  return prints;
}

const ID_LENGTH = 36;
const DAY_LENGTH = 10;
/** How much of a day is its year, its month, the whole of it. */
const LENGTHS: Readonly<Record<DayPrecision, number>> = { year: 4, month: 7, day: DAY_LENGTH };

function printsOf({ slug, unit }: Series, group: GatheredPrints, periodOf: (text: string) => Period): PrintAt {
  const [idAt, releaseAt, knownOnAt] = [cells(group.ids, ID_LENGTH), cells(group.releases, ID_LENGTH), cells(group.knownOn, DAY_LENGTH)];
  const [releasedOnAt, placeAt, sequenceAt] = [cells(group.releasedOn), cells(group.places), cells(group.sequences)];
  const [valueAt, growthAt] = [valuesOf(group, unit === "percent"), growthsOf(group)];
  const { releasedOnBasis, releasedOnPrecision, status, statementId } = group;
  return (at: number, period: string): Observation => {
    const known = knownOnAt(at);
    return {
      id: idAt(at),
      release: releaseAt(at),
      releasedOn: (releasedOnAt(at) || known).slice(0, LENGTHS[releasedOnPrecision]),
      releasedOnBasis,
      knownOn: known,
      place: Number(placeAt(at)),
      series: slug,
      period: periodOf(period),
      value: valueAt(at),
      growth: growthAt(at),
      status,
      words: null,
      statement: statementId,
      citations: [],
      sequence: Number(sequenceAt(at)),
    };
  };
}

/** The texts of a column by their place; "" where there is none. What has one length is cut out, the rest taken apart once, when it is asked for. */
function cells(column: string | null, length?: number): (at: number) => string {
  if (column === null) return () => "";
  if (length !== undefined) return (at) => column.slice(at * (length + 1), at * (length + 1) + length);
  let parts: readonly string[] | null = null;
  return (at) => {
    parts ??= column.split(NEXT);
    return parts[at] ?? "";
  };
}

function valuesOf(group: GatheredPrints, rate: boolean): (at: number) => StatedValue | null {
  const { valueShape: shape, valueInclusive: inclusive, valueHedge: hedge, multiplier, lowMultiplier } = group;
  if (shape === null) return () => null;
  const digitsAt = digitsOf(group.valueLows, group.valueHighs, group.valueCentrals);
  return (at) => believe({ shape, inclusive, hedge, multiplier: rate ? null : multiplier, lowMultiplier, ...digitsAt(at) });
}

function growthsOf(group: GatheredPrints): (at: number) => StatedValue | null {
  const { growthShape: shape, growthInclusive: inclusive, growthHedge: hedge } = group;
  if (shape === null) return () => null;
  const digitsAt = digitsOf(group.growthLows, group.growthHighs, group.growthCentrals);
  return (at) => believe({ shape, inclusive, hedge, multiplier: null, lowMultiplier: null, ...digitsAt(at) });
}

function digitsOf(lows: string | null, highs: string | null, centrals: string | null) {
  const [lowAt, highAt, centralAt] = [cells(lows), cells(highs), cells(centrals)];
  return (at: number) => ({ low: lowAt(at) || null, high: highAt(at) || null, central: centralAt(at) || null });
}
