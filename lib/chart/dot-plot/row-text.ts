import type { LabelMark, Mark, Run } from "../model/model";
import { LINE_HEIGHT } from "../text/line-spacing";
import { outcomeTextStyle } from "../text/outcome-style";
import { truncateText } from "../text/wrap";
import { type DotPlotColumns, OUTCOME_INDENT } from "./dot-columns";
import type { DotPlotInput, DotRow, OutcomeText } from "./dot-rows";
import type { RowPositions } from "./row-positions";

const BASELINE_SHIFT = 4.5;

/** All text of a dot plot with columns: their heads, and the cells and outcomes of each row. */
export function columnTexts(input: DotPlotInput, columns: DotPlotColumns, positions: RowPositions): readonly Mark[] {
  return [
    ...columnHeads(input, columns, positions.top - 6),
    ...input.rows.flatMap((row, index) => wideRow(row, columns, positions, index)),
  ];
}

/** The column heads, the last line of each at `baseline`. */
export function columnHeads({ heads }: DotPlotInput, columns: DotPlotColumns, baseline: number): readonly LabelMark[] {
  const words = columns.cells.map(({ x }, index) => rowLabel(null, x, baseline, [{ text: heads[index] ?? "", style: "axis" }]));
  const outcomes = columns.outcomeHeads.flatMap((lines, index) =>
    lines.map((text, line) =>
      rowLabel(null, columns.outcomes[index] ?? 0, baseline - (lines.length - 1 - line) * LINE_HEIGHT, [{ text, style: "axis" }]),
    ),
  );
  return [...words, ...outcomes];
}

function wideRow(row: DotRow, columns: DotPlotColumns, positions: RowPositions, index: number): readonly Mark[] {
  const middle = positions.rows[index]?.middle ?? 0;
  const cells = row.cells.map(({ text, style }, column) => {
    const at = columns.cells[column] ?? { x: 0, width: 0 };
    return rowLabel(row.key, at.x, middle + BASELINE_SHIFT, [{ text: truncateText(text, style, at.width), style }]);
  });
  const [first] = columns.outcomes;
  if (row.remark !== null && first !== undefined)
    return [...cells, rowLabel(row.key, first, middle + BASELINE_SHIFT, [{ text: row.remark, style: "small" }])];
  const joined = row.headline === null ? [] : [row.headline];
  const outcomes = columns.joined ? joined : row.outcomes;
  return [
    ...cells,
    ...outcomes.flatMap((one, column) => outcomeMarks(row.key, one, columns.outcomes[column] ?? 0, middle + BASELINE_SHIFT)),
  ];
}

/** The symbol and the word of an outcome on a line of text. */
export function outcomeMarks(key: string, { outcome, word }: OutcomeText, x: number, baseline: number): readonly Mark[] {
  const common = { role: "observed", outcome, key } as const;
  return [
    { ...common, kind: "outcome", x, y: baseline - BASELINE_SHIFT - 9 },
    { ...rowLabel(key, x + OUTCOME_INDENT, baseline, [{ text: word, style: outcomeTextStyle(outcome) }]), ...common },
  ];
}

/** A line of text of a row; of none when the key is null. */
export function rowLabel(key: string | null, x: number, y: number, runs: readonly Run[]): LabelMark {
  return { kind: "label", role: key === null ? "frame" : "stated", outcome: null, key, x, y, anchor: "start", runs, halo: false };
}
