import type { LabelMark, LeaderMark } from "../model/model";
import type { XY } from "../render/svg-primitives";
import { shortNumber } from "../text/label-text";
import type { Named } from "./block-lines";
import { hasRoom, type Room, settle } from "./collision";
import { overlap, type Rect, textRect } from "./rect";

const STEP = 6;
const FARTHEST = 150;
const SIDES = [0, -16, 16, -32, 32, -56, 56];
/** From a leader's ends to the text and the mark. */
const AWAY = 3;

/** A number that finds no room at its mark, as near above or below as there is, with a leader; else null. */
export function afar({ group, rect }: Named, room: Room): readonly (LabelMark | LeaderMark)[] | null {
  const middle = (rect.left + rect.right) / 2;
  const drawn = { role: "stated", outcome: group.first.outcome, key: group.key } as const;
  const runs = [{ text: shortNumber(group.first.number), look: "number" }] as const;
  const reach = {
    left: rect.left - FARTHEST,
    top: rect.top - 2 * FARTHEST,
    right: rect.right + FARTHEST,
    bottom: rect.bottom + 2 * FARTHEST,
  };
  const near = { ...room, taken: room.taken.filter((other) => overlap(other, reach)) };
  for (let far = 2 * STEP; far < FARTHEST; far += STEP) {
    for (const y of [rect.top - far, rect.bottom + far + 10]) {
      for (const side of SIDES) {
        const label: LabelMark = { ...drawn, kind: "label", x: middle + side, y, anchor: "middle", runs, halo: true };
        const points = leaderOf(label, middle, rect);
        if (!hasRoom(near, [label], "anywhere") || crosses(points, rect, near)) continue;
        return [{ ...drawn, kind: "leader", points }, ...settle(room, [label])];
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
    [x, above ? mark.top - AWAY : mark.bottom + AWAY],
  ];
}

/** Whether a leader runs through anything but its own mark. */
function crosses([[x1, y1], [x2, y2]]: readonly [XY, XY], own: Rect, { taken }: Room): boolean {
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
