/** A column of a file: numbers are written as they are, words are made harmless for spreadsheets. */
export type Column<Row> = {
  readonly name: string;
  readonly kind: "text" | "number";
  readonly of: (row: Row) => string | null;
};

/**
 * Rows as CSV (RFC 4180: CRLF, quotes doubled), one header line, nothing for null. Where a text cell begins with a
 * character that spreadsheets take for a formula, an apostrophe stands before it; numbers keep their sign ("-5.2").
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
