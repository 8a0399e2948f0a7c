import { keyOf } from "./key-columns";
import type { Cell } from "./table-cells";
import type { ColumnUse, TableColumn, TableShape } from "./table-columns";

/** A value with the growth and the flag beside it. */
export type Pair = {
  readonly value: Cell | null;
  readonly growth: Cell | null;
  readonly heading: string | null;
  /** Text of the flag; empty without one. */
  readonly flag: string;
};

/** A column of values with a heading, or one series of a long file. */
export type PastedColumn = { readonly heading: string; readonly use: ColumnUse; readonly isShare: boolean };

/** Pairs each value of a row with the growth column that follows it; growth without a value before it is a pair of its own. */
export function pairsOf(columns: readonly TableColumn[], row: readonly Cell[], keys: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const column of columns) {
    const cell = row[column.index] ?? null;
    const flag = column.flags === null ? "" : (row[column.flags]?.text ?? "");
    const last = pairs.at(-1);
    const heading = headingIn(row, column, keys, columns);
    if (column.use === "value") pairs.push({ value: cell, growth: null, heading, flag });
    else if (last !== undefined && last.growth === null) pairs[pairs.length - 1] = { ...last, growth: cell, flag: last.flag || flag };
    else pairs.push({ value: null, growth: cell, heading, flag });
  }
  return pairs;
}

/** The columns of a table that the user can place: those with a heading, or of a long file its series, in the order of the rows. */
export function listColumns({ body, columns, keys }: TableShape, uses: Readonly<Record<string, ColumnUse>>): readonly PastedColumn[] {
  if (keys.length === 0)
    return columns.flatMap(({ heading, use, isShare }) =>
      heading === null ? [] : [{ heading, use, isShare: isShare && use === "value" }],
    );
  const used = columns.filter(({ use }) => use !== "none");
  const listed = new Map<string, PastedColumn>();
  for (const row of body) {
    for (const column of used.filter(({ use }) => use === "value")) {
      const heading = headingIn(row, column, keys, used);
      if (heading !== null) listed.set(heading, { heading, use: uses[heading] ?? "value", isShare: column.isShare });
    }
  }
  return [...listed.values()];
}

/** The heading of a column; in a long file the row's area, with the heading where there are several columns of values. */
function headingIn(
  row: readonly Cell[],
  { heading }: TableColumn,
  keys: readonly number[],
  columns: readonly TableColumn[],
): string | null {
  if (keys.length === 0) return heading;
  const isOnly = columns.filter(({ use }) => use === "value").length < 2;
  return isOnly || heading === null ? keyOf(row, keys) : `${keyOf(row, keys)} · ${heading}`;
}
