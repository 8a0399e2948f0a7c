import { fits, type LabelArea, place } from "../../labels/collision";
import { boundingRect, overlaps, type Rect, textRect } from "../../labels/rect";
import { nearestBound } from "../../model/bounds";
import type { FigureGroup } from "../../model/figure-groups";
import type { LabelMark, LineMark, Mark, MarkOutcome } from "../../model/model";
import { OUTCOME_MARK_SIZE } from "../../render/marks/outcome";
import type { TextStyleName } from "../../render/styles";
import { LINE_HEIGHT } from "../../text/line-spacing";
import { wrapText } from "../../text/wrap";
import type { DrawnColumn } from "./column";

const INDENT = OUTCOME_MARK_SIZE.width + 6;
const STEP = 6;

/** The outcome of the chosen figure in its column (symbol, word, figure, difference), and the line of the difference. */
export function outcomeMarks(one: DrawnColumn, chosen: string | null, area: LabelArea): readonly Mark[] {
  const index = one.column.slot.groups.findIndex((group) => group.chosen);
  const group = one.column.slot.groups[index];
  const row = group?.rows.find(({ key }) => key === chosen);
  const observed = one.column.slot.observed;
  if (group === undefined || row === undefined || observed === null) return [];
  const hairline = differenceLine(group, observed.value, one.column.markPositions[index] ?? one.column.to);
  const lines = [row.number, ...(row.differenceWords === null ? [] : [row.differenceWords])];
  const words = lines.flatMap((text) => wrapText(text, "small", one.column.to - one.column.from - 10));
  const block = findPlace(one, (x, y) => outcomeBlock(row.outcome, row.outcomeWord, words, x, y, row.key), area);
  if (block === null) return hairline;
  const [head] = block;
  const mark: readonly Mark[] =
    head === undefined
      ? []
      : [{ kind: "outcome", role: "observed", outcome: row.outcome, key: row.key, x: head.x - INDENT, y: head.y - 13 }];
  return [...hairline, ...mark, ...place(area, block)];
}

/** A dotted line from the nearest stated bound to the outturn; none when the outturn lies between the bounds. */
export function differenceLine(group: FigureGroup, outturn: string, along: number): readonly LineMark[] {
  const { low, high } = group;
  const nearest = nearestBound(low, high, outturn);
  if (nearest === null) return [];
  const points = [nearest, outturn].map((value) => ({ along, value }));
  return [{ kind: "line", role: "difference", outcome: group.first.outcome, key: group.key, points, stroke: "dotted", dots: false }];
}

function outcomeBlock(
  outcome: MarkOutcome,
  word: string,
  lines: readonly string[],
  x: number,
  y: number,
  key: string,
): readonly LabelMark[] {
  const common = { kind: "label", role: "observed", outcome, key, anchor: "start", halo: false } as const;
  return [
    { ...common, x: x + INDENT, y, runs: [{ text: word, style: outcomeTextStyle(outcome) }] },
    ...lines.map((text, index) => ({
      ...common,
      x,
      y: y + LINE_HEIGHT + 2 + index * LINE_HEIGHT,
      runs: [{ text, style: "small" as const }],
    })),
  ];
}

/** The highest free place in the column below the marks; null when there is none. */
function findPlace(
  one: DrawnColumn,
  blockOf: (x: number, y: number) => readonly LabelMark[],
  area: LabelArea,
): readonly LabelMark[] | null {
  const { surface, stated, column } = one;
  if (surface === null) return null;
  const marks = boundingRect(stated.map(({ rect }) => rect));
  for (let y = Math.max(surface.top, marks?.bottom ?? surface.top) + 24; y < surface.bottom; y += STEP) {
    const block = blockOf(column.from + 6, y);
    if (fits(area, block, "loose") && clearOfMark(block, area)) return block;
  }
  return null;
}

function clearOfMark(block: readonly LabelMark[], area: LabelArea): boolean {
  const [head] = block.map(textRect);
  const mark: Rect | null = head === undefined ? null : { ...head, left: head.left - INDENT, right: head.left };
  return mark !== null && !area.taken.some((other) => overlaps(mark, other, 2));
}

export function outcomeTextStyle(outcome: MarkOutcome): TextStyleName {
  switch (outcome) {
    case "above":
      return "above-text";
    case "below":
      return "below-text";
    case "within":
    case "depends":
      return "within-text";
    case "pending":
    case "indeterminate":
    case "notComparable":
      return "pending-text";
  }
}
