import type { Issue, Result } from "../domain/values/result";

/** Resolves citation positions: none named means all `count`; a position out of range is an issue under `field`. */
export function resolveCitations<T extends { readonly citations: readonly number[] }>(
  rows: readonly T[],
  count: number,
  field: string,
): Result<T[]> {
  const all = Array.from({ length: count }, (_, position) => position);
  const issues: Issue[] = rows.flatMap((row, at) =>
    row.citations.flatMap((position, index) =>
      position < count ? [] : [{ path: [field, at, "citations", index], message: `Count from 0: the last citation is ${count - 1}.` }],
    ),
  );
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: rows.map((row) => (row.citations.length > 0 ? row : { ...row, citations: all })) };
}
