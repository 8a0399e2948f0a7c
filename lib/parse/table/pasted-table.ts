import { yearRefusal } from "../../domain/entry-checks/common-year";
import type { ObservationStatus } from "../../domain/ledger/observation";
import type { YearNaming } from "../../domain/time/fiscal-year";
import { type DecimalMark, decimalMarkOf, readTypedNumber } from "../number";
import { fiscalYearProblem } from "../period-problem";
import { readMarkedCell } from "./cell-marks";
import { isMonthAndNumber, type MonthNumber } from "./period-cell";
import { type CellAnswers, type CellQuestion, readCell } from "./read-cell";
import { readStatusFlag } from "./status-flag";
import { readCells } from "./table-cells";
import { type ColumnUse, findColumns } from "./table-columns";
import { listColumns, type Pair, type PastedColumn, pairsOf } from "./table-pairs";
import { type PeriodCell, periodReader } from "./table-periods";
import { findTrailingZeros, type TrailingZeros } from "./trailing-zeros";

/** One value of the table with its growth. Unreadable texts stay as pasted. */
export type PastedRow = {
  /** Row in the pasted text, from 1. */
  readonly row: number;
  readonly period: string;
  /** Heading of the value's column, or the area of a long file; null for the only column of a table without a header. */
  readonly heading: string | null;
  readonly value: string | null;
  readonly growth: string | null;
  /** Of its flag; absent without one. */
  readonly status?: ObservationStatus;
  /** The cell's text, where a footnote or a flag without a status stands in it; absent elsewhere. */
  readonly words?: string;
};

/** An unreadable cell, kept as pasted, or a column left out for having no numbers (`at` null). Row and column count from 1. */
export type PastedIssue = {
  readonly row: number;
  readonly column: number;
  readonly field: "period" | "value" | "growth";
  /** Position in `rows`. */
  readonly at: number | null;
  readonly text: string;
  /** The question that has to be answered before the cell can be read; null where it cannot be read at all. */
  readonly asks: CellQuestion | null;
  readonly message: string;
};

export type PastedTable = {
  readonly rows: readonly PastedRow[];
  readonly issues: readonly PastedIssue[];
  /** The decimal mark; null when neither the table nor the user decides it. */
  readonly decimal: DecimalMark | null;
  /** The questions that the user has to answer. */
  readonly asked: readonly CellQuestion[];
  /** Columns of values that have a heading, or the series of a long file, and how each was used. */
  readonly columns: readonly PastedColumn[];
  /** Headings of the columns of periods, where the table does not say which of them counts; else empty. */
  readonly periodHeadings: readonly string[];
  /** Zeros at the end of columns, which are left out unless the user keeps them. */
  readonly zeros: readonly TrailingZeros[];
};

/** The user's choices, and what is known of the series. */
export type PastedChoices = {
  readonly decimal: DecimalMark | null;
  readonly uses: Readonly<Record<string, ColumnUse>>;
  /** How the fiscal years of the series of a column, by its heading and the number of columns, are named. Left out: no series has fiscal years. */
  readonly yearsOf?: (heading: string | null, columns: number) => YearNaming | null;
  /** What the number of "Jan-23" is. */
  readonly months?: MonthNumber | null;
  /** Whether brackets and a minus at the end make a number negative. */
  readonly isNegative?: boolean | null;
  /** Heading of the column of periods that counts. */
  readonly periods?: string | null;
  /** True to keep zeros at the end of a column. */
  readonly keepsZeros?: boolean;
};

const NO_CHOICES: PastedChoices = { decimal: null, uses: {} };
const NO_PERIOD = "Write the period as 2023, 2023-Q4, 2023-11 or January–November 2023, with the year in full.";
const MONTH_OR_DAY = "This is a month and a year, or a month and a day: say what the number is.";

/**
 * Reads observations from a table pasted from a spreadsheet: a column of periods (or a row across the top), columns of values, columns
 * of growth and of flags, each after its values, and columns of areas. An unreadable cell stays as pasted and is reported by row and
 * column. Whatever reads two ways is asked about; it is never guessed.
 */
export function readPastedTable(text: string, choices: PastedChoices = NO_CHOICES): PastedTable {
  const { uses, periods = null, keepsZeros = false } = choices;
  const shape = findColumns(readCells(text), { uses, periods });
  const used = shape.columns.filter(({ use }) => use !== "none");
  const numbers = shape.body.flatMap((row) => used.map(({ index }) => readTypedNumber(readMarkedCell(row[index]?.text ?? "").number)));
  const decimal = choices.decimal ?? decimalMarkOf(numbers);
  const rows: PastedRow[] = [];
  const issues: PastedIssue[] = shape.textColumns.map((cell) => ({
    ...cell,
    field: "value",
    at: null,
    asks: null,
    message: "No number stands in this column.",
  }));
  const columns = listColumns(shape, uses);
  const periodAt = periodReader(shape, choices, columns.length);
  for (const [at, cells] of shape.body.entries()) {
    for (const pair of pairsOf(used, cells, shape.keys)) {
      if (pair.heading !== null && uses[pair.heading] === "none") continue;
      readPair(periodAt(at, pair.heading), pair, { decimal, isNegative: choices.isNegative ?? null }, rows, issues);
    }
  }
  const { positions, zeros } = findTrailingZeros(rows);
  return {
    ...(keepsZeros ? { rows, issues } : withoutRows(rows, issues, positions)),
    decimal,
    asked: [...new Set(issues.flatMap(({ asks }) => asks ?? []))],
    columns,
    periodHeadings: shape.periods.isAsked
      ? [shape.periods.index, ...shape.periods.others].map((index) => shape.head?.[index]?.text ?? "").filter((heading) => heading !== "")
      : [],
    zeros: keepsZeros ? [] : zeros,
  };
}

/** Adds a row if the pair has a value or growth, with its issues. */
function readPair(period: PeriodCell, pair: Pair, answers: CellAnswers, rows: PastedRow[], issues: PastedIssue[]): void {
  const value = readCell(pair.value, answers);
  const growth = readCell(pair.growth, answers);
  if (value.text === null && growth.text === null) return;
  const problems = [
    { field: "period", cell: period, ...periodProblem(period) },
    { field: "value", cell: pair.value, ...value },
    { field: "growth", cell: pair.growth, ...growth },
  ] as const;
  for (const { field, cell, problem, asks } of problems) {
    if (cell !== null && problem !== null)
      issues.push({ row: cell.row, column: cell.column, text: cell.text, field, at: rows.length, asks, message: problem });
  }
  const flag = readStatusFlag(pair.flag);
  const status = flag?.status ?? value.status ?? growth.status;
  const words = flag !== null && !flag.isWhole ? `${value.text ?? growth.text} ${pair.flag}` : (value.words ?? growth.words);
  rows.push({
    row: period.row,
    period: period.read ?? period.text,
    heading: pair.heading,
    value: value.text,
    growth: growth.text,
    ...(status !== null && { status }),
    ...(words !== null && { words }),
  });
}

function periodProblem({ text, read, isDay }: PeriodCell): { readonly problem: string | null; readonly asks: CellQuestion | null } {
  if (read !== null) return { problem: null, asks: null };
  if (isDay) return { problem: "This is a day: give months, quarters or years.", asks: null };
  if (isMonthAndNumber(text)) return { problem: MONTH_OR_DAY, asks: "months" };
  return { problem: yearRefusal(text) ?? fiscalYearProblem(text) ?? NO_PERIOD, asks: null };
}

/** Rows and issues without the rows at some positions, which have no issues. */
function withoutRows(
  rows: readonly PastedRow[],
  issues: readonly PastedIssue[],
  positions: ReadonlySet<number>,
): Pick<PastedTable, "rows" | "issues"> {
  const kept = rows.flatMap((_, at) => (positions.has(at) ? [] : [at]));
  return {
    rows: kept.flatMap((at) => rows[at] ?? []),
    issues: issues.map((issue) => ({ ...issue, at: issue.at === null ? null : kept.indexOf(issue.at) })),
  };
}
