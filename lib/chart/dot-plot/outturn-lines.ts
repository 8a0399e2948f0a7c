import { overlaps, type Rect, textRect } from "../labels/rect";
import type { LabelMark, LineMark, Mark } from "../model/model";
import type { Scales } from "../model/scales";
import { LINE_HEIGHT } from "../text/line-spacing";
import { textWidth } from "../text/text-width";
import type { DotRow, OutturnLine } from "./dot-rows";
import type { DotPlotBox, RowPosition, RowPositions } from "./row-positions";

export type OutturnLineInput = {
  readonly rows: readonly DotRow[];
  readonly lines: readonly OutturnLine[];
  readonly positions: RowPositions;
};

const STROKES = ["solid", "dashed", "dotted"] as const;
const THIN_STROKES = { solid: "thin", dashed: "thinDashed", dotted: "thinDotted" } as const;
/** In pixels: two lines of text, the value and the basis. */
const HEAD_HEIGHT = 36;

/**
 * A line for each outturn through all rows: thin before the row in which it became public, full from there on. It does not
 * cross the text of a row.
 */
export function outturnLineMarks({ rows, lines, positions }: OutturnLineInput): readonly Mark[] {
  return lines.flatMap((line, index) => {
    const published = rows.findIndex(({ outturn }) => outturn === index);
    const stroke = STROKES[Math.min(index, 2)] ?? "dotted";
    const spans = positions.rows.map(({ clear }) => clear);
    if (published < 0) return lineThrough(line, spans, stroke);
    const middle = positions.rows[published]?.middle ?? 0;
    const before = spans.slice(0, published + 1).map(([top, bottom], row) => [top, row === published ? middle : bottom] as const);
    const after = spans.slice(published).map(([top, bottom], row) => [row === 0 ? middle : top, bottom] as const);
    return [...lineThrough(line, before, THIN_STROKES[stroke]), ...lineThrough(line, after, stroke)];
  });
}

function lineThrough({ key, value }: OutturnLine, spans: RowPosition["clear"][], stroke: LineMark["stroke"]): readonly LineMark[] {
  if (spans.length === 0) return [];
  const points = spans.flatMap(([top, bottom], index) => {
    const isApart = index > 0 && spans[index - 1]?.[1] !== top;
    return [...(isApart ? [{ along: top, value: null }] : []), { along: top, value }, { along: bottom, value }];
  });
  return [{ kind: "line", role: "observed", outcome: null, key, points, stroke, dots: false }];
}

/** The value and the basis above each outturn line, raised when two would overlap. */
export function outturnHeads(
  lines: readonly OutturnLine[],
  scales: Scales,
  { width, narrow }: DotPlotBox,
  taken: readonly LabelMark[],
): { readonly height: number; readonly labels: (baseline: number) => readonly LabelMark[] } {
  const rects = taken.map(textRect);
  const placed: Placed[] = [];
  for (const line of [...lines].sort((a, b) => Number(a.value) - Number(b.value))) {
    const half = Math.max(textWidth(line.label, "value"), textWidth(line.title, "small")) / 2;
    const x = Math.min(Math.max(scales.value(line.value), half), width - half);
    let level = 0;
    while (isTaken(twoLines(line, x, -level * HEAD_HEIGHT), [...rects, ...placed.flatMap(rectsOf)])) level += 1;
    placed.push({ line, x, level });
  }
  // In the narrow box the unit has a line of its own at the top.
  const unit = narrow ? 16 : 0;
  const height = placed.length === 0 ? unit : unit + HEAD_HEIGHT * (1 + Math.max(...placed.map(({ level }) => level)));
  return { height, labels: (baseline) => placed.flatMap(({ line, x, level }) => twoLines(line, x, baseline - level * HEAD_HEIGHT)) };
}

type Placed = { readonly line: OutturnLine; readonly x: number; readonly level: number };

function rectsOf({ line, x, level }: Placed): readonly Rect[] {
  return twoLines(line, x, -level * HEAD_HEIGHT).map(textRect);
}

function isTaken(labels: readonly LabelMark[], rects: readonly Rect[]): boolean {
  return labels.map(textRect).some((a) => rects.some((b) => overlaps(a, b, 6)));
}

function twoLines({ key, label, title }: OutturnLine, x: number, baseline: number): readonly LabelMark[] {
  const common = { kind: "label", role: "observed", outcome: null, key, x, anchor: "middle", halo: true } as const;
  return [
    { ...common, y: baseline - LINE_HEIGHT, runs: [{ text: label, style: "value" }] },
    { ...common, y: baseline, runs: [{ text: title, style: "small" }] },
  ];
}
