import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import { nameOfSource } from "../../format/source";
import type { OutturnLine } from "./dot-rows";
import type { PathFigure, PathRows } from "./path-rows";

/** A row of the chart: a stated figure or a published value. */
type Row = { readonly kind: "stated"; readonly figure: PathFigure } | { readonly kind: "published"; readonly line: OutturnLine };

/** The rows that the path chart draws: figures by the day stated, then published values. */
export function pathTable(rows: PathRows, judged: JudgedIndicator): Table {
  const { figures, outturns, bases, unit, periodText, period } = rows;
  const column = columnOf<Row>();
  const stated = (pick: (figure: PathFigure) => string | null) => (row: Row) => (row.kind === "stated" ? pick(row.figure) : null);
  const held = (figure: PathFigure) => judged.byId.get(figure.key);
  return tableOf(
    [
      column("kind", "Kind", "string", "stated by speakers, or published", ({ kind }) => kind),
      column("period", "Period", "string", "what the number is about, as SDMX writes periods", () => period),
      column("period_words", "About", "string", "the period in words", () => periodText),
      column("who", "Who", "string", "speakers, or the basis", (row) => (row.kind === "stated" ? row.figure.speaker : row.line.title)),
      column("day", "Day", "gday", "stated on, or known on", (row) => (row.kind === "stated" ? row.figure.statedOn : row.line.publicOn)),
      column("number", "Number", "string", "as printed on the chart", (row) =>
        row.kind === "stated" ? row.figure.number : row.line.label,
      ),
      column("low", "Low", "decimal", "lowest number, in base units or percent; blank: open", (row) => endOf(row, 0)),
      column("high", "High", "decimal", "highest number, in base units or percent; blank: open", (row) => endOf(row, 1)),
      column("unit", "Unit", "string", "what the number counts", () => unit),
      column(
        "nature",
        "Nature",
        "string",
        "projection or target; blank for what was published",
        stated((figure) => held(figure)?.figure.nature ?? null),
      ),
      column(
        "words",
        "In the words",
        "string",
        "the number's own words",
        stated((figure) => held(figure)?.figure.words ?? null),
      ),
      column(
        "outcome",
        "Outcome",
        "string",
        "over the bases that count (rule 10)",
        stated(({ headline }) => headline.word),
      ),
      ...bases.map((basis, index) =>
        column(
          `outcome_${index + 1}`,
          basis,
          "string",
          `outcome on ${basis} (rule 3)`,
          stated(({ outcomes }) => outcomes[index]?.word ?? null),
        ),
      ),
      column(
        "source",
        "Source",
        "string",
        "name of a source that carries the number",
        stated((figure) => sourceOf(figure, judged)),
      ),
      column("id", "Id", "string", "id of the figure or observation in the ledger", (row) =>
        row.kind === "stated" ? row.figure.key : row.line.key,
      ),
    ],
    [...figures.map((figure): Row => ({ kind: "stated", figure })), ...outturns.map((line): Row => ({ kind: "published", line }))],
  );
}

function endOf(row: Row, end: 0 | 1): string | null {
  if (row.kind === "stated") return end === 0 ? row.figure.stated.low : row.figure.stated.high;
  return row.line.reading === null ? row.line.value : row.line.reading[end];
}

function sourceOf({ key }: PathFigure, judged: JudgedIndicator): string | null {
  const one = judged.byId.get(key);
  const citation = one?.statement.citations.find(({ id }) => one.figure.citations.includes(id));
  return citation === undefined ? null : nameOfSource(citation.source);
}
