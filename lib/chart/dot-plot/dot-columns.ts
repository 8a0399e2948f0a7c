import { isNarrow } from "../model/forms";
import { OUTCOME_MARK_SIZE } from "../render/marks/outcome";
import { LINE_HEIGHT } from "../text/line-spacing";
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import type { DotPlotInput } from "./dot-rows";
import type { DotPlotBox } from "./row-positions";

/** The columns of a dot plot, in pixels from the left. */
export type DotPlotColumns = {
  /** True when the text of a row stands above its mark, without columns. */
  readonly narrow: boolean;
  /** Left edge of the text. */
  readonly words: number;
  /** Left edge and text width of each text column. */
  readonly cells: readonly { readonly x: number; readonly width: number }[];
  readonly plot: number;
  readonly right: number;
  /** Left edge of each outcome column. When `joined`, there is one, with the headline outcome. */
  readonly outcomes: readonly number[];
  readonly joined: boolean;
  readonly outcomeHeads: readonly (readonly string[])[];
  readonly headHeight: number;
};

const COLUMN_GAP = 18;
/** Pixels from the text to the plot, and from the plot to the outcomes. */
const PLOT_GAP = 26;
/** Text is truncated at this width, or at a fifth of the box when that is more. */
const MAX_CELL_WIDTH = 190;
/** A narrower plot has one outcome beside it; a still narrower one has its text above the marks. */
const MIN_PLOT_WIDTH = 260;
const MIN_JOINED_PLOT_WIDTH = 190;
/** Outcomes of more bases are joined to the headline; the table has all. */
const MAX_OUTCOMES = 3;
const PLOT_MARGIN = 12;
export const OUTCOME_INDENT = OUTCOME_MARK_SIZE.width + 6;
const MIN_OUTCOME_WIDTH = 72;

/** The columns at a width: an outcome for each basis when there is space, else one outcome, else no columns at all. */
export function dotPlotColumns(input: DotPlotInput, box: DotPlotBox): DotPlotColumns {
  if (isNarrow(box.width)) return noColumns(box.width);
  const forms = input.outcomeHeads.length > MAX_OUTCOMES ? [true] : [false, true];
  const columns = forms.map((joined) => columnsWith(input, box, joined));
  const [separate] = columns;
  if (separate !== undefined && plotWidth(separate) >= MIN_PLOT_WIDTH) return separate;
  return columns.find((one) => plotWidth(one) >= MIN_JOINED_PLOT_WIDTH) ?? noColumns(box.width);
}

function plotWidth({ plot, right }: DotPlotColumns): number {
  return right - plot;
}

/** On a narrow chart the text of a row stands above its mark. */
function noColumns(width: number): DotPlotColumns {
  const plot = { plot: PLOT_MARGIN, right: width - PLOT_MARGIN };
  return { narrow: true, words: 0, cells: [], ...plot, outcomes: [], joined: true, outcomeHeads: [], headHeight: 18 };
}

function columnsWith(input: DotPlotInput, box: DotPlotBox, joined: boolean): DotPlotColumns {
  const widths = input.heads.map((head, index) => Math.min(Math.max(MAX_CELL_WIDTH, box.width / 5), widestIn(input, head, index)));
  const cells: { x: number; width: number }[] = [];
  let x = box.left;
  for (const width of widths) {
    cells.push({ x, width });
    x += width + COLUMN_GAP;
  }
  const heads = joined ? input.outcomeHeads.slice(0, 1).map(() => "outcome") : input.outcomeHeads;
  const outcomeWidths = heads.map((_, index) => outcomeWidth(input, index, joined));
  const outcomeHeads = heads.map((head, index) => wrapText(head, "axis", (outcomeWidths[index] ?? 0) - 4));
  const outcomes: number[] = [];
  let right = box.width;
  for (const width of [...outcomeWidths].reverse()) {
    right -= width;
    outcomes.unshift(right);
    right -= COLUMN_GAP;
  }
  const plotRight = heads.length === 0 ? box.width - PLOT_MARGIN : right + COLUMN_GAP - PLOT_GAP;
  const headHeight = 12 + LINE_HEIGHT * Math.max(1, ...outcomeHeads.map((lines) => lines.length));
  return {
    narrow: false,
    words: box.left,
    cells,
    plot: x - COLUMN_GAP + PLOT_GAP,
    right: plotRight,
    outcomes,
    joined,
    outcomeHeads,
    headHeight,
  };
}

function widestIn({ rows }: DotPlotInput, head: string, index: number): number {
  const widths = rows.flatMap(({ cells }) => cells[index] ?? []).map(({ text, style }) => textWidth(text, style));
  return Math.max(textWidth(head, "axis"), ...widths);
}

function outcomeWidth({ rows }: DotPlotInput, index: number, joined: boolean): number {
  const remarks = index === 0 ? rows.map(({ remark }) => textWidth(remark ?? "", "small")) : [];
  const words = rows.map(({ outcomes, headline }) => (joined ? headline?.word : outcomes[index]?.word) ?? "");
  return Math.max(MIN_OUTCOME_WIDTH, ...remarks, ...words.map((word) => textWidth(word, "within-text") + OUTCOME_INDENT));
}
