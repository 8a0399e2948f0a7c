import type { LabelMark, LeaderMark } from "../model/model";
import type { XY } from "../render/svg-primitives";
import { shortNumber } from "../text/label-text";
import type { LabelledGroup } from "./block-lines";
import { fits, type LabelArea, place } from "./collision";
import { overlaps, type Rect, textRect } from "./rect";

const STEP = 6;
const MAX_DISTANCE = 150;
const SIDE_SHIFTS = [0, -16, 16, -32, 32, -56, 56];
/** Pixels between the end of a leader and its mark. */
const LEADER_CLEARANCE = 3;

/**
 * The label of a figure whose mark has no free space beside it: the number at the nearest free place above or below, with a
 * leader. Null when there is none.
 */
export function distantLabel({ group, rect }: LabelledGroup, area: LabelArea): readonly (LabelMark | LeaderMark)[] | null {
  const middle = (rect.left + rect.right) / 2;
  const common = { role: "stated", outcome: group.first.outcome, key: group.key } as const;
  const runs = [{ text: shortNumber(group.first.number), style: "number" }] as const;
  const reach = {
    left: rect.left - MAX_DISTANCE,
    top: rect.top - 2 * MAX_DISTANCE,
    right: rect.right + MAX_DISTANCE,
    bottom: rect.bottom + 2 * MAX_DISTANCE,
  };
  const near = { ...area, taken: area.taken.filter((other) => overlaps(other, reach)) };
  for (let far = 2 * STEP; far < MAX_DISTANCE; far += STEP) {
    for (const y of [rect.top - far, rect.bottom + far + 10]) {
      for (const side of SIDE_SHIFTS) {
        const label: LabelMark = { ...common, kind: "label", x: middle + side, y, anchor: "middle", runs, halo: true };
        const points = leaderOf(label, middle, rect);
        if (!fits(near, [label], "loose") || crosses(points, rect, near)) continue;
        return [{ ...common, kind: "leader", points }, ...place(area, [label])];
      }
    }
  }
  return null;
}

function leaderOf(label: LabelMark, x: number, mark: Rect): readonly [XY, XY] {
  const text = textRect(label);
  const start = Math.min(Math.max(x, text.left), text.right);
  const above = text.bottom < mark.top;
  return [
    [start, above ? text.bottom + 1 : text.top - 1],
    [x, above ? mark.top - LEADER_CLEARANCE : mark.bottom + LEADER_CLEARANCE],
  ];
}

/** Whether a leader crosses anything but its own mark. */
function crosses([[x1, y1], [x2, y2]]: readonly [XY, XY], own: Rect, { taken }: LabelArea): boolean {
  const along: Rect = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
  const inWay = taken.filter((rect) => !isSame(rect, own) && rect.left <= along.right && rect.right >= along.left);
  const steps = Math.max(2, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4));
  for (let step = 0; step <= steps; step++) {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    if (inWay.some((rect) => x > rect.left && x < rect.right && y > rect.top && y < rect.bottom)) return true;
  }
  return false;
}

function isSame(a: Rect, b: Rect): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
