import { decidingJudgement } from "../../domain/judging/deciding-judgement";
import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Observation } from "../../domain/ledger/observation";
import type { Series } from "../../domain/ledger/series";
import type { Citation } from "../../domain/ledger/source";
import { yearNamingOf } from "../../domain/ledger/year-naming";
import { boundsOf, isRate, type StatedValue, toFlat } from "../../domain/values/stated-value";
import { columnOf, type Table, tableOf } from "../../export/table";
import { formatPeriod } from "../../format/days";
import { nameOfSource } from "../../format/source";
import { speakerNames } from "../../format/speakers";
import type { OutturnRows } from "./outturn-rows";

/** A mark of the chart as a table row. */
type Row = {
  readonly basis: string;
  readonly kind: "published" | "stated";
  readonly period: string;
  readonly periodWords: string;
  readonly who: string;
  readonly day: string;
  readonly number: string;
  readonly stated: StatedValue;
  readonly unit: string;
  readonly nature: string | null;
  readonly words: string | null;
  readonly status: string | null;
  readonly outcome: string | null;
  readonly difference: string | null;
  readonly source: Citation["source"] | null;
  readonly id: string;
};

/** The rows that the outturn chart draws, by year: the published value, then figures by the day stated. */
export function outturnTable(rows: OutturnRows, judged: JudgedIndicator, series: Series): Table {
  return tableOf(columns(isRate(rows.measure, series.unit)), drawnRows(rows, judged, series));
}

/** The same for several bases, one after the other, with a column that names the basis. */
export function levelsTable(bases: readonly { readonly series: Series; readonly rows: OutturnRows }[], judged: JudgedIndicator): Table {
  const basis = columnOf<Row>()("basis", "Basis", "string", "whose figures, in which unit", (row) => row.basis);
  const rate = bases.every(({ series }) => isRate("level", series.unit));
  return tableOf(
    [basis, ...columns(rate)],
    bases.flatMap(({ rows, series }) => drawnRows(rows, judged, series)),
  );
}

function drawnRows(rows: OutturnRows, judged: JudgedIndicator, series: Series): readonly Row[] {
  const unit = isRate(rows.measure, series.unit) ? "percent" : series.unit;
  const observations = new Map(judged.facts.releases.flatMap((release) => release.observations.map((one) => [one.id, { one, release }])));
  const published = rows.observed.flatMap((drawn): Row[] => {
    const held = observations.get(drawn.key);
    const stated = held && (rows.measure === "growth" ? held.one.growth : held.one.value);
    return held && stated ? [publishedRow(held.one, drawn.label, stated, unit, series, held.release.citations)] : [];
  });
  const stated = rows.stated.flatMap(({ key, number }): Row[] => {
    const one = judged.byId.get(key);
    return one === undefined ? [] : [statedRow(one, number, unit, series)];
  });
  return [...published, ...stated].sort(byYear);
}

function publishedRow(
  { id, period, releasedOn, status, words, citations }: Observation,
  number: string,
  stated: StatedValue,
  unit: string,
  series: Series,
  all: readonly Citation[],
): Row {
  return {
    basis: series.title,
    kind: "published",
    period: period.text,
    periodWords: formatPeriod(period, "short", yearNamingOf(series)),
    who: series.publisher,
    day: releasedOn,
    number,
    stated,
    unit,
    nature: null,
    words,
    status,
    outcome: null,
    difference: null,
    source: all.find((citation) => citations.includes(citation.id))?.source ?? null,
    id,
  };
}

function statedRow({ figure, statement, evaluations }: JudgedFigure, number: string, unit: string, series: Series): Row {
  const evaluation = evaluations.find((one) => one.series === series.slug);
  return {
    basis: series.title,
    kind: "stated",
    period: figure.period?.text ?? "",
    periodWords: figure.period === null ? "" : formatPeriod(figure.period, "short", figure.years),
    who: speakerNames(statement),
    day: statement.statedOn,
    number,
    stated: figure.stated,
    unit: figure.unit ?? unit,
    nature: figure.nature,
    words: figure.words,
    status: null,
    outcome: evaluation?.outcome ?? null,
    difference: (evaluation && decidingJudgement(evaluation, figure))?.difference ?? null,
    source: statement.citations.find(({ id }) => figure.citations.includes(id))?.source ?? null,
    id: figure.id,
  };
}

function byYear(a: Row, b: Row): number {
  return a.period.slice(0, 4).localeCompare(b.period.slice(0, 4)) || a.kind.localeCompare(b.kind) || a.day.localeCompare(b.day);
}

function columns(rate: boolean) {
  const inUnit = rate ? "in percent" : "in base units of `unit`";
  const column = columnOf<Row>();
  return [
    column("kind", "Kind", "string", "published by the basis's publisher, or stated by speakers", ({ kind }) => kind),
    column("period", "Period", "string", "what the number is about, as SDMX writes periods", ({ period }) => period),
    column("period_words", "About", "string", "the period in words", ({ periodWords }) => periodWords),
    column("who", "Who", "string", "publisher, or speakers", ({ who }) => who),
    column("day", "Day", "gday", "released on, or stated on; perhaps known to the month or year only", ({ day }) => day),
    column("number", "Number", "string", "as printed on the chart", ({ number }) => number),
    column("shape", "Shape", "string", "point, range, floor or ceiling", ({ stated }) => stated.shape),
    column("hedge", "Hedge", "string", "about, nearly or justOver, on the number line", ({ stated }) => stated.hedge),
    column("low", "Low", "decimal", `lowest number given, ${inUnit}; blank: open`, ({ stated }) => boundsOf(stated)[0]?.toFixed() ?? null),
    column(
      "high",
      "High",
      "decimal",
      `highest number given, ${inUnit}; blank: open`,
      ({ stated }) => boundsOf(stated)[1]?.toFixed() ?? null,
    ),
    column("low_digits", "Digits", "decimal", "digits as given, at `multiplier`", ({ stated }) => toFlat(stated, rate).low),
    column(
      "high_digits",
      "High digits",
      "decimal",
      "digits of the higher bound, at `multiplier`",
      ({ stated }) => toFlat(stated, rate).high,
    ),
    column("multiplier", "Power of ten", "integer", "power of ten of the digits; blank for a rate", ({ stated }) =>
      textOf(toFlat(stated, rate).multiplier),
    ),
    column("unit", "Unit", "string", "ISO 4217 currency, percent, or another unit by its name", ({ unit }) => unit),
    column("nature", "Nature", "string", "projection or target; blank for what was published", ({ nature }) => nature),
    column("words", "In the words", "string", "the number's own words, in the language of the source", ({ words }) => words),
    column("status", "Status", "string", "SDMX observation status of what was published; P: provisional", ({ status }) => status),
    column("outcome", "Outcome", "string", "of what was stated, on this basis (rule 3)", ({ outcome }) => outcome),
    column(
      "difference",
      "Difference",
      "decimal",
      `outturn minus the nearest stated bound, ${rate ? "in points" : inUnit}`,
      (row) => row.difference,
    ),
    column("source", "Source", "string", "name of a source that carries the number", ({ source }) => source && nameOfSource(source)),
    column("source_address", "Address", "anyURI", "address of that source", ({ source }) => source?.url ?? null),
    column("id", "Id", "string", "id of the observation or figure in the ledger", ({ id }) => id),
  ];
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
