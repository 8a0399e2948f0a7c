import type { FigureGroup } from "../model/figure-groups";
import type { LabelledSlot } from "./labelled-slot";
import type { Rect } from "./rect";

export type Side = "left" | "right";

/** The point where a leader meets its mark. */
export type LeaderEnd = { readonly group: FigureGroup; readonly x: number; readonly y: number };

/** Pixels between the ends of two leaders. */
const MIN_END_DISTANCE = 7;
const STEPS = 12;

/**
 * Where each leader meets its mark, from top to bottom. The mark farthest from the list chooses first. A leader avoids the
 * marks that it passes, the texts in the column (`words`) and the ends of other leaders as far as its mark is tall enough.
 */
export function leaderEnds({ marks }: LabelledSlot, side: Side, words: readonly Rect[]): readonly LeaderEnd[] {
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
