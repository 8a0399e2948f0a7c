import type { Group } from "./groups";
import { type LabelParts, labelForms } from "./labels";
import type { TextLook } from "./look";
import type { LabelMark } from "./model";
import type { Rect } from "./place";
import { hasRoom, type Manner, type Room, settle } from "./room";
import type { Drawn } from "./upright-column";
import { lookWidth } from "./widths";
import { wrapText } from "./wrap";

const LINE = 15;
/** A name takes at most so many lines of a block. */
const NAME_LINES = 2;

type Named = { readonly group: Group; readonly rect: Rect };
type Line = { readonly text: string; readonly look: TextLook; readonly group: Group };

/**
 * The labels of a slot with few groups as blocks at the marks: under each, right-aligned to it; above where the datum is
 * in the way; all under the lowest or above the highest where they are close. Shortened until they fit; where not even
 * numbers fit, the table has them.
 */
export function statedBlocks({ column, stated }: Drawn, room: Room): readonly LabelMark[] {
  const named = column.slot.groups.flatMap((group, index) => {
    const rect = stated[index]?.rect;
    return rect === undefined ? [] : [{ group, rect }];
  });
  if (named.length === 0) return [];
  const width = column.right - column.left - 4;
  const forms = Math.max(...named.map(({ group }) => labelForms(group.parts).length));
  for (let form = 0; form < forms; form++) {
    for (const manner of ["clean", "anywhere"] as const) {
      const placed = together(named, form, width, manner, room) ?? apart(named, form, width, manner, room);
      if (placed !== null) return placed;
    }
  }
  return named.flatMap((one) => apart([one], forms - 1, width, "anywhere", room) ?? []);
}
