import type { Cursor } from "../db/entities/cursor";
import { parseDay } from "../domain/time/day";
import { ok, type Result, refuse } from "../domain/values/result";
import { isUuid } from "../domain/values/uuid";

/** Rows per page, and the cursor: the `next` of the page before, null for the first page. */
export type Paging = { readonly limit: number; readonly cursor: string | null };

const MAX_LIMIT = 200;
const DEFAULT_LIMIT = 50;
const ADVICE = "Give the next of an earlier answer.";
const DAY_AND_ROW = /^(\d{4}-\d{2}-\d{2})\.(.{36})$/;
/** Paths of pages whose list is ordered by day, and of those whose list is read as a whole. */
const BY_DAY = /^\/(statements|releases|speakers\/[^/]+)$/;
const WHOLE = /^\/(compare|track-record)$/;
/** A list whose rows are named by their words. */
const DUE = "/due";

/** Shown when the list has no row for the cursor. */
export const NOT_LISTED = "The list has changed: the row after which this page began is not in it.";

/** Query parameters of every list. */
export const PAGING = ["limit", "cursor"] as const;

/** Parses `limit` (1 to 200, by default 50) and `cursor` (the `next` of an earlier response). */
export function parsePaging(query: ReadonlyMap<string, string>): Result<Paging> {
  const limit = query.get("limit") ?? String(DEFAULT_LIMIT);
  if (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MAX_LIMIT)
    return refuse(`Give a number from 1 to ${MAX_LIMIT}.`, "limit");
  const cursor = query.get("cursor") ?? null;
  if (cursor !== null && !/^[\w.-]{1,200}$/.test(cursor)) return refuse(ADVICE, "cursor");
  return ok({ limit: Number(limit), cursor });
}

/** Parses the cursor of a list ordered by day, as `cursorText` writes it; null for null. */
export function parseCursor(text: string | null): Result<Cursor | null> {
  if (text === null) return ok(null);
  const [, day, id] = DAY_AND_ROW.exec(text) ?? [];
  return day === undefined || id === undefined || parseDay(day) === null || !isUuid(id) ? refuse(ADVICE, "cursor") : ok({ day, id });
}

/** "2023-12-14.01920000-0000-7000-8000-000000000000" */
export function cursorText(cursor: Cursor | null): string | null {
  return cursor && `${cursor.day}.${cursor.id}`;
}

/**
 * True when the cursors in a page's address are valid for its list: at most one, and a blank one means the start. True for a page
 * without a list.
 */
export function hasValidCursor(path: string, cursors: readonly string[]): boolean {
  const [text = "", ...more] = cursors;
  if (BY_DAY.test(path)) return more.length === 0 && (text === "" || parseCursor(text).ok);
  if (path === DUE) return more.length === 0 && /^[\w.-]{0,200}$/.test(text);
  return !WHOLE.test(path) || (more.length === 0 && (text === "" || isUuid(text)));
}

/** The cursor in a page's address; null is the start of the list. proxy.ts has refused invalid ones. */
export function pageCursor(text: string | null): Cursor | null {
  const cursor = parseCursor(text);
  return cursor.ok ? cursor.value : null;
}

/**
 * One page of a list that is read as a whole. `next` is the key of its last row, null on the last page. Null if no row has the
 * cursor's key.
 */
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
