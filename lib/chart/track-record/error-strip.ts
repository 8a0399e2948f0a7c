import { formatCount } from "../../format/lists";
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

/** One row per horizon: a dot per figure at its error, and a tick at the mean. */
export function errorChart(rows: ErrorRows, width: number): Chart {
  const left = 16 + Math.max(...rows.horizons.flatMap((row) => [textWidth(row.words, "axis-strong"), textWidth(countWords(row), "small")]));
  const values = rows.horizons.flatMap(({ points, mean }) => [...points.map(({ error }) => error), ...(mean ? [mean.value] : [])]);
  const value = zeroAxis({ values, multiplier: 0, unit: rows.unit, count: width < 420 ? 3 : 5 });
  const frame = { orientation: "horizontal", value } as const;
  const scales = scalesOf({ ...frame, box: { width, height: 0, margins: { top: TOP, right: RIGHT, bottom: 0, left } } });
  const ticks: { at: number; text: string; strong: boolean }[] = [];
  const marks: Mark[] = [];
  const rules: number[] = [];
  let top = TOP;
  for (const row of rows.horizons) {
    const levels = stackDots(row.points.map(({ error }) => scales.value(error)));
    const height = Math.max(44, 2 * PAD + DOT_STEP * Math.max(0, ...levels) + (row.mean ? 16 : 0));
    const middle = top + PAD + 6;
    ticks.push({ at: middle + 4, text: row.words, strong: true });
    marks.push(label(countWords(row), 0, middle + 20));
    row.points.forEach(({ key, error }, index) => {
      marks.push(dot(key, error, middle + (levels[index] ?? 0) * DOT_STEP));
    });
    if (row.mean) marks.push(...meanMarks(row.mean, top + height - 16, scales.value(row.mean.value), { left, right: width - RIGHT }));
    top += height;
    rules.push(top);
  }
  const box_ = { width, height: top + 4, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  return { ...frame, box: box_, along: { ticks, breaks: [], rules }, marks, title: rows.title, summary: errorSummary(rows) };
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

/** The tick at the mean, with its text on the wider side. */
function meanMarks(
  mean: { readonly value: string; readonly words: string },
  along: number,
  pixel: number,
  { left, right }: { readonly left: number; readonly right: number },
): readonly Mark[] {
  const ends = pixel > (left + right) / 2;
  const words: LabelMark = {
    ...label(mean.words, pixel + (ends ? -8 : 8), along + 4),
    anchor: ends ? "end" : "start",
    runs: [{ text: mean.words, style: "strong" }],
  };
  return [{ kind: "point", role: "observed", outcome: null, key: null, along, value: mean.value, form: "tick" }, words];
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
