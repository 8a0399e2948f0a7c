/** Columns that rows can be sorted by; `ON_BASIS` ones name a basis too: "error.turnover-gacc-usd". */
const PLAIN = ["day", "period", "speaker", "figure", "outcome"] as const;
const ON_BASIS = ["outturn", "difference", "error"] as const;

type PlainColumn = (typeof PLAIN)[number];
export type BasisColumnName = (typeof ON_BASIS)[number];
export type Direction = "asc" | "desc";

export type SortColumn =
  | { readonly name: PlainColumn; readonly basis: null }
  | {
      readonly name: BasisColumnName;
      /** Slug of the series. */
      readonly basis: string;
    };
export type CompareSort = SortColumn & { readonly direction: Direction };

const DAY: SortColumn = { name: "day", basis: null };

export const NEWEST_FIRST: CompareSort = { ...DAY, direction: "desc" };

/** Parses `sort` and `direction` of an address; unknown values are ignored. By default the newest statement comes first. */
export function parseSort(sort: string | null, direction: string | null): CompareSort {
  const column = parseColumn(sort) ?? DAY;
  return { ...column, direction: direction === "asc" || direction === "desc" ? direction : firstDirection(column) };
}

function parseColumn(sort: string | null): SortColumn | null {
  const plain = PLAIN.find((name) => name === sort);
  if (plain !== undefined) return { name: plain, basis: null };
  const [, word = "", basis = ""] = /^(\w+)\.([a-z0-9-]+)$/.exec(sort ?? "") ?? [];
  const name = ON_BASIS.find((one) => one === word);
  return name === undefined ? null : { name, basis };
}

/** The query parameters of an order, null for what is the default. */
export function sortQuery({ direction, ...column }: CompareSort): { readonly sort: string | null; readonly direction: string | null } {
  const text = column.basis === null ? column.name : `${column.name}.${column.basis}`;
  return {
    sort: column.name === DAY.name ? null : text,
    direction: direction === firstDirection(column) ? null : direction,
  };
}

/** The order that the heading of a column leads to: the other direction when the rows are sorted by it, else its first one. */
export function nextSort(column: SortColumn, current: CompareSort): CompareSort {
  if (!isSortedBy(column, current)) return { ...column, direction: firstDirection(column) };
  return { ...column, direction: current.direction === "asc" ? "desc" : "asc" };
}

export function isSortedBy(column: SortColumn, current: CompareSort): boolean {
  return column.name === current.name && column.basis === current.basis;
}

/** Names and outcomes begin at the start, days and numbers at the newest and greatest. */
function firstDirection({ name }: SortColumn): Direction {
  return name === "speaker" || name === "outcome" ? "asc" : "desc";
}
