import type { Rect } from "../labels/rect";
import { ARROW_LENGTH } from "../render/marks/arrow";
import { DIAMOND_RADIUS } from "../render/marks/point";
import type { Mark, MarkOutcome } from "./model";
import type { Scales } from "./scales";
import type { StatedBounds } from "./stated-bounds";

/** A stated value to draw; a group of equal figures is one. */
type Markable = {
  readonly first: { readonly stated: StatedBounds; readonly outcome: MarkOutcome };
  readonly low: string | null;
  readonly high: string | null;
  readonly key: string;
};

export type StatedMarks = { readonly marks: readonly Mark[]; readonly rect: Rect };

const HALF_TICK = 6;
/** In pixels: a whisker that reaches less than this beyond its diamond is drawn beside it. */
const MIN_VISIBLE_WHISKER = 3;
/** In pixels, from the diamond's middle to a whisker beside it. */
export const WHISKER_OFFSET = 9;

/** The marks of a group at a position on the category axis, and the rectangle they fill in pixels. */
export function statedMarks(group: Markable, along: number, scales: Scales): StatedMarks {
  const { stated, outcome } = group.first;
  const common = { role: "stated", outcome, key: group.key } as const;
  const low = group.low ?? group.high ?? "0";
  const high = group.high ?? group.low ?? "0";
  switch (stated.shape) {
    case "point": {
      if (stated.hedge === null)
        return {
          marks: [{ ...common, kind: "point", along, value: low, form: "diamond" }],
          rect: valuesRect(along, [low], DIAMOND_RADIUS, scales),
        };
      return hedgedMarks(low, [stated.reading[0] ?? low, stated.reading[1] ?? high], along, common, scales);
    }
    case "range":
      return {
        marks: [{ ...common, kind: "interval", along, low, high, ...(stated.central !== null && { central: stated.central }) }],
        rect: valuesRect(along, [low, high], 2, scales),
      };
    case "floor":
      return { marks: [{ ...common, kind: "arrow", along, value: low, towards: "up" }], rect: arrowRect(along, low, 1, scales) };
    case "ceiling":
      return { marks: [{ ...common, kind: "arrow", along, value: high, towards: "down" }], rect: arrowRect(along, high, -1, scales) };
  }
}

function hedgedMarks(
  value: string,
  [low, high]: readonly [string, string],
  along: number,
  common: { readonly role: "stated"; readonly outcome: MarkOutcome; readonly key: string },
  scales: Scales,
): StatedMarks {
  const middle = scales.value(value);
  const reach = Math.max(Math.abs(scales.value(high) - middle), Math.abs(scales.value(low) - middle));
  const hidden = reach < DIAMOND_RADIUS + MIN_VISIBLE_WHISKER;
  const beside = scales.along(along) - WHISKER_OFFSET;
  const whisker = hidden ? scales.position(beside) : along;
  const rect = valuesRect(along, [low, high], DIAMOND_RADIUS, scales);
  const reachBeside = scales.along(whisker) - 4;
  const left = scales.orientation === "vertical" ? { left: Math.min(rect.left, reachBeside) } : { top: Math.min(rect.top, reachBeside) };
  return {
    marks: [
      { ...common, role: "reading", kind: "interval", along: whisker, low, high },
      { ...common, kind: "point", along, value, form: "open" },
    ],
    rect: { ...rect, ...left },
  };
}

function arrowRect(along: number, value: string, sign: 1 | -1, scales: Scales): Rect {
  const threshold = scales.value(value);
  return rectBetween(along, threshold, threshold + sign * scales.up * ARROW_LENGTH, 1, scales);
}

function valuesRect(along: number, values: readonly string[], reach: number, scales: Scales): Rect {
  const pixels = values.map(scales.value);
  return rectBetween(along, Math.min(...pixels), Math.max(...pixels), reach, scales);
}

function rectBetween(along: number, from: number, to: number, reach: number, scales: Scales): Rect {
  const [a, b] = [Math.min(from, to) - reach, Math.max(from, to) + reach];
  const middle = scales.along(along);
  const [c, d] = [middle - HALF_TICK, middle + HALF_TICK];
  return scales.orientation === "vertical" ? { left: c, top: a, right: d, bottom: b } : { left: a, top: c, right: b, bottom: d };
}
