import type { Cursor } from "../db/entities/cursor";
import { parseDay } from "../domain/time/day";
import { ok, type Result, refuse } from "../domain/values/result";
import { isUuid } from "../domain/values/uuid";

/** How much of a list is asked for, and after which place in it. */
export type Paging = { readonly limit: number; readonly cursor: string | null };

const MOST = 200;
const USUAL = 50;
const ADVICE = "Give the next of an earlier answer.";
const DAY_AND_ROW = /^(\d{4}-\d{2}-\d{2})\.(.{36})$/;
/** Pages with a list that is ordered by a day, and with one that is read whole. */
const BY_DAY = /^\/(statements|releases|speakers\/[^/]+)$/;
const WHOLE = /^\/(compare|track-record)$/;

/** Said where a page should begin after a row that its list does not have. */
export const NOT_LISTED = "The list has changed: the row after which this page began is not in it.";

/** Parameters of every list. */
export const PAGING = ["limit", "cursor"] as const;

/** Reads `limit` (1 to 200, usually 50) and `cursor` (the `next` of an earlier answer). */
export function parsePaging(query: ReadonlyMap<string, string>): Result<Paging> {
  const limit = query.get("limit") ?? String(USUAL);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST) return refuse(`Give a number from 1 to ${MOST}.`, "limit");
  const cursor = query.get("cursor") ?? null;
  if (cursor !== null && !/^[\w.-]{1,200}$/.test(cursor)) return refuse(ADVICE, "cursor");
  return ok({ limit: Number(limit), cursor });
}

/** The cursor of a list that is ordered by a day, as `cursorText` writes it; null for null. */
export function parseCursor(text: string | null): Result<Cursor | null> {
  if (text === null) return ok(null);
  const [, day, id] = DAY_AND_ROW.exec(text) ?? [];
  return day === undefined || id === undefined || parseDay(day) === null || !isUuid(id) ? refuse(ADVICE, "cursor") : ok({ day, id });
}

/** "2023-12-14.01920000-0000-7000-8000-000000000000" */
export function cursorText(cursor: Cursor | null): string | null {
  return cursor && `${cursor.day}.${cursor.id}`;
}

/** Whether the list of a page, at this path, can begin where its address says: blank is its start. True for a page without a list. */
export function canBeginAt(path: string, cursors: readonly string[]): boolean {
  const [text = "", ...more] = cursors;
  if (BY_DAY.test(path)) return more.length === 0 && (text === "" || parseCursor(text).ok);
  return !WHOLE.test(path) || (more.length === 0 && (text === "" || isUuid(text)));
}

/** The cursor in the address of a page, of which proxy.ts has answered those that cannot be read; null: the list's start. */
export function pageCursor(text: string | null): Cursor | null {
  const cursor = parseCursor(text);
  return cursor.ok ? cursor.value : null;
}

/** One page of a list that is read whole, by the key of its last row; `next` is null on the last page. Null where no row has the cursor's key. */
export function pageOf<Row>(
  rows: readonly Row[],
  { limit, cursor }: Paging,
  key: (row: Row) => string,
): { items: readonly Row[]; next: string | null } | null {
  const before = cursor === null ? -1 : rows.findIndex((row) => key(row) === cursor);
  if (cursor !== null && before < 0) return null;
  const start = before + 1;
  const items = rows.slice(start, start + limit);
  const last = items.at(-1);
  return { items, next: last !== undefined && start + limit < rows.length ? key(last) : null };
}
