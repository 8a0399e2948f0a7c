import type { Indicator } from "../../domain/ledger/indicator";
import type { Figure, Measure, Nature, Timing } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import { believe, type Hedge, type Shape } from "../../domain/values/stated-value";
import { database } from "../connection/client";
import type { Standpoint } from "../ledger/snapshot";

// A column and a row of a text: no word of a row can hold them (control characters are refused on the way in).
const COLUMN = "\u001f";
const ROW = "\u001e";

/**
 * Of figures that stand at a ledger entry and were stated by a day, one text an indicator, by its id, in the order of the day known, place
 * and position. The texts are taken apart one indicator at a time: a batch of them in pieces is what a collector of garbage pays for.
 */
export async function gatherFigures(
  indicators: readonly Indicator[],
  { asOf, ledger, out }: Standpoint,
): Promise<ReadonlyMap<string, string>> {
  const ids = indicators.map(({ id }) => id);
  const texts = await database().$queryRaw<{ readonly indicatorId: string; readonly rows: string }[]>`
    select f."indicatorId", string_agg(concat_ws(${COLUMN}, f.id, f."statementId",
        case s."statedOnPrecision" when 'year' then to_char(s."statedOn", 'YYYY') when 'month' then to_char(s."statedOn", 'YYYY-MM') else s."statedOn"::text end,
        s."knownOn", f.place, f.position, coalesce(n.slug, ''), f.nature, f.measure, coalesce(f.over, ''), coalesce(f.period, ''),
        f.timing, f.shape, coalesce(f."lowDigits", ''), coalesce(f."highDigits", ''), coalesce(f."centralDigits", ''),
        coalesce(f.inclusive::text, ''), coalesce(f.hedge::text, ''), coalesce(f.multiplier::text, ''), coalesce(f."lowMultiplier"::text, ''),
        coalesce(f.unit, ''), f.sequence), ${ROW} order by s."knownOn", f.place, f.position) as rows
    from "Figure" f join "Statement" s on s.id = f."statementId" left join "Series" n on n.id = f."seriesId"
    where f."indicatorId" = any(${ids}::uuid[]) and s."knownOn" <= ${asOf}::date and f.sequence <= ${ledger}::int and s.sequence <= ${ledger}::int
      and not f.id = any(${out}::uuid[]) and not s.id = any(${out}::uuid[])
    group by f."indicatorId"`;
  return new Map(texts.map(({ indicatorId, rows }) => [indicatorId, rows]));
}

/** The figures of an indicator from their text; a period is read once, by its text. */
export function figuresOf(indicator: string, rows: string, periodOf: (text: string) => Period): readonly Figure[] {
  return rows.split(ROW).map((row) => figureOf(row.split(COLUMN), indicator, periodOf));
}

function figureOf(row: readonly string[], indicator: string, periodOf: (text: string) => Period): Figure {
  const [id = "", statement = "", statedOn = "", knownOn = "", place, position, ...words] = row;
  const [series, nature, measure, over, period = "", timing, ...numbers] = words;
  const [shape, low, high, central, inclusive = "", hedge, multiplier = "", lowMultiplier = "", unit = "", sequence] = numbers;
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
    period: period === "" ? null : periodOf(period),
    periodText: null,
    timing: timing as Timing,
    stated: believe({
      shape: shape as Shape,
      low: low || null,
      high: high || null,
      central: central || null,
      inclusive: inclusive === "" ? null : inclusive === "true",
      hedge: (hedge || null) as Hedge | null,
      multiplier: multiplier === "" ? null : Number(multiplier),
      lowMultiplier: lowMultiplier === "" ? null : Number(lowMultiplier),
    }),
    unit: unit || null,
    words: null,
    condition: null,
    citations: [],
    restates: null,
    sequence: Number(sequence),
  };
}
