import type { Series } from "../../domain/ledger/series";
import type { FigureToJudge, StatementSpeaker } from "../../domain/ledger/statement";
import { yearNamingOfFigure } from "../../domain/ledger/year-naming";
import type { Period } from "../../domain/time/period";
import { type FlatValue, statedValueOf } from "../../domain/values/stated-value";
import { database } from "../connection/client";
import type { DayPrecision } from "../generated/enums";
import { dayAt } from "../ledger/mappers";
import type { Snapshot } from "../ledger/snapshot";

export type FigureRow = Omit<FigureToJudge, "stated" | "period" | "years" | "indicator"> &
  FlatValue & {
    readonly indicatorId: string;
    readonly statedOnPrecision: DayPrecision;
    readonly period: string | null;
  };

/** The figures of some indicators (by id) of a snapshot: the columns that judging needs, in the order of their statements. */
export function selectFigures(indicators: readonly string[], { ledger, retracted }: Snapshot): Promise<readonly FigureRow[]> {
  return database().$queryRaw<FigureRow[]>`
    select f."indicatorId", f.id, f."statementId" as statement, s."statedOn"::text, s."statedOnPrecision", s."knownOn"::text,
      f.place, f.position, n.slug as series, f.nature, f.measure, f.over, f.period, f.timing, f.shape, f."lowDigits" as low,
      f."highDigits" as high, f."centralDigits" as central, f.inclusive, f.hedge, f.multiplier, f."lowMultiplier", f.unit, f.sequence
    from "Figure" f join "Statement" s on s.id = f."statementId" left join "Series" n on n.id = f."seriesId"
    where f."indicatorId" = any(${indicators}::uuid[]) and f.sequence <= ${ledger}::int and s.sequence <= ${ledger}::int
      and not f.id = any(${retracted}::uuid[]) and not s.id = any(${retracted}::uuid[])
    order by s."statedOn", s.place, f.position`;
}

/** `seriesList`: the series of its indicator. */
export function readFigureRow(
  row: FigureRow,
  indicator: string,
  seriesList: readonly Series[],
  periodOf: (text: string) => Period,
): FigureToJudge {
  const { id, statement, knownOn, place, position, series, nature, measure, over, timing, unit, sequence } = row;
  return {
    id,
    statement,
    statedOn: dayAt(row.statedOn, row.statedOnPrecision),
    knownOn,
    place,
    position,
    indicator,
    series,
    nature,
    measure,
    over,
    period: row.period === null ? null : periodOf(row.period),
    years: yearNamingOfFigure(row, seriesList),
    timing,
    stated: statedValueOf(row),
    unit,
    sequence,
  };
}

export type SpeakerRow = StatementSpeaker & { readonly statementId: string };

/** Who made the statements with a figure of some indicators (by id), in the order named. */
export function selectSpeakers(indicators: readonly string[]): Promise<readonly SpeakerRow[]> {
  return database().$queryRaw<SpeakerRow[]>`
    select m."statementId", p.slug, p.name, p.kind, m.capacity, b.slug as "onBehalfOf"
    from "StatementSpeaker" m join "Speaker" p on p.id = m."speakerId" left join "Speaker" b on b.id = m."onBehalfOfId"
    where m."statementId" in (select "statementId" from "Figure" where "indicatorId" = any(${indicators}::uuid[]))
    order by m.position`;
}
