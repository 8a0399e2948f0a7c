import type { StatedLine } from "@/lib/chart/plan/period-card";

/** Figures of one period that were stated alike: the newest stands for all. */
export type FoldedLine = { readonly newest: StatedLine; readonly count: number };

/** The stated figures of a period, those of one number as one, in the order of their newest. */
export function foldLines(lines: readonly StatedLine[]): readonly FoldedLine[] {
  const byNumber = new Map<string, FoldedLine>();
  for (const newest of lines) {
    const count = (byNumber.get(newest.number)?.count ?? 0) + 1;
    byNumber.delete(newest.number);
    byNumber.set(newest.number, { newest, count });
  }
  return [...byNumber.values()];
}
