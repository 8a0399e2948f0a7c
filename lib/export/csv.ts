import { Decimal } from "decimal.js";

/** A column of a CSV file: text, a number with at most 15 significant digits, or digits exactly as they were stated. */
export type Column<Row> = {
  readonly name: string;
  readonly kind: "text" | "number" | "digits";
  readonly of: (row: Row) => string | null;
};

/** Spreadsheets keep no more digits of a number. */
const MOST_DIGITS = 15;

/** Text that a spreadsheet takes for a formula: an equals or at sign, or a plus or minus before a call or a reference to another sheet. */
const FORMULA = /^[=@\t\r]|^[+-](?=.*(?:[\p{L}\d_.]\(|[|!]))/su;

export function textColumn<Row>(name: string, of: (row: Row) => string | null): Column<Row> {
  return { name, kind: "text", of };
}

export function numberColumn<Row>(name: string, of: (row: Row) => string | null): Column<Row> {
  return { name, kind: "number", of };
}

export function digitsColumn<Row>(name: string, of: (row: Row) => string | null): Column<Row> {
  return { name, kind: "digits", of };
}

/**
 * CSV text (RFC 4180: CRLF, doubled quotes) with one header line; null is an empty cell. Words that begin with a sign are quoted and
 * kept ("-5.2 per cent"); a text that a spreadsheet would run as a formula gets an apostrophe in front.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => quoted(name)).join(",");
  const lines = rows.map((row) => columns.map(({ kind, of }) => cell(of(row), kind)).join(","));
  return `${[header, ...lines].join("\r\n")}\r\n`;
}

/** Rounds a number of more than 15 significant digits, half up; any other is returned unchanged ("220.0"). */
export function fifteenDigits(text: string): string {
  const digits = text.replace(/^-?0*\.?0*|[^\d]/g, "");
  return digits.length <= MOST_DIGITS ? text : new Decimal(text).toSignificantDigits(MOST_DIGITS, Decimal.ROUND_HALF_UP).toFixed();
}

function cell(text: string | null, kind: Column<unknown>["kind"]): string {
  if (text === null) return "";
  if (kind === "digits") return text;
  if (kind === "number") return fifteenDigits(text);
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

function quoted(text: string): string {
  return /[",\r\n]|^[+-]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
