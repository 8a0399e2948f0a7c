import type { LineMark, Mark } from "../model/model";
import type { DotRow, OutturnLine } from "./dot-rows";
import type { RowPositions } from "./row-positions";

type OutturnLineInput = {
  readonly rows: readonly DotRow[];
  readonly lines: readonly OutturnLine[];
  readonly positions: RowPositions;
};

const STROKES = ["solid", "dashed", "dotted"] as const;
const THIN_STROKES = { solid: "thin", dashed: "thinDashed", dotted: "thinDotted" } as const;
/** Lines of more bases could not be told apart: further outturns have their rows only. */
export const MAX_OUTTURN_LINES = STROKES.length;

/**
 * A line for each outturn through all rows: thin before the row in which it became public, full from there on. It does not
 * cross the text of a row.
 */
export function outturnLineMarks({ rows, lines, positions }: OutturnLineInput): readonly Mark[] {
  return lines.flatMap((line, index) => {
    const published = rows.findIndex(({ outturn }) => outturn === index);
    const stroke = STROKES[Math.min(index, 2)] ?? "dotted";
    const { position } = positions.scales;
    const spans = positions.rows.map(({ clear: [top, bottom] }) => [position(top), position(bottom)] as const);
    if (published < 0) return lineThrough(line, spans, stroke);
    const middle = position(positions.rows[published]?.middle ?? 0);
    const before = spans.slice(0, published + 1).map(([top, bottom], row) => [top, row === published ? middle : bottom] as const);
    const after = spans.slice(published).map(([top, bottom], row) => [row === 0 ? middle : top, bottom] as const);
    return [...lineThrough(line, before, THIN_STROKES[stroke]), ...lineThrough(line, after, stroke)];
  });
}

function lineThrough(
  { key, value }: OutturnLine,
  spans: readonly (readonly [from: number, to: number])[],
  stroke: LineMark["stroke"],
): readonly LineMark[] {
  if (spans.length === 0) return [];
  const points = spans.flatMap(([top, bottom], index) => {
    const isApart = index > 0 && spans[index - 1]?.[1] !== top;
    return [...(isApart ? [{ along: top, value: null }] : []), { along: top, value }, { along: bottom, value }];
  });
  return [{ kind: "line", role: "observed", outcome: null, key, points, stroke, dots: false }];
}
