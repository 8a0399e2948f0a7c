import { groupBy } from "../domain/history";
import type { Indicator } from "../domain/indicator";
import type { Period } from "../domain/period";
import { periodFromDays } from "../domain/period";
import type { Observation, ObservationStatus, ReleaseBasis } from "../domain/release";
import type { Series } from "../domain/series";
import { type Hedge, isRate, type Shape } from "../domain/stated-value";
import type { Figure, Measure, Nature, Timing } from "../domain/statement";
import { database } from "./client";
import { readValue } from "./columns";
import { listIndicators } from "./indicators";
import { readRetracted } from "./retracted";
import { listSeries } from "./series";

/** What judging an indicator needs and no more: figures and observations without their words and citations. */
export type JudgingRows = {
  readonly indicator: Indicator;
  readonly series: readonly Series[];
  readonly figures: readonly Figure[];
  readonly observations: readonly Observation[];
};

// A column and a row of a text: no word of a row can hold them (control characters are refused on the way in).
const COLUMN = "\u001f";
const ROW = "\u001e";
/** Indicators read at once: few queries, and never the whole ledger in memory. */
const AT_ONCE = 50;

type Grouped = { readonly slug: string; readonly rows: string };
type Clocks = { readonly asOf: string; readonly ledger: number };

/**
 * Every indicator with what judges its figures, on both clocks, a batch at a time: SQL gathers per series the unretracted prints known
 * by the day, one text a series; which is in force, and what follows, is left to the domain.
 */
export async function* readForJudging(clocks: Clocks): AsyncGenerator<JudgingRows> {
  const { ledger } = clocks;
  const [indicators, allSeries, retracted] = await Promise.all([listIndicators(ledger), listSeries(null, ledger), readRetracted(ledger)]);
  const out = [...retracted];
  const periods = new Map<string, Period>();
  const seriesOf = groupBy(allSeries, ({ indicator }) => indicator);
  const readBatch = async (from: number) => {
    const batch = indicators.slice(from, from + AT_ONCE);
    const ids = batch.map(({ id }) => id);
    const [figures, observations] = await Promise.all([readFigures(ids, clocks, out), readObservations(ids, clocks, out)]);
    return { batch, figures, observations };
  };
  let reading = readBatch(0);
  for (let from = 0; from < indicators.length; from += AT_ONCE) {
    const { batch, figures, observations } = await reading;
    // The database gathers the next rows while these are judged.
    if (from + AT_ONCE < indicators.length) reading = readBatch(from + AT_ONCE);
    for (const indicator of batch) {
      const series = seriesOf.get(indicator.slug) ?? [];
      yield {
        indicator,
        series,
        figures: (figures.get(indicator.slug) ?? []).map((row) => figureOf(row, indicator.slug, periods)),
        observations: series.flatMap(({ slug, unit }) =>
          (observations.get(slug) ?? []).map((row) => observationOf(row, slug, unit, periods)),
        ),
      };
    }
  }
}

/** Of figures stated by the day, by the slug of their indicator, in the order of the day known, place and position. */
async function readFigures(ids: readonly string[], { asOf, ledger }: Clocks, out: readonly string[]) {
  return byGroup(
    await database().$queryRaw<Grouped[]>`
      select i.slug, string_agg(concat_ws(${COLUMN}, f.id, f."statementId",
          case s."statedOnPrecision" when 'year' then to_char(s."statedOn", 'YYYY') when 'month' then to_char(s."statedOn", 'YYYY-MM') else s."statedOn"::text end,
          s."knownOn", f.place, f.position, coalesce(n.slug, ''), f.nature, f.measure, coalesce(f.over, ''), coalesce(f."periodFirst"::text, ''),
          coalesce(f."periodLast"::text, ''), f.timing, f.shape, coalesce(f."lowDigits", ''), coalesce(f."highDigits", ''), coalesce(f."centralDigits", ''),
          coalesce(f.inclusive::text, ''), coalesce(f.hedge::text, ''), coalesce(f.multiplier::text, ''), coalesce(f."lowMultiplier"::text, ''),
          coalesce(f.unit, ''), f.sequence), ${ROW} order by s."knownOn", f.place, f.position) as rows
      from "Figure" f join "Statement" s on s.id = f."statementId" join "Indicator" i on i.id = f."indicatorId" left join "Series" n on n.id = f."seriesId"
      where f."indicatorId" = any(${ids}::uuid[]) and s."knownOn" <= ${asOf}::date and f.sequence <= ${ledger}::int and s.sequence <= ${ledger}::int
        and not f.id = any(${out}::uuid[]) and not s.id = any(${out}::uuid[])
      group by i.slug`,
  );
}

/** Of observations known by the day, by the slug of their series. */
async function readObservations(ids: readonly string[], { asOf, ledger }: Clocks, out: readonly string[]) {
  return byGroup(
    await database().$queryRaw<Grouped[]>`
      select n.slug, string_agg(concat_ws(${COLUMN}, o.id, o."releaseId",
          case r."releasedOnPrecision" when 'year' then to_char(r."releasedOn", 'YYYY') when 'month' then to_char(r."releasedOn", 'YYYY-MM') else r."releasedOn"::text end,
          r."releasedOnBasis", r."knownOn", o.place, o."periodFirst", o."periodLast", coalesce(o."valueShape"::text, ''), coalesce(o."valueLowDigits", ''),
          coalesce(o."valueHighDigits", ''), coalesce(o."valueCentralDigits", ''), coalesce(o."valueInclusive"::text, ''), coalesce(o."valueHedge"::text, ''),
          coalesce(o.multiplier::text, ''), coalesce(o."lowMultiplier"::text, ''), coalesce(o."growthShape"::text, ''), coalesce(o."growthLowDigits", ''),
          coalesce(o."growthHighDigits", ''), coalesce(o."growthCentralDigits", ''), coalesce(o."growthInclusive"::text, ''), coalesce(o."growthHedge"::text, ''),
          coalesce(o.status, ''), coalesce(o."statementId"::text, ''), o.sequence), ${ROW}) as rows
      from "Series" n join "Observation" o on o."seriesId" = n.id join "Release" r on r.id = o."releaseId"
      where n."indicatorId" = any(${ids}::uuid[]) and r."knownOn" <= ${asOf}::date and o.sequence <= ${ledger}::int and r.sequence <= ${ledger}::int
        and not o.id = any(${out}::uuid[]) and not r.id = any(${out}::uuid[])
      group by n.slug`,
  );
}

function byGroup(groups: readonly Grouped[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  return new Map(groups.map(({ slug, rows }) => [slug, rows.split(ROW).map((row) => row.split(COLUMN))]));
}

function figureOf(row: readonly string[], indicator: string, periods: Map<string, Period>): Figure {
  const [
    id = "",
    statement = "",
    statedOn = "",
    knownOn = "",
    place,
    position,
    series = "",
    nature,
    measure,
    over = "",
    first = "",
    last = "",
  ] = row;
  const [
    timing,
    shape,
    low = "",
    high = "",
    central = "",
    inclusive = "",
    hedge = "",
    multiplier = "",
    lowMultiplier = "",
    unit = "",
    sequence,
  ] = row.slice(12);
  return {
    id,
    statement,
    statedOn,
    knownOn,
    place: Number(place),
    position: Number(position),
    indicator,
    series: series || null,
    // Words of the table's own enumerations.
    nature: nature as Nature,
    measure: measure as Measure,
    over: over || null,
    period: first === "" ? null : periodOf(first, last, periods),
    periodText: null,
    timing: timing as Timing,
    stated: statedOf(
      [shape ?? "", low, high, central, inclusive, hedge],
      multiplier,
      lowMultiplier,
      isRate(measure as Measure, unit || null),
    ),
    unit: unit || null,
    words: null,
    condition: null,
    citations: [],
    restates: null,
    sequence: Number(sequence),
  };
}

function observationOf(row: readonly string[], series: string, unit: string, periods: Map<string, Period>): Observation {
  const [id = "", release = "", releasedOn = "", basis, knownOn = "", place, first = "", last = ""] = row;
  const [multiplier = "", lowMultiplier = ""] = row.slice(14, 16);
  const [status = "", statement = "", sequence] = row.slice(22);
  return {
    id,
    release,
    releasedOn,
    releasedOnBasis: basis as ReleaseBasis,
    knownOn,
    place: Number(place),
    series,
    period: periodOf(first, last, periods),
    value: row[8] === "" ? null : statedOf(row.slice(8, 14), multiplier, lowMultiplier, unit === "percent"),
    growth: row[16] === "" ? null : statedOf(row.slice(16, 22), "", "", true),
    status: (status || null) as ObservationStatus | null,
    words: null,
    statement: statement || null,
    citations: [],
    sequence: Number(sequence),
  };
}

function statedOf(
  [shape = "", low = "", high = "", central = "", inclusive = "", hedge = ""]: readonly string[],
  multiplier: string,
  lowMultiplier: string,
  rate: boolean,
) {
  return readValue(
    {
      shape: shape as Shape,
      lowDigits: low || null,
      highDigits: high || null,
      centralDigits: central || null,
      inclusive: inclusive === "" ? null : inclusive === "true",
      hedge: (hedge || null) as Hedge | null,
      multiplier: multiplier === "" ? null : Number(multiplier),
      lowMultiplier: lowMultiplier === "" ? null : Number(lowMultiplier),
    },
    rate,
  );
}

function periodOf(first: string, last: string, periods: Map<string, Period>): Period {
  const key = `${first} ${last}`;
  const period = periods.get(key) ?? periodFromDays(first, last);
  periods.set(key, period);
  return period;
}
