import { yearRefusal } from "../../domain/entry-checks/common-year";
import { containsPeriod, type Period, parsePeriod } from "../../domain/time/period";
import { isPeriodText, readTypedPeriod } from "../period";
import { isMonthAndNumber, readYearMonth } from "./period-cell";
import type { Cell, Cells } from "./table-cells";

/** The column of periods of a table. */
export type PeriodColumn = {
  readonly index: number;
  /** Other columns of periods, which do not count. */
  readonly others: readonly number[];
  /** True when the table does not say which of them counts. */
  readonly isAsked: boolean;
};

const HEAD =
  /(?:^|[^a-z])(?:time|period|date|years?|months?|quarters?|fy)(?:$|[^a-z])|time_?period|ref_?(?:year|month|period|date)|^(?:year|month|period)|年|月|год|месяц|квартал|период/i;

type Candidate = { readonly index: number; readonly isNamed: boolean; readonly isStrong: boolean };

/**
 * Finds the column of periods. Numbers such as 5471 are no years, and a column of numbers between 1850 and 2150 is one of years only
 * when its heading says so or no other column has periods. Of two columns of periods the finer counts where each of its periods lies in
 * the other's, and `chosen` (an index) where the user has said which.
 */
export function findPeriodColumn(body: Cells, head: readonly Cell[] | null, chosen: number | null): PeriodColumn {
  const width = Math.max(0, ...body.map((row) => row.length));
  const found = Array.from({ length: width }, (_, index) => candidateOf(body, head, index)).filter((one) => one !== null);
  const kept = withoutNumbers(found);
  const [first] = kept;
  const indexes = kept.map(({ index }) => index);
  if (first === undefined) return { index: 0, others: [], isAsked: false };
  const finest = chosen !== null && indexes.includes(chosen) ? chosen : finestOf(body, indexes);
  const index = finest ?? first.index;
  return { index, others: indexes.filter((other) => other !== index), isAsked: finest === null };
}

function candidateOf(body: Cells, head: readonly Cell[] | null, index: number): Candidate | null {
  const texts = body.map((row) => row[index]?.text ?? "").filter((text) => text !== "");
  const periods = texts.filter(isPeriodCell);
  if (periods.length * 2 <= texts.length) return null;
  return { index, isNamed: HEAD.test(head?.[index]?.text ?? ""), isStrong: periods.some((text) => !/^[\d.]+$/.test(text)) };
}

/** Leaves out columns of mere numbers that are not named as periods, unless there is no other column of periods before them. */
function withoutNumbers(found: readonly Candidate[]): readonly Candidate[] {
  const certain = found.filter(({ isNamed, isStrong }) => isNamed || isStrong);
  return certain.length > 0 ? certain : found.slice(0, 1);
}

/** The column whose periods all lie in those of every other column; null when there is none. */
function finestOf(body: Cells, indexes: readonly number[]): number | null {
  const isWithin = (inner: number, outer: number) =>
    body.every((row) => {
      const [a, b] = [periodOf(row[inner]?.text ?? ""), periodOf(row[outer]?.text ?? "")];
      return a !== null && b !== null && containsPeriod(b, a);
    });
  return indexes.find((index) => indexes.every((other) => other === index || isWithin(index, other))) ?? null;
}

function periodOf(text: string): Period | null {
  return parsePeriod(readYearMonth(text) ?? readTypedPeriod(text, null) ?? "");
}

/** True for a cell that can be a period of the years 1850 to 2150, also for "Jan-23", which has to be asked about, and for 202301. */
export function isPeriodCell(text: string): boolean {
  if (isMonthAndNumber(text) || readYearMonth(text) !== null) return true;
  return isPeriodText(text) && yearRefusal(text) === null;
}
