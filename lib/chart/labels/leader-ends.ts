import type { FigureGroup } from "../model/figure-groups";
import type { DrawnColumn } from "../outturn/vertical/column";
import type { Rect } from "./rect";

export type Side = "left" | "right";

/** Where a leader meets its mark: its height, and the edge of the mark on that side. */
export type LeaderEnd = { readonly group: FigureGroup; readonly x: number; readonly y: number };

/** Between two leaders where they reach their marks. */
const MIN_END_DISTANCE = 7;
const STEPS = 12;

/**
 * Where each leader meets its mark, sorted from top to bottom. The farthest lane chooses first: a leader passes the lanes
 * between at a height where their marks are not, and keeps its distance from the others where the marks are tall enough. `words` are texts in the column that it had better not strike through.
 */
export function leaderEnds({ column, stated }: DrawnColumn, side: Side, words: readonly Rect[]): readonly LeaderEnd[] {
  const marks = column.slot.groups.flatMap((group, index) => {
    const rect = stated[index]?.rect;
    return rect === undefined ? [] : [{ group, rect }];
  });
  const outward = side === "left" ? [...marks].reverse() : marks;
  const placed: LeaderEnd[] = [];
  outward.forEach(({ group, rect }, index) => {
    const passed = [...outward.slice(index + 1).map((mark) => mark.rect), ...words];
    const y = bestHeight(
      rect,
      passed,
      placed.map((end) => end.y),
    );
    placed.push({ group, y, x: side === "left" ? rect.left - 1 : rect.right + 1 });
  });
  return placed.sort((a, b) => a.y - b.y);
}

function bestHeight(rect: Rect, passed: readonly Rect[], others: readonly number[]): number {
  const middle = (rect.top + rect.bottom) / 2;
  const reach = Math.max(0, (rect.bottom - rect.top) / 2 - 2);
  const heights = Array.from({ length: 2 * STEPS + 1 }, (_, index) => middle + (reach * (index - STEPS)) / STEPS);
  const cost = (y: number) => {
    const crossed = passed.filter(({ top, bottom }) => y > top - 2 && y < bottom + 2).length;
    const crowded = others.reduce((sum, other) => sum + Math.max(0, MIN_END_DISTANCE - Math.abs(other - y)), 0);
    return crossed * 40 + crowded * 8 + Math.abs(y - middle) / 4;
  };
  return heights.reduce((best, y) => (cost(y) < cost(best) ? y : best), middle);
}
