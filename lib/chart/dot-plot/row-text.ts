import type { LabelMark, Mark, Run } from "../model/model";
import { outcomeTextStyle } from "../outturn/vertical/outcome-marks";
import { RUN_GAP } from "../render/svg-primitives";
import { nameAndDay } from "../text/label-text";
import { LINE_HEIGHT } from "../text/line-spacing";
import { textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import { type DotPlotColumns, OUTCOME_INDENT } from "./dot-columns";
import type { DotPlotInput, DotRow, OutcomeText } from "./dot-rows";
import type { DotPlotBox, RowPositions } from "./row-positions";

const BASELINE_SHIFT = 4.5;

/** All text of a dot plot: the column heads, and the cells and outcomes of each row. */
export function rowTexts(input: DotPlotInput, columns: DotPlotColumns, positions: RowPositions, box: DotPlotBox): readonly Mark[] {
  if (box.narrow) return input.rows.flatMap((row, index) => narrowRow(row, (positions.rows[index]?.top ?? 0) + 17, box.width));
  return [
    ...columnHeads(input, columns, positions.top - 6),
    ...input.rows.flatMap((row, index) => wideRow(row, columns, positions, index)),
  ];
}

/** The column heads, the last line of each at `baseline`. */
export function columnHeads({ heads }: DotPlotInput, columns: DotPlotColumns, baseline: number): readonly LabelMark[] {
  const words = columns.cells.map(({ x }, index) => label(null, x, baseline, [{ text: heads[index] ?? "", style: "axis" }]));
  const outcomes = columns.outcomeHeads.flatMap((lines, index) =>
    lines.map((text, line) =>
      label(null, columns.outcomes[index] ?? 0, baseline - (lines.length - 1 - line) * LINE_HEIGHT, [{ text, style: "axis" }]),
    ),
  );
  return [...words, ...outcomes];
}

function wideRow(row: DotRow, columns: DotPlotColumns, positions: RowPositions, index: number): readonly Mark[] {
  const middle = positions.rows[index]?.middle ?? 0;
  const cells = row.cells.map(({ text, style }, column) => {
    const at = columns.cells[column] ?? { x: 0, width: 0 };
    return label(row.key, at.x, middle + BASELINE_SHIFT, [{ text: truncateText(text, style, at.width), style }]);
  });
  const [first] = columns.outcomes;
  if (row.remark !== null && first !== undefined)
    return [...cells, label(row.key, first, middle + BASELINE_SHIFT, [{ text: row.remark, style: "small" }])];
  const joined = row.headline === null ? [] : [row.headline];
  const outcomes = columns.joined ? joined : row.outcomes;
  return [...cells, ...outcomes.flatMap((one, column) => outcomeMarks(row.key, one, columns.outcomes[column] ?? 0, middle))];
}

/** The number, name and day at the left, the outcome at the right. The name is truncated when both do not fit. */
function narrowRow({ key, parts, group, published, headline, remark, chosen }: DotRow, baseline: number, width: number): readonly Mark[] {
  const remarkText = published === null ? null : remark;
  if (remarkText !== null) return narrowRemarkRow({ key, parts, remark: remarkText }, baseline, width);
  const outcome = headline === null ? 0 : textWidth(headline.word, outcomeTextStyle(headline.outcome)) + OUTCOME_INDENT;
  const number: Run = { text: parts.number, style: group === null ? "strong" : "number" };
  const left = width - outcome - (outcome > 0 ? 10 : 0) - textWidth(number.text, number.style) - RUN_GAP;
  const style = chosen ? "word" : "small";
  const whole = nameAndDay(parts);
  const day = parts.day === "" ? "" : `, ${parts.day}`;
  const who = textWidth(whole, style) <= left ? whole : `${truncateText(parts.name, style, left - textWidth(day, style))}${day}`;
  const words = label(key, 0, baseline, who === "" ? [number] : [number, { text: who, style }]);
  return headline === null ? [words] : [words, ...outcomeMarks(key, headline, width - outcome, baseline - BASELINE_SHIFT)];
}

/** The value of one release: number, basis and day at the left, the remark ("revised") at the right. */
function narrowRemarkRow(
  { key, parts, remark }: Pick<DotRow, "key" | "parts"> & { readonly remark: string },
  baseline: number,
  width: number,
) {
  const number: Run = { text: parts.number, style: "strong" };
  const left = width - textWidth(remark, "small") - 12 - textWidth(number.text, number.style) - RUN_GAP;
  const who: Run = { text: truncateText(nameAndDay(parts), "small", left), style: "small" };
  const right = { ...label(key, width, baseline, [{ text: remark, style: "small" }]), anchor: "end" as const };
  return [label(key, 0, baseline, [number, who]), right];
}

function outcomeMarks(key: string, { outcome, word }: OutcomeText, x: number, middle: number): readonly Mark[] {
  const common = { role: "observed", outcome, key } as const;
  return [
    { ...common, kind: "outcome", x, y: middle - 9 },
    { ...label(key, x + OUTCOME_INDENT, middle + BASELINE_SHIFT, [{ text: word, style: outcomeTextStyle(outcome) }]), ...common },
  ];
}

function label(key: string | null, x: number, y: number, runs: readonly Run[]): LabelMark {
  return { kind: "label", role: key === null ? "frame" : "stated", outcome: null, key, x, y, anchor: "start", runs, halo: false };
}
