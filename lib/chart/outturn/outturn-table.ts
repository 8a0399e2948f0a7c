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
import type { ObservedRow, OutturnRows } from "./outturn-rows";

/** A mark of the chart as a table row. */
type Row = {
  readonly indicator: string;
  readonly basis: string;
  readonly kind: "published" | "computed" | "stated";
  /** Key of the period on the axis. */
  readonly axis: string;
  readonly period: string;
  readonly periodWords: string;
  readonly who: string;
  readonly day: string;
  readonly number: string;
  readonly stated: StatedValue | null;
  /** A value that nobody published, in base units or percent. */
  readonly computed: string | null;
  readonly unit: string;
  readonly nature: string | null;
  readonly words: string | null;
  readonly status: string | null;
  readonly outcome: string | null;
  readonly difference: string | null;
  readonly source: Citation["source"] | null;
  readonly id: string;
};

/** The rows that the main chart draws, by period: published values of each basis, then figures by the day stated. */
export function outturnTable(rows: OutturnRows, judged: JudgedIndicator, series: readonly Series[]): Table {
  const rate = isRate(rows.measure, series[0]?.unit ?? null);
  return tableOf([basisColumn(), ...columns(rate)], drawnRows(rows, judged, series));
}

/** The rows of one chart, and what they are of. */
type Drawn = { readonly rows: OutturnRows; readonly judged: JudgedIndicator; readonly series: readonly Series[] };

/** The rows of a chart and of the panel beneath it, which may be of another indicator in another unit. */
export function comparedTable(main: Drawn, panel: Drawn): Table {
  const rate = isRate(main.rows.measure, main.series[0]?.unit ?? null) && isRate(panel.rows.measure, panel.series[0]?.unit ?? null);
  const indicator = columnOf<Row>()("indicator", "Indicator", "string", "what is measured", (row) => row.indicator);
  return tableOf(
    [indicator, basisColumn(), ...columns(rate)],
    [main, panel].flatMap(({ rows, judged, series }) => drawnRows(rows, judged, series)),
  );
}

/** The same for several charts, one after the other. */
export function levelsTable(bases: readonly { readonly series: Series; readonly rows: OutturnRows }[], judged: JudgedIndicator): Table {
  const rate = bases.every(({ series }) => isRate("level", series.unit));
  return tableOf(
    [basisColumn(), ...columns(rate)],
    bases.flatMap(({ rows, series }) => drawnRows(rows, judged, [series])),
  );
}

function basisColumn() {
  return columnOf<Row>()("basis", "Basis", "string", "whose figures, in which unit", (row) => row.basis);
}

function drawnRows(rows: OutturnRows, judged: JudgedIndicator, series: readonly Series[]): readonly Row[] {
  const unit = unitOf(rows, series[0] ?? null);
  const indicator = judged.facts.indicator.title;
  const observations = new Map(judged.facts.releases.flatMap((release) => release.observations.map((one) => [one.id, { one, release }])));
  const published = rows.bases.flatMap((basis) => {
    const own = series.find(({ slug }) => slug === basis.key);
    return basis.observed.flatMap((drawn): Row[] => {
      const held = observations.get(drawn.key);
      return held === undefined || own === undefined
        ? []
        : [{ indicator, ...publishedRow(drawn, held.one, publishedValue(drawn, held.one, rows), unit, own, held.release.citations) }];
    });
  });
  const stated = rows.stated.flatMap(({ key, number }): Row[] => {
    const one = judged.byId.get(key);
    return one === undefined ? [] : [{ indicator, ...statedRow(one, number, unit, series[0] ?? null) }];
  });
  const order = new Map(rows.periods.map(({ key }, index) => [key, index]));
  const place = ({ axis }: Row) => order.get(axis) ?? 0;
  return [...published, ...stated].sort((a, b) => place(a) - place(b) || a.kind.localeCompare(b.kind) || a.day.localeCompare(b.day));
}

/** The unit of the numbers: of an index with its base. */
function unitOf({ measure, transform, unit }: OutturnRows, series: Series | null): string {
  if (transform !== null) return unit;
  return isRate(measure, series?.unit ?? null) ? "percent" : (series?.unit ?? "");
}

/** As published; null for a value that was computed or summed. */
function publishedValue(
  { slot, part }: ObservedRow,
  { period, value, growth }: Observation,
  { measure, transform }: OutturnRows,
): StatedValue | null {
  if (transform !== null) return null;
  if (measure === "growth") return part ? null : growth;
  return measure === "level" && (part || period.text === slot.text) ? value : null;
}

function publishedRow(
  { label, slot, slotText, value }: ObservedRow,
  { id, period, releasedOn, status, words, citations }: Observation,
  stated: StatedValue | null,
  unit: string,
  series: Series,
  all: readonly Citation[],
): Omit<Row, "indicator"> {
  return {
    basis: series.title,
    kind: stated === null ? "computed" : "published",
    axis: slot.text,
    period: stated === null ? slot.text : period.text,
    periodWords: stated === null ? slotText : formatPeriod(period, "short", yearNamingOf(series)),
    who: series.publisher,
    day: releasedOn,
    number: label,
    stated,
    computed: stated === null ? value : null,
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

function statedRow(
  { figure, statement, evaluations }: JudgedFigure,
  number: string,
  unit: string,
  series: Series | null,
): Omit<Row, "indicator"> {
  const evaluation = evaluations.find((one) => one.series === series?.slug);
  return {
    basis: series?.title ?? "",
    kind: "stated",
    axis: figure.period?.text ?? "",
    period: figure.period?.text ?? "",
    periodWords: figure.period === null ? "" : formatPeriod(figure.period, "short", figure.years),
    who: speakerNames(statement),
    day: statement.statedOn,
    number,
    stated: figure.stated,
    computed: null,
    unit: figure.measure === "growth" ? "percent" : (figure.unit ?? unit),
    nature: figure.nature,
    words: figure.words,
    status: null,
    outcome: evaluation?.outcome ?? null,
    difference: (evaluation && decidingJudgement(evaluation, figure))?.difference ?? null,
    source: statement.citations.find(({ id }) => figure.citations.includes(id))?.source ?? null,
    id: figure.id,
  };
}

function columns(rate: boolean) {
  const inUnit = rate ? "in percent" : "in base units of `unit`";
  const column = columnOf<Row>();
  return [
    column(
      "kind",
      "Kind",
      "string",
      "published by the basis's publisher, computed from what it published, or stated by speakers",
      ({ kind }) => kind,
    ),
    column("period", "Period", "string", "what the number is about, as SDMX writes periods", ({ period }) => period),
    column("period_words", "About", "string", "the period in words", ({ periodWords }) => periodWords),
    column("who", "Who", "string", "publisher, or speakers", ({ who }) => who),
    column("day", "Day", "gday", "released on, or stated on; perhaps known to the month or year only", ({ day }) => day),
    column("number", "Number", "string", "as printed on the chart", ({ number }) => number),
    column("shape", "Shape", "string", "point, range, floor or ceiling", ({ stated }) => stated?.shape ?? null),
    column("hedge", "Hedge", "string", "about, nearly or justOver, on the number line", ({ stated }) => stated?.hedge ?? null),
    column("low", "Low", "decimal", `lowest number given, ${inUnit}; blank: open`, (row) => boundOf(row, 0)),
    column("high", "High", "decimal", `highest number given, ${inUnit}; blank: open`, (row) => boundOf(row, 1)),
    column("low_digits", "Digits", "decimal", "digits as given, at `multiplier`", ({ stated }) =>
      stated ? toFlat(stated, rate).low : null,
    ),
    column("high_digits", "High digits", "decimal", "digits of the higher bound, at `multiplier`", ({ stated }) =>
      stated ? toFlat(stated, rate).high : null,
    ),
    column("multiplier", "Power of ten", "integer", "power of ten of the digits; blank for a rate", ({ stated }) =>
      textOf(stated ? toFlat(stated, rate).multiplier : null),
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
    column("difference_unit", "Unit of the difference", "string", "percentage points for rates", (row) =>
      row.difference === null ? null : differenceUnit(row, rate),
    ),
    column("source", "Source", "string", "name of a source that carries the number", ({ source }) => source && nameOfSource(source)),
    column("source_address", "Address", "anyURI", "address of that source", ({ source }) => source?.url ?? null),
    column("id", "Id", "string", "id of the observation or figure in the ledger", ({ id }) => id),
  ];
}

function differenceUnit({ unit }: Row, rate: boolean): string {
  return rate ? "percentage points" : unit;
}

function boundOf({ stated, computed }: Row, end: 0 | 1): string | null {
  return stated === null ? computed : (boundsOf(stated)[end]?.toFixed() ?? null);
}

function textOf(number: number | null): string | null {
  return number === null ? null : String(number);
}
