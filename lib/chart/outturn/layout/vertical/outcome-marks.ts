import { fits, type LabelArea, place } from "../../../labels/collision";
import { overlaps, type Rect, textRect } from "../../../labels/rect";
import { nearestBound } from "../../../model/bounds";
import type { FigureGroup } from "../../../model/figure-groups";
import type { LabelMark, LineMark, Mark } from "../../../model/model";
import { OUTCOME_MARK_SIZE } from "../../../render/marks/outcome";
import { LINE_HEIGHT } from "../../../text/line-spacing";
import { outcomeTextStyle } from "../../../text/outcome-style";
import { wrapText } from "../../../text/wrap";
import type { StatedRow } from "../../outturn-rows";

const INDENT = OUTCOME_MARK_SIZE.width + 6;
const STEP = 6;
const EDGE = 6;

/** A dotted line from the nearest stated bound to the published value; none when the value lies between the bounds. */
export function differenceLine(group: FigureGroup, value: string, along: number): readonly LineMark[] {
  const nearest = nearestBound(group.low, group.high, value);
  if (nearest === null) return [];
  const points = [nearest, value].map((end) => ({ along, value: end }));
  return [{ kind: "line", role: "difference", outcome: group.first.outcome, key: group.key, points, stroke: "dotted", dots: false }];
}

/** The outcome of the chosen figure in its column: symbol, word, figure and difference, as high as they fit; empty when they do not. */
export function outcomeMarks(row: StatedRow, column: Rect, area: LabelArea): readonly Mark[] {
  const lines = [row.number, ...(row.differenceWords === null ? [] : [row.differenceWords])];
  const words = lines.flatMap((text) => wrapText(text, "small", column.right - column.left - 2 * EDGE));
  const common = { kind: "label", role: "observed", outcome: row.outcome, key: row.key, anchor: "start", halo: false } as const;
  const blockAt = (y: number): readonly LabelMark[] => [
    { ...common, x: column.left + EDGE + INDENT, y, runs: [{ text: row.outcomeWord, style: outcomeTextStyle(row.outcome) }] },
    ...words.map((text, index) => ({
      ...common,
      x: column.left + EDGE,
      y: y + LINE_HEIGHT + 2 + index * LINE_HEIGHT,
      runs: [{ text, style: "small" as const }],
    })),
  ];
  for (let y = column.top + 40; y < column.bottom; y += STEP) {
    const block = blockAt(y);
    const [head] = block;
    if (head === undefined || !isInside(block, column) || !fits(area, block, "loose") || !isClear(head, area)) continue;
    return [
      { kind: "outcome", role: "observed", outcome: row.outcome, key: row.key, x: head.x - INDENT, y: y - 13 },
      ...place(area, block),
    ];
  }
  return [];
}

function isInside(block: readonly LabelMark[], column: Rect): boolean {
  return block
    .map(textRect)
    .every(({ left, right, bottom }) => left >= column.left && right <= column.right && bottom <= column.bottom - 2);
}

/** Whether the symbol before the first line is clear of everything. */
function isClear(head: LabelMark, area: LabelArea): boolean {
  const text = textRect(head);
  const symbol = { ...text, left: text.left - INDENT, right: text.left };
  return !area.taken.some((other) => overlaps(symbol, other, 2));
}
