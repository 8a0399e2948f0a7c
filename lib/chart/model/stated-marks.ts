import type { Rect } from "../labels/rect";
import { ARROW } from "../render/marks/arrow";
import { DIAMOND } from "../render/marks/point";
import type { Group } from "./figure-groups";
import type { Mark } from "./model";
import type { Outcome } from "./outcome";
import type { Scales } from "./scales";

export type StatedMarks = { readonly marks: readonly Mark[]; readonly rect: Rect };

const HALF_TICK = 6;
/** A whisker that shows less of itself than this beyond its diamond stands beside it. */
const SEEN = 3;
/** From the diamond's middle to such a whisker. */
export const BESIDE = 9;

/** The marks of a group at a place along the axis, and the room they take. */
export function statedMarks(group: Group, along: number, scales: Scales): StatedMarks {
  const { stated, outcome, reading } = group.first;
  const drawn = { role: "stated", outcome, key: group.key } as const;
  const low = group.low ?? group.high ?? "0";
  const high = group.high ?? group.low ?? "0";
  switch (stated.shape) {
    case "point": {
      if (stated.hedge === null)
        return { marks: [{ ...drawn, kind: "point", along, value: low, form: "diamond" }], rect: room(along, [low], DIAMOND, scales) };
      return hedged(low, [reading[0] ?? low, reading[1] ?? high], along, drawn, scales);
    }
    case "range":
      return { marks: [{ ...drawn, kind: "interval", along, low, high }], rect: room(along, [low, high], 2, scales) };
    case "floor":
      return { marks: [{ ...drawn, kind: "arrow", along, value: low, towards: "up" }], rect: arrowRoom(along, low, 1, scales) };
    case "ceiling":
      return { marks: [{ ...drawn, kind: "arrow", along, value: high, towards: "down" }], rect: arrowRoom(along, high, -1, scales) };
  }
}

function hedged(
  value: string,
  [low, high]: readonly [string, string],
  along: number,
  drawn: { readonly role: "stated"; readonly outcome: Outcome; readonly key: string },
  scales: Scales,
): StatedMarks {
  const middle = scales.value(value);
  const reach = Math.max(Math.abs(scales.value(high) - middle), Math.abs(scales.value(low) - middle));
  const hidden = reach < DIAMOND + SEEN;
  const whisker = hidden ? along - BESIDE : along;
  const rect = room(along, [low, high], DIAMOND, scales);
  const left = scales.orientation === "upright" ? { left: Math.min(rect.left, whisker - 4) } : { top: Math.min(rect.top, whisker - 4) };
  return {
    marks: [
      { ...drawn, role: "reading", kind: "interval", along: whisker, low, high },
      { ...drawn, kind: "point", along, value, form: "open" },
    ],
    rect: { ...rect, ...left },
  };
}

function arrowRoom(along: number, value: string, sign: 1 | -1, scales: Scales): Rect {
  const threshold = scales.value(value);
  return roomBetween(along, threshold, threshold + sign * scales.up * ARROW, 1, scales);
}

function room(along: number, values: readonly string[], reach: number, scales: Scales): Rect {
  const pixels = values.map(scales.value);
  return roomBetween(along, Math.min(...pixels), Math.max(...pixels), reach, scales);
}

function roomBetween(along: number, from: number, to: number, reach: number, scales: Scales): Rect {
  const [a, b] = [Math.min(from, to) - reach, Math.max(from, to) + reach];
  const [c, d] = [along - HALF_TICK, along + HALF_TICK];
  return scales.orientation === "upright" ? { left: c, top: a, right: d, bottom: b } : { left: a, top: c, right: b, bottom: d };
}
