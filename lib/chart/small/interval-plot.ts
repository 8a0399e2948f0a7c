import { rowAxis } from "../model/category-axis";
import type { Chart, LabelMark, Mark, ValueAxis } from "../model/model";
import { scalesOf } from "../model/scales";
import { spanAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";

/** An interval; its ends are decimal text in base units or percent, null when open. */
export type IntervalRow = {
  readonly key: string;
  /** At the left: "Stated in the same statement", "+30% on Chinese customs, US dollars". */
  readonly name: string;
  readonly role: "stated" | "implied";
  readonly low: string | null;
  readonly high: string | null;
  /** Beside the mark: "220–230". */
  readonly text: string;
};

export type IntervalPlotRows = {
  readonly lines: readonly IntervalRow[];
  readonly title: string;
  readonly summary: string;
  readonly multiplier: number;
  /** "billion US dollars"; "%". */
  readonly unit: string;
};

const ROW_HEIGHT = 30;
const NARROW_ROW_HEIGHT = 46;
const TOP = 34;
const FOOT = 6;
const TEXT_GAP = 12;
/** Pixels free at both ends of the scale. */
const SIDE = 8;
const TICK_PX = 80;
/** In pixels: an arrow and the text after it. */
const ARROW_AND_TEXT = 96;

/** Intervals on one scale, one row each: stated ones in the accent, implied ones in grey. `narrow` puts names above the marks. */
export function intervalPlot(rows: IntervalPlotRows, width: number, narrow: boolean): Chart {
  const { lines, multiplier, unit, title, summary } = rows;
  const left = narrow ? 0 : Math.ceil(Math.max(0, ...lines.map(({ name }) => textWidth(name, "word")))) + 2 * TEXT_GAP;
  const plot = width - left - 2 * SIDE;
  const values = lines.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const count = Math.max(2, Math.round(plot / TICK_PX));
  const axis = spanAxis({ values, multiplier, unit, count }, ARROW_AND_TEXT / Math.max(1, plot - 2 * ARROW_AND_TEXT));
  const value = { ...axis, unit: excludesZero(axis) ? `${unit}, not from zero` : unit };
  const row = narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const box = {
    width,
    height: TOP + row * lines.length + FOOT,
    margins: { top: TOP, right: SIDE, bottom: FOOT, left: left + SIDE },
  };
  const frame = { orientation: "horizontal" as const, box, value, along: rowAxis(row * lines.length) };
  const scales = scalesOf(frame);
  const marks = lines.flatMap((line, index): readonly Mark[] => {
    const middle = TOP + row * index + (narrow ? 32 : ROW_HEIGHT / 2);
    const name = label(line.key, 0, narrow ? middle - 14 : middle + 4, "start", line.name, "word");
    return [name, ...lineMarks(line, scales.position(middle)), beside(line, middle, scales.value, left, width)];
  });
  return { ...frame, marks, title, summary };
}

function excludesZero({ domain: [low, high] }: ValueAxis): boolean {
  return Number(low) > 0 || Number(high) < 0;
}

function lineMarks({ key, role, low, high }: IntervalRow, along: number): readonly Mark[] {
  const common = { role, outcome: null, key, along } as const;
  if (low === null && high === null) return [];
  if (high === null) return [{ ...common, kind: "arrow", value: low ?? "0", towards: "up" }];
  if (low === null) return [{ ...common, kind: "arrow", value: high, towards: "down" }];
  if (Number(low) === Number(high)) return [{ ...common, kind: "point", value: low, form: "diamond" }];
  return [{ ...common, kind: "interval", low, high }];
}

/** The text after the mark, or before it when it would leave the picture. */
function beside(line: IntervalRow, middle: number, at: (value: string) => number, left: number, width: number): LabelMark {
  const { key, low, high, text, role } = line;
  const style = role === "stated" ? "number" : "small";
  const arrow = low === null || high === null ? 18 : 0;
  const end = at(high ?? low ?? "0") + arrow + TEXT_GAP;
  if (end + textWidth(text, style) <= width) return label(key, end, middle + 4, "start", text, style);
  return label(key, Math.max(left, at(low ?? high ?? "0") - TEXT_GAP), middle + 4, "end", text, style);
}

function label(
  key: string,
  x: number,
  y: number,
  anchor: LabelMark["anchor"],
  text: string,
  style: "word" | "number" | "small",
): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key, x, y, anchor, runs: [{ text, style }], halo: true };
}
