import { asDate } from "../ledger/mappers";

/** The last row of a page of a list that is ordered by a day, newest first, and then by id. */
export type Cursor = { readonly day: string; readonly id: string };

/** The rows that come after a cursor, by the column of the day; all of them without one. */
export function rowsAfter<Column extends string>(cursor: Cursor | null, column: Column) {
  if (cursor === null) return {};
  const day = asDate(cursor.day);
  return { OR: [where(column, { lt: day }), { ...where(column, { equals: day }), id: { lt: cursor.id } }] };
}

// A computed key loses its name in the type of the object.
function where<Column extends string, Value>(column: Column, value: Value): Record<Column, Value> {
  return { [column]: value } as Record<Column, Value>;
}
