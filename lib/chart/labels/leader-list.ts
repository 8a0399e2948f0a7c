import type { LabelMark, LeaderMark, Run } from "../model/model";
import type { Column } from "../outturn/period-columns";
import type { Drawn } from "../outturn/vertical/column";
import { labelForms, nameAndDay, spread } from "../text/label-text";
import { hasRoom, type Room, settle } from "./collision";
import { type Attached, attachAll, type Side } from "./leader-ends";
import { overlap, type Rect, textRect } from "./rect";

export type LeaderList = { readonly labels: readonly LabelMark[]; readonly leaders: readonly LeaderMark[] };

/** Between two lines of a list, in pixels (LOOK §3). */
export const LINE_GAP = 20;
const STEP = 4;
/** From the slot's edge to the text. */
const AWAY = 9;
/** From the middle of a line of text down to its baseline. */
const BASELINE = 4;

/**
 * The labels of a slot with many groups as a list beside it, a leader to each mark: as near to the marks as there is
 * room, shortened where there is none. Null where not even the numbers fit.
 */
export function leaderList(one: Drawn, room: Room): LeaderList | null {
  const forms = Math.max(0, ...one.column.slot.groups.map(({ parts }) => labelForms(parts).length));
  for (let form = 0; form < forms; form++) {
    for (const side of ["left", "right"] as const) {
      const ends = attachAll(one, side, wordsIn(one, room));
      const labels = findPlace(one, ends, form, side, room);
      if (labels === null) continue;
      room.taken.push(gapOf(one.column, side, ends, labels));
      return { labels: settle(room, labels), leaders: leadersOf(one, ends, labels, side) };
    }
  }
  return null;
}

/** The list as near to its marks as it can stand, tried upwards first. */
function findPlace({ column }: Drawn, ends: readonly Attached[], form: number, side: Side, room: Room): readonly LabelMark[] | null {
  const { top, bottom } = room.bounds;
  const x = side === "left" ? column.left - AWAY : column.right + AWAY;
  for (let shift = 0; shift < bottom - top; shift += STEP) {
    for (const way of shift === 0 ? [0] : [-shift, shift]) {
      const wanted = ends.map(({ y }) => y + way + BASELINE);
      const labels = spread(wanted, LINE_GAP, top + 12, bottom - 6)?.map((y, index) => lineOf(ends[index], form, side, x, y));
      if (labels === undefined || !hasRoom(room, labels.flat(), "clean")) continue;
      if (isCrossed(gapOf(column, side, ends, labels.flat()), room)) continue;
      return labels.flat();
    }
  }
  return null;
}

function wordsIn({ column, stated }: Drawn, room: Room): readonly Rect[] {
  const marks = new Set(stated.map(({ rect }) => rect));
  return room.taken.filter((rect) => !marks.has(rect) && rect.left < column.to && rect.right > column.from && rect.bottom - rect.top > 6);
}

/** Where the leaders cross from the list to the column: no other list may cross there. */
function gapOf(column: Column, side: Side, ends: readonly Attached[], labels: readonly LabelMark[]): Rect {
  const edge = side === "left" ? column.left : column.right;
  const heights = [...ends.map(({ y }) => y), ...labels.map(({ y }) => y - BASELINE)];
  return { left: edge - 4, top: Math.min(...heights), right: edge + 4, bottom: Math.max(...heights) };
}

function isCrossed(gap: Rect, room: Room): boolean {
  return room.taken.some((other) => overlap(gap, other));
}

function lineOf(end: Attached | undefined, form: number, side: Side, x: number, y: number): readonly LabelMark[] {
  if (end === undefined) return [];
  const { group } = end;
  const forms = labelForms(group.parts);
  const parts = forms[Math.min(form, forms.length - 1)] ?? group.parts;
  const who = nameAndDay(parts);
  const runs: readonly Run[] = [
    { text: parts.number, look: "number" },
    ...(who === "" ? [] : [{ text: who, look: group.chosen ? "word" : "small" } as const]),
  ];
  const drawn = { kind: "label", role: "stated", outcome: group.first.outcome, key: group.key } as const;
  return [{ ...drawn, x, y, anchor: side === "left" ? "end" : "start", runs, halo: true }];
}

/** From the text to the gap between the columns, across it, and level to the mark. */
function leadersOf({ column }: Drawn, ends: readonly Attached[], labels: readonly LabelMark[], side: Side): readonly LeaderMark[] {
  const sign = side === "left" ? 1 : -1;
  const edge = side === "left" ? column.left : column.right;
  return ends.flatMap(({ group, y, x }, index) => {
    const label = labels[index];
    if (label === undefined) return [];
    const text = textRect(label);
    const start = side === "left" ? text.right : text.left;
    const level = label.y - BASELINE;
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
