import { formatCount } from "../../format/lists";
import { rowAt, rowAxis } from "../model/category-axis";
import { isNarrow } from "../model/forms";
import type { Chart, LabelMark, Mark, PointMark } from "../model/model";
import { scalesOf } from "../model/scales";
import { zeroAxis } from "../model/value-axis";
import { textWidth } from "../text/text-width";
import type { ErrorRows } from "./error-rows";

const TOP = 44;
const RIGHT = 16;
/** In pixels. Dots nearer than this are stacked. */
const DOT_DISTANCE = 7;
const DOT_STEP = 6;
/** Height of a stack; further dots lie over each other. */
const MAX_STACK = 9;
const PAD = 12;
/** In pixels: the least height of a row, its tick at the mean, and on a narrow picture its line of text above the dots. */
const ROW_HEIGHT = 44;
const MEAN_HEIGHT = 26;
const TEXT_HEIGHT = 22;
/** In pixels: the text of the mean below its tick. */
const MEAN_LINE = 14;
/** Pixels between the mean's tick and its text. */
const MEAN_GAP = 8;

/** One row per horizon: a dot per figure at its error, and a tick at the mean. On a narrow picture the text stands above the dots. */
export function errorChart(rows: ErrorRows, width: number): Chart {
  const narrow = isNarrow(width);
  const left = narrow ? PAD : 16 + Math.max(0, ...rows.horizons.flatMap(textWidths));
  const values = rows.horizons.flatMap(({ points, mean }) => [...points.map(({ error }) => error), ...(mean ? [mean.value] : [])]);
  const value = zeroAxis({ values, multiplier: 0, unit: rows.unit, count: width < 420 ? 3 : 5 });
  const frame = { orientation: "horizontal", value } as const;
  const scales = scalesOf({
    ...frame,
    along: rowAxis(0),
    box: { width, height: TOP, margins: { top: TOP, right: RIGHT, bottom: 0, left } },
  });
  const ticks: { at: number; text: string; strong: boolean }[] = [];
  const marks: Mark[] = [];
  const rules: number[] = [];
  let top = TOP;
  for (const row of rows.horizons) {
    const levels = stackDots(row.points.map(({ error }) => scales.value(error)));
    const head = narrow ? TEXT_HEIGHT : 0;
    const stack = 2 * PAD + DOT_STEP * Math.max(0, ...levels);
    const isBeside = row.mean === null || hasSpaceBeside(row.mean.words, scales.value(row.mean.value), left, width);
    const foot = row.mean === null ? 0 : MEAN_HEIGHT + (isBeside ? 0 : MEAN_LINE);
    const height = head + Math.max(narrow ? 0 : ROW_HEIGHT, stack + foot);
    const middle = top + head + PAD + 6;
    if (narrow) marks.push(headLabel(row, top + 18));
    else {
      ticks.push({ at: rowAt(middle, TOP), text: row.words, strong: true });
      marks.push(label(countWords(row), 0, middle + 20));
    }
    row.points.forEach(({ key, error }, index) => {
      marks.push(dot(key, error, rowAt(middle + (levels[index] ?? 0) * DOT_STEP, TOP)));
    });
    if (row.mean)
      marks.push(...meanMarks(row.mean, top + head + stack + MEAN_HEIGHT - 14, scales.value(row.mean.value), { left, right: width }));
    top += height;
    rules.push(rowAt(top, TOP));
  }
  const box_ = { width, height: top + 4, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  return { ...frame, box: box_, along: { ...rowAxis(top - TOP), ticks, rules }, marks, title: rows.title, summary: errorSummary(rows) };
}

function textWidths(row: ErrorRows["horizons"][number]): readonly number[] {
  return [textWidth(row.words, "axis-strong"), textWidth(countWords(row), "small")];
}

function headLabel(row: ErrorRows["horizons"][number], y: number): LabelMark {
  return {
    ...label("", 0, y),
    runs: [
      { text: row.words, style: "axis-strong" },
      { text: countWords(row), style: "small" },
    ],
  };
}

/** The lowest level at which each dot touches none before it. */
function stackDots(pixels: readonly number[]): readonly number[] {
  const placed: { readonly pixel: number; readonly level: number }[] = [];
  return pixels.map((pixel) => {
    const near = placed.filter((other) => Math.abs(other.pixel - pixel) < DOT_DISTANCE);
    let level = 0;
    while (level < MAX_STACK && near.some((other) => other.level === level)) level++;
    placed.push({ pixel, level });
    return level;
  });
}

function dot(key: string, value: string, along: number): PointMark {
  return { kind: "point", role: "observed", outcome: null, key, along, value, form: "dot" };
}

/** Whether a text fits left or right of the tick at the mean. */
function hasSpaceBeside(words: string, pixel: number, left: number, right: number): boolean {
  const wide = textWidth(words, "strong") + MEAN_GAP;
  return pixel + wide <= right || pixel - wide >= left;
}

/** The tick at the mean, with its text on the side that has space for it, else below. */
function meanMarks(
  mean: { readonly value: string; readonly words: string },
  middle: number,
  pixel: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly Mark[] {
  const wide = textWidth(mean.words, "strong");
  const tick = {
    kind: "point",
    role: "observed",
    outcome: null,
    key: null,
    along: rowAt(middle, TOP),
    value: mean.value,
    form: "tick",
  } as const;
  const text = (x: number, y: number, anchor: LabelMark["anchor"]): LabelMark => ({
    ...label("", x, y),
    anchor,
    runs: [{ text: mean.words, style: "strong" }],
  });
  if (!hasSpaceBeside(mean.words, pixel, left, right))
    return [tick, text(Math.min(Math.max(pixel, wide / 2), right - wide / 2), middle + 22, "middle")];
  return pixel + MEAN_GAP + wide <= right
    ? [tick, text(pixel + MEAN_GAP, middle + 4, "start")]
    : [tick, text(pixel - MEAN_GAP, middle + 4, "end")];
}

function label(text: string, x: number, y: number): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor: "start", runs: [{ text, style: "small" }], halo: true };
}

function countWords({ n, periods }: ErrorRows["horizons"][number]): string {
  return `${n} on ${formatCount(periods, "period")}`;
}

export function errorSummary({ title, unit, horizons }: ErrorRows): string {
  const parts = horizons.map((row) => `${row.words}, ${countWords(row)}${row.mean ? `, ${row.mean.words}` : ""}`);
  return `${title}, in ${unit}, a dot a figure: ${parts.join("; ")}.`;
}
