import type { ObservationStatus, ReleaseBasis } from "../../domain/ledger/observation";
import type { Series } from "../../domain/ledger/series";
import type { Hedge, Shape } from "../../domain/values/stated-value";
import { groupBy } from "../../domain/vintages/history";
import { database, type Tx } from "../connection/client";
import { Prisma } from "../generated/client";
import type { DayPrecision } from "../generated/enums";
import type { Standpoint } from "../ledger/snapshot";

/** Parts the texts of a column: no id, day, period or number can hold it. */
export const NEXT = ",";

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
} & Partial<PrintNames>;

/** What only a printed outturn tells of a print: two thirds of all the text. */
type PrintNames = {
  readonly ids: string;
  readonly releases: string;
  /** Empty where it is the day known. */
  readonly releasedOn: string;
};

const NAMES = Prisma.sql`string_agg(o.id::text, ${NEXT}) as ids, string_agg(o."releaseId"::text, ${NEXT}) as releases,
  string_agg(coalesce(nullif(r."releasedOn", r."knownOn")::text, ''), ${NEXT}) as "releasedOn",`;

/**
 * The prints of some series that stand at a ledger entry and were known by a day, by the id of their series. A million prints are mostly
 * alike but for a few columns: the others are sent once, and nothing is taken apart before it is asked for.
 */
export async function gatherPrints(
  series: readonly Series[],
  { asOf, ledger, out, named }: Standpoint & { readonly named: boolean },
): Promise<ReadonlyMap<string, readonly GatheredPrints[]>> {
  const ids = series.map(({ id }) => id);
  const groups = await onePass(
    (tx) => tx.$queryRaw<GatheredPrints[]>`
    select o."seriesId", o."valueShape", o."valueInclusive", o."valueHedge", o.multiplier, o."lowMultiplier", o."growthShape", o."growthInclusive",
      o."growthHedge", o.status, o."statementId", r."releasedOnBasis", r."releasedOnPrecision", ${named ? NAMES : Prisma.empty}
      string_agg(r."knownOn"::text, ${NEXT}) as "knownOn", string_agg(o.place::text, ${NEXT}) as places,
      string_agg(o.sequence::text, ${NEXT}) as sequences, string_agg(o.period, ${NEXT}) as periods,
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
      o."growthHedge", o.status, o."statementId", r."releasedOnBasis", r."releasedOnPrecision"`,
  );
  return groupBy(groups, ({ seriesId }) => seriesId);
}

/** How long the database may take for one pass, in milliseconds. */
const PATIENCE = 120_000;

/**
 * One pass over many rows, their groups hashed. Sorting them by thirteen columns took a quarter longer; and more processes than one would
 * take the processor from who judges the rows meanwhile.
 */
function onePass<Rows>(read: (tx: Tx) => Promise<Rows>): Promise<Rows> {
  return database().$transaction(
    async (tx) => {
      await tx.$queryRaw`select set_config('work_mem', '128MB', true), set_config('jit', 'off', true), set_config('enable_sort', 'off', true),
        set_config('max_parallel_workers_per_gather', '0', true)`;
      return read(tx);
    },
    { maxWait: PATIENCE, timeout: PATIENCE },
  );
}
