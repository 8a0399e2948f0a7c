/** A column of a CSV file. Numbers are written unchanged; text is escaped so that a spreadsheet does not run it as a formula. */
export type Column<Row> = {
  readonly name: string;
  readonly kind: "text" | "number";
  readonly of: (row: Row) => string | null;
};

export function textColumn<Row>(name: string, of: (row: Row) => string | null): Column<Row> {
  return { name, kind: "text", of };
}

export function numberColumn<Row>(name: string, of: (row: Row) => string | null): Column<Row> {
  return { name, kind: "number", of };
}

/**
 * CSV text (RFC 4180: CRLF, doubled quotes) with one header line; null is an empty cell. A text cell that starts with a formula
 * character gets an apostrophe in front; numbers keep their sign ("-5.2").
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => quoted(name)).join(",");
  const lines = rows.map((row) => columns.map(({ kind, of }) => cell(of(row), kind)).join(","));
  return `${[header, ...lines].join("\r\n")}\r\n`;
}

function cell(text: string | null, kind: "text" | "number"): string {
  if (text === null) return "";
  if (kind === "number") return text;
  return quoted(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
