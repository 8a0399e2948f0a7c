import type { YearNaming } from "../domain/time/fiscal-year";
import { type DecimalMark, decimalMarkOf, readTypedNumber } from "./number";
import { readPeriodColumn } from "./period";
import { fiscalYearProblem } from "./period-problem";
import { type Cell, readCells } from "./table-cells";
import { type ColumnUse, findColumns, type TableColumn } from "./table-columns";

/** One value of the table with its growth. Unreadable texts stay as pasted. */
export type PastedRow = {
  /** Row in the pasted text, from 1. */
  readonly row: number;
  readonly period: string;
  /** Heading of the value's column; null for the only column of a table without a header. */
  readonly heading: string | null;
  readonly value: string | null;
  readonly growth: string | null;
};

/** An unreadable cell, kept as pasted, or a column left out for having no numbers (`at` null). Row and column count from 1. */
export type PastedIssue = {
  readonly row: number;
  readonly column: number;
  readonly field: "period" | "value" | "growth";
  /** Position in `rows`. */
  readonly at: number | null;
  readonly text: string;
  /** True when the number depends on the decimal mark. */
  readonly isAmbiguous: boolean;
  readonly message: string;
};

export type PastedTable = {
  readonly rows: readonly PastedRow[];
  readonly issues: readonly PastedIssue[];
  /** The decimal mark; null when neither the table nor the user decides it. */
  readonly decimal: DecimalMark | null;
  /** True when some number is ambiguous, so that the user must choose the decimal mark. */
  readonly isDecimalAsked: boolean;
  /** Columns of numbers that have a heading, and how each was used. */
  readonly columns: readonly { readonly heading: string; readonly use: ColumnUse }[];
};

/** The user's choices: the decimal mark, and the use of columns by heading. */
export type PastedChoices = {
  readonly decimal: DecimalMark | null;
  readonly uses: Readonly<Record<string, ColumnUse>>;
  /** How the fiscal years of the series of a column, by its heading and the number of columns, are named. Left out: no series has fiscal years. */
  readonly yearsOf?: (heading: string | null, columns: number) => YearNaming | null;
};

type Pair = { readonly value: Cell | null; readonly growth: Cell | null; readonly heading: string | null };
type ReadCell = { readonly text: string | null; readonly problem: string | null; readonly isAmbiguous?: true };

const NO_CHOICES: PastedChoices = { decimal: null, uses: {} };
const NO_PERIOD = "Write the period as 2023, 2023-Q4, 2023-11 or January–November 2023, with the year in full.";

/**
 * Reads observations from a table pasted from a spreadsheet: a column of periods (or a row across the top), columns of values, and
 * columns of growth, each after its values. An unreadable cell stays as pasted and is reported by row and column. The decimal mark
 * comes from the whole table or from the user; it is never guessed.
 */
export function readPastedTable(text: string, { decimal, uses, yearsOf = () => null }: PastedChoices = NO_CHOICES): PastedTable {
  const { body, periods, columns, textColumns } = findColumns(readCells(text), uses);
  const used = columns.filter(({ use }) => use !== "none");
  const typed = body.flatMap((row) => used.map(({ index }) => readTypedNumber(row[index]?.text ?? "")));
  const mark = decimal ?? decimalMarkOf(typed);
  const rows: PastedRow[] = [];
  const issues: PastedIssue[] = textColumns.map((cell) => ({
    ...cell,
    field: "value",
    at: null,
    isAmbiguous: false,
    message: "No number stands in this column.",
  }));
  const headed = columns.filter(({ heading }) => heading !== null).length;
  const periodTexts = body.map((cells) => cells[periods]?.text ?? "");
  const read = columnReader((heading) => readPeriodColumn(periodTexts, yearsOf(heading, headed)));
  for (const [at, cells] of body.entries()) {
    const cell = cells[periods] ?? { text: "", row: cells[0]?.row ?? 0, column: periods + 1 };
    for (const pair of pairsOf(used, cells)) {
      const period = { ...cell, read: read(pair.heading)[at] ?? null };
      readPair(period, pair, mark, rows, issues);
    }
  }
  return {
    rows,
    issues,
    decimal: mark,
    isDecimalAsked: mark === null && typed.some(({ kind }) => kind === "ambiguous"),
    columns: columns.flatMap(({ heading, use }) => (heading === null ? [] : [{ heading, use }])),
  };
}

/** Reads the periods once for each heading. */
function columnReader(
  read: (heading: string | null) => readonly (string | null)[],
): (heading: string | null) => readonly (string | null)[] {
  const known = new Map<string | null, readonly (string | null)[]>();
  return (heading) => {
    const column = known.get(heading) ?? read(heading);
    known.set(heading, column);
    return column;
  };
}

/** Adds a row if the pair has a value or growth, with its issues. */
function readPair(
  period: Cell & { readonly read: string | null },
  pair: Pair,
  mark: DecimalMark | null,
  rows: PastedRow[],
  issues: PastedIssue[],
): void {
  const value = readCell(pair.value, mark);
  const growth = readCell(pair.growth, mark);
  if (value.text === null && growth.text === null) return;
  const text = period.read;
  const problems = [
    { field: "period", cell: period, problem: text === null ? (fiscalYearProblem(period.text) ?? NO_PERIOD) : null, isAmbiguous: false },
    { field: "value", cell: pair.value, isAmbiguous: false, ...value },
    { field: "growth", cell: pair.growth, isAmbiguous: false, ...growth },
  ] as const;
  for (const { field, cell, problem, isAmbiguous } of problems) {
    if (cell !== null && problem !== null) issues.push({ ...cell, field, at: rows.length, isAmbiguous, message: problem });
  }
  rows.push({ row: period.row, period: text ?? period.text, heading: pair.heading, value: value.text, growth: growth.text });
}

/** The digits of a cell; null if it is empty; the pasted text and the problem if it is unreadable. */
function readCell(cell: Cell | null, mark: DecimalMark | null): ReadCell {
  if (cell === null) return { text: null, problem: null };
  const { text } = cell;
  const number = readTypedNumber(text);
  switch (number.kind) {
    case "none":
      return { text: null, problem: null };
    case "unreadable":
      return { text, problem: "This is no number: write its digits, such as 1187.5 or -2.9." };
    case "number":
      return { text: number.digits, problem: null };
    case "onlyWith":
      if (mark === null || number.mark === mark) return { text: number.digits, problem: null };
      return { text, problem: `Elsewhere in this table a ${mark} parts decimals: write this number the same way.` };
    case "ambiguous":
      if (mark !== null) return { text: number[mark], problem: null };
      return {
        text,
        isAmbiguous: true,
        problem: `This reads as ${number.point} or as ${number.comma}: say whether a point or a comma parts decimals.`,
      };
  }
}

/** Pairs each value with the growth column that follows it; growth without a value before it is a pair of its own. */
function pairsOf(columns: readonly TableColumn[], row: readonly Cell[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { use, index, heading } of columns) {
    const cell = row[index] ?? null;
    const last = pairs.at(-1);
    if (use === "value") pairs.push({ value: cell, growth: null, heading });
    else if (last !== undefined && last.growth === null) pairs[pairs.length - 1] = { ...last, growth: cell };
    else pairs.push({ value: null, growth: cell, heading });
  }
  return pairs;
}
