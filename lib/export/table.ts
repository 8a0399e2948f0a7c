import { csvText } from "./csv";

/** XML Schema's name of what a column holds, as CSVW uses it. `gday` is a day that may be known to the month or year only. */
export type Datatype = "string" | "decimal" | "integer" | "date" | "gday" | "anyURI";

/** A column of a file: its name there, over a table, and in a sentence for who has only the file. */
export type TableColumn = { readonly name: string; readonly title: string; readonly datatype: Datatype; readonly description: string };

/** Rows of any kind as a file and a page's table show them: text, null where nothing is held. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly (string | null)[])[] };

type ColumnOf<Row> = TableColumn & { readonly of: (row: Row) => string | null };

/** Writes columns over rows of one kind, a line each: name, title, datatype, description, what it holds of a row. */
export function columnOf<Row>() {
  return (name: string, title: string, datatype: Datatype, description: string, of: (row: Row) => string | null): ColumnOf<Row> => ({
    name,
    title,
    datatype,
    description,
    of,
  });
}

export function tableOf<Row>(columns: readonly ColumnOf<Row>[], rows: readonly Row[]): Table {
  return {
    columns: columns.map(({ name, title, datatype, description }) => ({ name, title, datatype, description })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

/** The same rows with columns that say one thing for all of them, such as both clocks. */
export function withConstants(table: Table, constants: readonly (TableColumn & { readonly value: string })[]): Table {
  return {
    columns: [...table.columns, ...constants.map(({ value: _, ...column }) => column)],
    rows: table.rows.map((row) => [...row, ...constants.map(({ value }) => value)]),
  };
}

/** The table as CSV: numbers as they are, words made harmless for spreadsheets. */
export function tableCsv({ columns, rows }: Table): string {
  return csvText(
    columns.map(({ name, datatype }, index) => ({
      name,
      kind: datatype === "decimal" || datatype === "integer" ? "number" : "text",
      of: (row: readonly (string | null)[]) => row[index] ?? null,
    })),
    rows,
  );
}
