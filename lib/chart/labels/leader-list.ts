import type { LabelMark, LeaderMark, Run } from "../model/model";
import { labelForms, nameAndDay } from "../text/label-text";
import { BASELINE_SHIFT } from "../text/line-spacing";
import { type LabelArea, place, rectsFit } from "./collision";
import type { LabelledSlot } from "./labelled-slot";
import { type LeaderEnd, leaderEnds, type Side } from "./leader-ends";
import { overlaps, type Rect, textRect } from "./rect";
import { spreadPositions } from "./spread";

export type LeaderList = { readonly labels: readonly LabelMark[]; readonly leaders: readonly LeaderMark[] };

/** In pixels. */
export const LIST_LINE_HEIGHT = 20;
const STEP = 4;
/** Pixels from the edge of the period to the text. */
const TEXT_OFFSET = 9;

/**
 * The labels of a period with many groups as a list beside it, with a leader to each mark: as near to the marks as possible,
 * shortened when the full labels do not fit. Null when not even the numbers fit.
 */
export function leaderList(one: LabelledSlot, area: LabelArea): LeaderList | null {
  const forms = Math.max(0, ...one.marks.map(({ group: { parts } }) => labelForms(parts).length));
  for (let form = 0; form < forms; form++) {
    for (const side of ["left", "right"] as const) {
      const ends = leaderEnds(one, side, textsInColumn(one, area));
      const labels = findPlace(one, ends, form, side, area);
      if (labels === null) continue;
      area.taken.push(crossingRect(one, side, ends, labels));
      return { labels: place(area, labels), leaders: leadersOf(one, ends, labels, side) };
    }
  }
  return null;
}

/** Tries positions with growing distance from the marks, upwards first. */
function findPlace(slot: LabelledSlot, ends: readonly LeaderEnd[], form: number, side: Side, area: LabelArea): readonly LabelMark[] | null {
  const { top, bottom } = area.bounds;
  const x = side === "left" ? slot.left - TEXT_OFFSET : slot.right + TEXT_OFFSET;
  // Measured once: only the heights change from one position to the next.
  const lines = ends.flatMap((end) => lineLabel(end, form, side, x, 0));
  const rects = lines.map(textRect);
  for (let shift = 0; shift < bottom - top; shift += STEP) {
    for (const way of shift === 0 ? [0] : [-shift, shift]) {
      const wanted = ends.map(({ y }) => y + way + BASELINE_SHIFT);
      const heights = spreadPositions(wanted, LIST_LINE_HEIGHT, top + 12, bottom - 6);
      if (heights === null) return null;
      const moved = rects.map((rect, index) => ({
        ...rect,
        top: rect.top + (heights[index] ?? 0),
        bottom: rect.bottom + (heights[index] ?? 0),
      }));
      if (!rectsFit(area, moved, "strict")) continue;
      const labels = lines.map((line, index) => ({ ...line, y: heights[index] ?? 0 }));
      if (isCrossed(crossingRect(slot, side, ends, labels), slot, area)) continue;
      return labels;
    }
  }
  return null;
}

function textsInColumn({ from, to, marks: own }: LabelledSlot, area: LabelArea): readonly Rect[] {
  const marks = new Set(own.map(({ rect }) => rect));
  return area.taken.filter((rect) => !marks.has(rect) && rect.left < to && rect.right > from && rect.bottom - rect.top > 6);
}

/** The strip where the leaders run from the list to the column. Leaders of another list may not run there. */
function crossingRect(slot: LabelledSlot, side: Side, ends: readonly LeaderEnd[], labels: readonly LabelMark[]): Rect {
  const edge = side === "left" ? slot.left : slot.right;
  const heights = [...ends.map(({ y }) => y), ...labels.map(({ y }) => y - BASELINE_SHIFT)];
  return { left: edge - 4, top: Math.min(...heights), right: edge + 4, bottom: Math.max(...heights) };
}

/** The slot's own marks may stand at its edge: their leaders end there. */
function isCrossed(gap: Rect, { marks }: LabelledSlot, area: LabelArea): boolean {
  return area.taken.some((other) => overlaps(gap, other) && !marks.some(({ rect }) => rect === other));
}

function lineLabel(end: LeaderEnd, form: number, side: Side, x: number, y: number): readonly LabelMark[] {
  const { group } = end;
  const forms = labelForms(group.parts);
  const parts = forms[Math.min(form, forms.length - 1)] ?? group.parts;
  const who = nameAndDay(parts);
  const runs: readonly Run[] = [
    { text: parts.number, style: "number" },
    ...(who === "" ? [] : [{ text: who, style: group.chosen ? "word" : "small" } as const]),
  ];
  const common = { kind: "label", role: "stated", outcome: group.first.outcome, key: group.key } as const;
  return [{ ...common, x, y, anchor: side === "left" ? "end" : "start", runs, halo: true }];
}

/** A leader runs level from the text to the gap between the columns, across it, then level to the mark. */
function leadersOf(slot: LabelledSlot, ends: readonly LeaderEnd[], labels: readonly LabelMark[], side: Side): readonly LeaderMark[] {
  const sign = side === "left" ? 1 : -1;
  const edge = side === "left" ? slot.left : slot.right;
  return ends.flatMap(({ group, y, x }, index) => {
    const label = labels[index];
    if (label === undefined) return [];
    const text = textRect(label);
    const start = side === "left" ? text.right : text.left;
    const level = label.y - BASELINE_SHIFT;
    return [
      {
        kind: "leader",
        role: "stated",
        outcome: group.first.outcome,
        key: group.key,
        points: [
          [start + 3 * sign, level],
          [edge - 4 * sign, level],
          [edge + 4 * sign, y],
          [x, y],
        ],
      },
    ];
  });
}
