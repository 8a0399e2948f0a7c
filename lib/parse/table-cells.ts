/** A cell as it stood in the text that was pasted: its words, its row and its column, both from 1. */
export type Cell = { readonly text: string; readonly row: number; readonly column: number };

/** The cells of a table by row; rows without a word are left out, their numbers are not given again. */
export type Cells = readonly (readonly Cell[])[];

const SEPARATORS = ["\t", ";", ","] as const;

/**
 * A table as a spreadsheet or a CSV file gives it: cells parted by tabs, semicolons or commas (the first of these that most
 * rows have), quoted ones with their quotes doubled. A quotation mark that is never closed is a mark like any other.
 */
export function readCells(text: string): Cells {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const rows = splitRows(plain, separatorOf(plain));
  return rows
    .map((cells, row) => cells.map((cell, column) => ({ text: cell.trim(), row: row + 1, column: column + 1 })))
    .filter((cells) => cells.some((cell) => cell.text !== ""));
}

/** A table whose periods run across the top, turned so that they run down; cells keep the row and column they came from. */
export function turnCells(cells: Cells): Cells {
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

/** Where the quote that opens at a place is closed, one past it; null where it never is. */
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
