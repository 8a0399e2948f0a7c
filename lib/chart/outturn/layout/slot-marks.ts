import type { Rect } from "../../labels/rect";
import type { FigureGroup } from "../../model/figure-groups";
import type { Mark, ValueAxis } from "../../model/model";
import type { Scales } from "../../model/scales";
import { statedMarks } from "../../model/stated-marks";
import { sideOf } from "./fitted-axis";

/** The mark of a group inside the scale, with the rectangle it fills. */
export type PlacedGroup = { readonly group: FigureGroup; readonly along: number; readonly marks: readonly Mark[]; readonly rect: Rect };

/** A group that lies beyond one end of the scale, or reaches beyond it. */
export type BeyondGroup = { readonly group: FigureGroup; readonly along: number; readonly side: "below" | "above" };

export type SlotMarks = { readonly inside: readonly PlacedGroup[]; readonly beyond: readonly BeyondGroup[] };

/** The marks of groups at positions on the period axis. A range that crosses an end is drawn up to it. */
export function slotMarks(groups: readonly FigureGroup[], at: readonly number[], value: ValueAxis, scales: Scales): SlotMarks {
  const inside: PlacedGroup[] = [];
  const beyond: BeyondGroup[] = [];
  groups.forEach((group, index) => {
    const along = at[index] ?? 0;
    const ends = [group.low, group.high].filter((end) => end !== null);
    const sides = ends.map((end) => sideOf(end, value));
    const outside = sides.find((side) => side !== "inside");
    if (outside !== undefined) beyond.push({ group, along, side: outside });
    if (sides.includes("inside") || (sides.includes("below") && sides.includes("above")))
      inside.push({ group, along, ...drawnInside(clipped(group, value), along, scales) });
  });
  return { inside, beyond };
}

/** Without a whisker that stands beside its diamond: in a slot with many marks the open diamond alone says "about". */
function drawnInside(group: FigureGroup, along: number, scales: Scales): Pick<PlacedGroup, "marks" | "rect"> {
  const { marks, rect } = statedMarks(group, along, scales);
  const kept = marks.filter((mark) => mark.kind !== "interval" || mark.along === along);
  if (kept.length === marks.length) return { marks, rect };
  const width = scales.orientation === "vertical" ? { left: scales.along(along) - 6 } : { top: scales.along(along) - 6 };
  return { marks: kept, rect: { ...rect, ...width } };
}

function clipped(group: FigureGroup, { domain: [low, high] }: ValueAxis): FigureGroup {
  const cut = (end: string | null) => {
    if (end === null) return null;
    if (Number(end) > Number(high)) return high;
    return Number(end) < Number(low) ? low : end;
  };
  const reading = group.first.stated.reading.map(cut);
  return {
    ...group,
    low: cut(group.low),
    high: cut(group.high),
    first: { ...group.first, stated: { ...group.first.stated, reading: [reading[0] ?? null, reading[1] ?? null] } },
  };
}

/** The digits of a number without "more than", "about": where the mark or a list says the rest. */
export function digitsOf(number: string): string {
  return number.replace(/^[a-z ]+ (?=[+\u2212\d])/, "");
}
