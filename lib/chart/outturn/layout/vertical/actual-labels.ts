import { type LabelArea, placeFirst } from "../../../labels/collision";
import { spreadPositions } from "../../../labels/spread";
import type { LabelMark, Run } from "../../../model/model";
import { baseOf, type Scales } from "../../../model/scales";
import { LINE_HEIGHT } from "../../../text/line-spacing";
import { textWidth } from "../../../text/text-width";
import { wrapText } from "../../../text/wrap";
import type { BasisRow, ObservedRow } from "../../outturn-rows";
import type { SlotColumn } from "./columns";

const LINE = 17;
const OFFSET = 6;
const MAX_NAME_WIDTH = 120;
/** For a further basis inside the column. */
const MAX_LINES = 2;
/** In pixels: from the end of a column to the first baseline in it, and from its edge to the text. */
const INSIDE = { first: 18, edge: 4, step: 6 };

type Shown = { readonly row: ObservedRow; readonly name: string; readonly y: number };

/**
 * The published values of the chosen slot: inside the column, as near to its end as the marks leave room, else just
 * beyond it, else beside the ends of its
 * column and lines, "−5.3 WTO", all at one side. Empty when there is no room, or the names are long: the rows under the axis have them.
 */
export function actualLabels(column: SlotColumn, bases: readonly BasisRow[], scales: Scales, area: LabelArea): readonly LabelMark[] {
  const shown = column.slot.observed.flatMap((row, basis): readonly Shown[] =>
    row === null || (basis > 0 && row.part) ? [] : [{ row, name: bases[basis]?.name ?? "", y: scales.value(row.value) }],
  );
  const isLong = shown.length > 1 && shown.some(({ name }) => textWidth(name, "small") > MAX_NAME_WIDTH);
  const beside = isLong ? [] : besideColumn(column, shown, bases.length > 1);
  return placeFirst(area, [...insideColumn(column, shown, scales), ...beyondEnd(column, shown), ...beside], "loose") ?? [];
}

/** The value of the column, then each further one with its basis in small text; from the end of the column inwards. */
function insideColumn({ from, to }: SlotColumn, shown: readonly Shown[], scales: Scales): readonly (readonly LabelMark[])[] {
  const [first, ...further] = shown;
  if (first === undefined) return [];
  const x = from + INSIDE.edge;
  const width = to - x - 1;
  const lines: readonly Run[] = [
    { text: first.row.label, style: "value" },
    ...further.flatMap(({ row, name }) => furtherLines(`${row.label} ${name}`, width)),
  ];
  if (lines.some(({ text, style }) => textWidth(text, style) > width)) return [];
  const [end, base] = [first.y, baseOf(scales)];
  const height = (lines.length - 1) * LINE_HEIGHT;
  const [top, bottom] = [Math.min(end, base) + INSIDE.first, Math.max(end, base) - 8 - height];
  const places = Array.from({ length: Math.max(0, Math.floor((bottom - top) / INSIDE.step) + 1) }, (_, index) => top + index * INSIDE.step);
  return (end > base ? places.toReversed() : places).map((y) =>
    lines.map((run, index) => labelOf(first.row.key, [run], x, y + index * LINE_HEIGHT, "start")),
  );
}

/** None where they are too many: the rows under the axis have the value. */
function furtherLines(text: string, width: number): readonly Run[] {
  const lines = wrapText(text, "small", width);
  return lines.length > MAX_LINES ? [] : lines.map((line) => ({ text: line, style: "small" }));
}

/** A single value just beyond the end of its column, where that is too short to hold it. */
function beyondEnd({ from }: SlotColumn, shown: readonly Shown[]): readonly (readonly LabelMark[])[] {
  const [first, ...further] = shown;
  if (first === undefined || further.length > 0) return [];
  const y = Number(first.row.value) < 0 ? first.y + INSIDE.first : first.y - 8;
  return [[labelOf(first.row.key, [{ text: first.row.label, style: "value" }], from + INSIDE.edge, y, "start")]];
}

function besideColumn({ left, right }: SlotColumn, shown: readonly Shown[], isNamed: boolean): readonly (readonly LabelMark[])[] {
  const sorted = shown.toSorted((a, b) => a.y - b.y);
  const middle = sorted.reduce((sum, { y }) => sum + y, 0) / Math.max(1, sorted.length);
  const start = middle - ((sorted.length - 1) * LINE) / 2;
  const isApart = sorted.every(({ y }, index) => index === 0 || y - (sorted[index - 1]?.y ?? y) >= LINE);
  const heights = isApart
    ? sorted.map(({ y }) => y)
    : spreadPositions(
        sorted.map((_, index) => start + index * LINE),
        LINE,
        0,
        Number.POSITIVE_INFINITY,
      );
  const runsOf = ({ row, name }: Shown): readonly Run[] => [
    { text: row.label, style: "value" },
    ...(isNamed ? [{ text: name, style: "small" } as const] : []),
  ];
  const block = (x: number, anchor: LabelMark["anchor"]) =>
    sorted.map((one, index) => labelOf(one.row.key, runsOf(one), x, (heights?.[index] ?? middle) + 5, anchor));
  return sorted.length === 0 ? [] : [block(right + OFFSET, "start"), block(left - OFFSET, "end")];
}

function labelOf(key: string, runs: readonly Run[], x: number, y: number, anchor: LabelMark["anchor"]): LabelMark {
  return { kind: "label", role: "observed", outcome: null, key, x, y, anchor, runs, halo: true };
}
