import { csvText } from "./csv";

/** The XML Schema type of a column, as CSVW uses it. `gday` is a day that may be known to the month or year only. */
export type Datatype = "string" | "decimal" | "integer" | "date" | "gday" | "anyURI";

/** A column: its name in the file, its heading on a page, and a sentence for a reader who has only the file. */
export type TableColumn = { readonly name: string; readonly title: string; readonly datatype: Datatype; readonly description: string };

/** A table for a file and for a page: cells are text, null where there is nothing. */
export type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly (string | null)[])[] };

type ColumnOf<Row> = TableColumn & { readonly of: (row: Row) => string | null };

/** Defines a column over rows of one kind: name, title, datatype, description, and how to read the cell from a row. */
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

/** Adds columns with one value for all rows, such as the as-of day and the ledger number. */
export function withConstants(table: Table, constants: readonly (TableColumn & { readonly value: string })[]): Table {
  return {
    columns: [...table.columns, ...constants.map(({ value: _, ...column }) => column)],
    rows: table.rows.map((row) => [...row, ...constants.map(({ value }) => value)]),
  };
}

/** Digits as stated keep all that were. */
function kindOf(name: string, datatype: Datatype): "text" | "number" | "digits" {
  if (datatype !== "decimal" && datatype !== "integer") return "text";
  return name.endsWith("digits") ? "digits" : "number";
}

/** The table as CSV; text is escaped against spreadsheet formulas, numbers are not. */
export function tableCsv({ columns, rows }: Table): string {
  return csvText(
    columns.map(({ name, datatype }, index) => ({
      name,
      kind: kindOf(name, datatype),
      of: (row: readonly (string | null)[]) => row[index] ?? null,
    })),
    rows,
  );
}
