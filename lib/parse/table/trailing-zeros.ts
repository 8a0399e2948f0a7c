import { parsePeriod } from "../../domain/time/period";
import { groupBy } from "../../domain/values/group-by";

type Row = {
  readonly period: string;
  readonly heading: string | null;
  readonly value: string | null;
  readonly growth: string | null;
};

/** Zeros at the end of a column, after other values: its heading, and the first and last period, as SDMX text. */
export type TrailingZeros = { readonly heading: string | null; readonly first: string; readonly last: string; readonly count: number };

/**
 * Leaves out the zeros that stand at the end of a column in the order of its periods, after values that are not zero: placeholders for
 * what is not known yet. Rows with a growth, and columns of nothing but zeros, stay. Returns the positions left out, and what they are.
 */
export function findTrailingZeros(rows: readonly Row[]): {
  readonly positions: ReadonlySet<number>;
  readonly zeros: readonly TrailingZeros[];
} {
  const placed = rows.flatMap((row, at) => {
    const period = parsePeriod(row.period);
    return period === null || row.value === null ? [] : [{ row, at, period }];
  });
  const columns = [...groupBy(placed, ({ row }) => row.heading ?? "").values()].map((column) =>
    column.toSorted((a, b) => (a.period.last < b.period.last ? -1 : 1)),
  );
  const trailing = columns.map((column) => {
    const last = column.findLastIndex(({ row }) => !isPlaceholder(row));
    return last < 0 ? [] : column.slice(last + 1);
  });
  const zeros = trailing.flatMap((column) => {
    const [first, last] = [column[0], column.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ heading: first.row.heading, first: first.period.text, last: last.period.text, count: column.length }];
  });
  return { positions: new Set(trailing.flat().map(({ at }) => at)), zeros };
}

function isPlaceholder({ value, growth }: Row): boolean {
  return growth === null && /^-?0+(?:\.0+)?$/.test(value ?? "");
}
