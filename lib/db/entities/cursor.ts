import { asDate } from "../ledger/mappers";

/** The last row of a page, in a list sorted by day and id, newest first. */
export type Cursor = { readonly day: string; readonly id: string };

/** The filter for rows after a cursor, in a list sorted by `column`; no filter when the cursor is null. */
export function rowsAfter<Column extends string>(cursor: Cursor | null, column: Column) {
  if (cursor === null) return {};
  const day = asDate(cursor.day);
  return { OR: [where(column, { lt: day }), { ...where(column, { equals: day }), id: { lt: cursor.id } }] };
}

// The cast restores the key's name, which TypeScript loses for a computed key.
function where<Column extends string, Value>(column: Column, value: Value): Record<Column, Value> {
  return { [column]: value } as Record<Column, Value>;
}
