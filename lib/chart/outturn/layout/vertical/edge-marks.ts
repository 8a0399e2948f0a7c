import { overlaps, type Rect, textRect } from "../../../labels/rect";
import type { ArrowMark, LabelMark, ValueAxis } from "../../../model/model";
import type { Scales } from "../../../model/scales";
import { EDGE_ARROW_REACH } from "../../../render/marks/arrow";
import { LINE_HEIGHT } from "../../../text/line-spacing";
import { runsWidth } from "../../../text/text-width";
import { type BeyondGroup, digitsOf } from "../slot-marks";

export type Side = BeyondGroup["side"];

const TEXT_CLEARANCE = 5;
const HALF_ARROW = 5;
const BASELINE = { above: 4, below: 12 };

/** Arrows at one end of the scale, what they fill, and their numbers, a line a slot; lines that would touch stand one above the other. */
export function edgeMarks(
  slots: readonly (readonly BeyondGroup[])[],
  side: Side,
  {
    edge,
    left,
    right,
    value,
    scales,
  }: {
    readonly edge: number;
    readonly left: number;
    readonly right: number;
    readonly value: ValueAxis;
    readonly scales: Scales;
  },
): {
  readonly arrows: readonly ArrowMark[];
  readonly labels: readonly LabelMark[];
  readonly rects: readonly Rect[];
  readonly height: number;
} {
  const out = side === "above" ? -1 : 1;
  const arrows: ArrowMark[] = [];
  const rects: Rect[] = [];
  const labels: LabelMark[] = [];
  let levels = 0;
  for (const beyond of slots) {
    const own = beyond.filter((one) => one.side === side);
    const [first] = own;
    if (first === undefined) continue;
    for (const { group, along } of own) {
      arrows.push(edgeArrow(group.key, group.first.outcome, along, side, value));
      const [top, bottom] = [edge, edge + out * EDGE_ARROW_REACH].sort((a, b) => a - b);
      const middle = scales.along(along);
      rects.push({ left: middle - HALF_ARROW, top: top ?? edge, right: middle + HALF_ARROW, bottom: bottom ?? edge });
    }
    const text = [...new Set(own.map(({ group }) => digitsOf(group.first.number)))].join(", ");
    const runs = [{ text, style: "number" }] as const;
    const half = runsWidth(runs) / 2;
    const centre = own.reduce((sum, { along }) => sum + scales.along(along), 0) / own.length;
    const x = Math.min(Math.max(centre, left + half), right - half);
    let level = 0;
    const at = (): LabelMark => ({
      kind: "label",
      role: "stated",
      outcome: first.group.first.outcome,
      key: first.group.key,
      x,
      y: edge + out * (EDGE_ARROW_REACH + BASELINE[side] + level * LINE_HEIGHT),
      anchor: "middle",
      runs,
      halo: true,
    });
    while (labels.some((other) => overlaps(textRect(other), textRect(at()), TEXT_CLEARANCE))) level += 1;
    labels.push(at());
    levels = Math.max(levels, level + 1);
  }
  return { arrows, labels, rects, height: levels === 0 ? 0 : EDGE_ARROW_REACH + 4 + levels * LINE_HEIGHT };
}

function edgeArrow(key: string, outcome: ArrowMark["outcome"], along: number, side: Side, { domain }: ValueAxis): ArrowMark {
  const [low, high] = domain;
  const end = side === "above" ? ({ value: high, towards: "up" } as const) : ({ value: low, towards: "down" } as const);
  return { kind: "arrow", role: "stated", outcome, key, along, ...end, atEdge: true };
}
