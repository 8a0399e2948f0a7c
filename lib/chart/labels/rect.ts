import type { LabelMark } from "../model/model";
import { TEXT_STYLES } from "../render/styles";
import { runsWidth } from "../text/text-width";

/** A rectangle in pixels of the box; y grows downwards. */
export type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

export function overlaps(a: Rect, b: Rect, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

export function contains(outer: Rect, inner: Rect): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
}

/** The smallest rectangle around all; null for an empty list. */
export function boundingRect(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}

/** The rectangle of a line of text, from its ascenders to its descenders. */
export function textRect({ x, y, anchor, runs }: Pick<LabelMark, "x" | "y" | "anchor" | "runs">): Rect {
  const width = runsWidth(runs);
  const size = Math.max(...runs.map(({ style }) => TEXT_STYLES[style].size));
  const left = leftOf(x, anchor, width);
  return { left, top: y - size * 0.76, right: left + width, bottom: y + size * 0.24 };
}

function leftOf(x: number, anchor: LabelMark["anchor"], width: number): number {
  switch (anchor) {
    case "start":
      return x;
    case "middle":
      return x - width / 2;
    case "end":
      return x - width;
  }
}
