import { linesOf, linesTogether, type Named, type StackLine } from "../../labels/block-lines";
import { hasRoom, type Manner, type Room, settle } from "../../labels/collision";
import { afar } from "../../labels/distant-label";
import { around, type Rect } from "../../labels/rect";
import type { LabelMark, LeaderMark } from "../../model/model";
import { labelForms } from "../../text/label-text";
import { lookWidth } from "../../text/text-width";
import type { Drawn } from "./column";

const LINE = 15;
const UNDER = 14;
const ABOVE = 6;

/**
 * The labels of a slot with few groups as blocks at the marks: under each, right-aligned to it; above where the datum is
 * in the way; all under the lowest or above the highest where they are close. Shortened until they fit, then the numbers
 * alone farther off with a leader; what finds no place even so is in the table.
 */
export function statedBlocks({ column, stated }: Drawn, room: Room): readonly (LabelMark | LeaderMark)[] {
  const named = column.slot.groups.flatMap((group, index) => {
    const rect = stated[index]?.rect;
    return rect === undefined ? [] : [{ group, rect }];
  });
  const width = column.to - column.from;
  const forms = Math.max(0, ...named.map(({ group }) => labelForms(group.parts).length));
  for (const manner of ["clean", "anywhere"] as const) {
    for (let form = 0; form < forms; form++) {
      const placed = apart(named, form, width, manner, room) ?? together(named, form, width, manner, room);
      if (placed !== null) return placed;
    }
  }
  return named.flatMap((one) => apart([one], forms - 1, width, "anywhere", room) ?? afar(one, room) ?? []);
}

/** Each at its own mark, from the top down; null where one finds no room, and then none is placed. */
function apart(named: readonly Named[], form: number, width: number, manner: Manner, room: Room): readonly LabelMark[] | null {
  const trial: Room = { ...room, taken: [...room.taken] };
  const placed: LabelMark[] = [];
  for (const one of [...named].sort((a, b) => a.rect.top - b.rect.top)) {
    const block = placesOf(linesOf(one, form, width), one.rect, room).find((lines) => hasRoom(trial, lines, manner));
    if (block === undefined) return null;
    placed.push(...settle(trial, block));
  }
  room.taken.push(...trial.taken.slice(room.taken.length));
  return placed;
}

/** One block for all, under the lowest mark or above the highest. */
function together(named: readonly Named[], form: number, width: number, manner: Manner, room: Room): readonly LabelMark[] | null {
  const rect = around(named.map((one) => one.rect));
  if (named.length < 2 || rect === null) return null;
  const sorted = [...named].sort((a, b) => a.rect.top - b.rect.top);
  const block = placesOf(linesTogether(sorted, form, width), rect, room).find((lines) => hasRoom(room, lines, manner));
  return block === undefined ? null : settle(room, block);
}

function placesOf(lines: readonly StackLine[], rect: Rect, room: Room): readonly (readonly LabelMark[])[] {
  const widest = Math.max(...lines.map(({ text, look }) => lookWidth(text, look)));
  const right = rect.right - widest >= room.bounds.left ? rect.right : null;
  const stack = (top: number) =>
    lines.map(({ text, look, group }, index): LabelMark => {
      const drawn = { kind: "label", role: "stated", outcome: group.first.outcome, key: group.key } as const;
      const place = right === null ? ({ x: rect.left, anchor: "start" } as const) : ({ x: right, anchor: "end" } as const);
      return { ...drawn, ...place, y: top + index * LINE, runs: [{ text, look }], halo: false };
    });
  return [stack(rect.bottom + UNDER), stack(rect.top - ABOVE - (lines.length - 1) * LINE)];
}
