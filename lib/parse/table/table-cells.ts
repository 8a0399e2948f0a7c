/** A cell of the pasted text. Row and column count from 1. */
export type Cell = { readonly text: string; readonly row: number; readonly column: number };

/** Cells by row. Blank rows are left out but counted in row numbers. */
export type Cells = readonly (readonly Cell[])[];

const SEPARATORS = ["\t", ";", ","] as const;

/**
 * Splits the text of a spreadsheet or a CSV file into cells. The separator is the first of tab, semicolon and comma that most lines
 * contain. Quotes within quoted cells are doubled; a quotation mark that is never closed is an ordinary character.
 */
export function readCells(text: string): Cells {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rows = splitRows(plain, separatorOf(plain));
  return rows
    .map((cells, row) => cells.map((cell, column) => ({ text: cell.trim(), row: row + 1, column: column + 1 })))
    .filter((cells) => cells.some((cell) => cell.text !== ""));
}

/** Transposes a table. Cells keep the row and column they came from. */
export function transpose(cells: Cells): Cells {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    cells.map((row, at) => row[column] ?? { text: "", row: row[0]?.row ?? at + 1, column: column + 1 }),
  );
}

function separatorOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  return SEPARATORS.find((separator) => lines.filter((line) => line.includes(separator)).length * 2 > lines.length) ?? "\t";
}

function splitRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellAt(text, at, separator);
    row.push(cell.text);
    if (text[cell.end] !== separator) {
      rows.push(row);
      row = [];
    }
    at = cell.end + 1;
  }
  return rows;
}

function cellAt(text: string, start: number, separator: string): { readonly text: string; readonly end: number } {
  const quoted = /^ *"((?:[^"]|"")*)" *$/;
  if (/^ *"/.test(text.slice(start, start + 20))) {
    const closed = closingQuote(text, text.indexOf('"', start));
    const end = closed === null ? null : endOfCell(text, closed, separator);
    const inner = end === null ? null : quoted.exec(text.slice(start, end));
    if (end !== null && inner) return { text: (inner[1] ?? "").replaceAll('""', '"'), end };
  }
  const end = endOfCell(text, start, separator);
  return { text: text.slice(start, end), end };
}

/** The index after the closing quote of the quote at `open`; null if it is never closed. */
function closingQuote(text: string, open: number): number | null {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at + 1;
    at++;
  }
  return null;
}

function endOfCell(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end++;
  return end;
}
