import { ok, type Result, refuse } from "../domain/values/result";

/** How much of a list is asked for, and after which place in it. */
export type Paging = { readonly limit: number; readonly cursor: string | null };

const MOST = 200;
const USUAL = 50;

/** Parameters of every list. */
export const PAGING = ["limit", "cursor"] as const;

/** Reads `limit` (1 to 200, usually 50) and `cursor` (the `next` of an earlier answer). */
export function parsePaging(query: ReadonlyMap<string, string>): Result<Paging> {
  const limit = query.get("limit") ?? String(USUAL);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST) return refuse(`Give a number from 1 to ${MOST}.`, "limit");
  const cursor = query.get("cursor") ?? null;
  if (cursor !== null && !/^[\w.-]{1,200}$/.test(cursor)) return refuse("Give the next of an earlier answer.", "cursor");
  return ok({ limit: Number(limit), cursor });
}

/** One page of a list that is held whole, by the key of its last row; `next` is null on the last page. */
export function pageOf<Row>(
  rows: readonly Row[],
  { limit, cursor }: Paging,
  key: (row: Row) => string,
): { items: readonly Row[]; next: string | null } {
  const start = cursor === null ? 0 : rows.findIndex((row) => key(row) === cursor) + 1;
  const items = rows.slice(start, start + limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && start + limit < rows.length ? key(last) : null };
}
