import type { Chart, LabelMark, Mark, ValueAxis } from "../model/model";
import { scalesOf } from "../model/scales";
import { spanAxis } from "../model/value-axis";
import { lookWidth } from "../text/text-width";

/** An interval on a number line, its ends in base units (a rate: percent); an open end is null. */
export type NumberLine = {
  readonly key: string;
  /** At the left: "Stated in the same statement", "+30% on Chinese customs, US dollars". */
  readonly name: string;
  readonly role: "stated" | "implied";
  readonly low: string | null;
  readonly high: string | null;
  /** Beside the mark: "220–230". */
  readonly text: string;
};

export type NumberLines = {
  readonly lines: readonly NumberLine[];
  readonly title: string;
  readonly summary: string;
  readonly multiplier: number;
  /** "billion US dollars"; "%". */
  readonly unit: string;
};

const ROW = 30;
const NARROW_ROW = 46;
const TOP = 34;
const FOOT = 6;
const GAP = 12;
/** Room for the words beside a mark, at either side of the scale. */
const SIDE = 8;
const TICK_PX = 80;
/** An arrow and the words after it. */
const BEYOND = 96;

/** Intervals on one scale, a row each: what was stated in the accent, what another figure implies in grey. `narrow`: names above. */
export function numberLines(rows: NumberLines, width: number, narrow: boolean): Chart {
  const { lines, multiplier, unit, title, summary } = rows;
  const left = narrow ? 0 : Math.ceil(Math.max(0, ...lines.map(({ name }) => lookWidth(name, "word")))) + 2 * GAP;
  const plot = width - left - 2 * SIDE;
  const values = lines.flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const count = Math.max(2, Math.round(plot / TICK_PX));
  const axis = spanAxis({ values, multiplier, unit, count }, BEYOND / Math.max(1, plot - 2 * BEYOND));
  const value = { ...axis, unit: startsElsewhere(axis) ? `${unit}, not from zero` : unit };
  const row = narrow ? NARROW_ROW : ROW;
  const box = {
    width,
    height: TOP + row * lines.length + FOOT,
    margins: { top: TOP, right: SIDE, bottom: FOOT, left: left + SIDE },
  };
  const frame = { orientation: "turned" as const, box, value };
  const scales = scalesOf(frame);
  const marks = lines.flatMap((line, index): readonly Mark[] => {
    const middle = TOP + row * index + (narrow ? 32 : ROW / 2);
    const name = label(line.key, 0, narrow ? middle - 14 : middle + 4, "start", line.name, "word");
    return [name, ...lineMarks(line, middle), beside(line, middle, scales.value, left, width)];
  });
  return { ...frame, along: { ticks: [], breaks: [], rules: [] }, marks, title, summary };
}

function startsElsewhere({ domain: [low, high] }: ValueAxis): boolean {
  return Number(low) > 0 || Number(high) < 0;
}

function lineMarks({ key, role, low, high }: NumberLine, along: number): readonly Mark[] {
  const drawn = { role, outcome: null, key, along } as const;
  if (low === null && high === null) return [];
  if (high === null) return [{ ...drawn, kind: "arrow", value: low ?? "0", towards: "up" }];
  if (low === null) return [{ ...drawn, kind: "arrow", value: high, towards: "down" }];
  if (Number(low) === Number(high)) return [{ ...drawn, kind: "point", value: low, form: "diamond" }];
  return [{ ...drawn, kind: "interval", low, high }];
}

/** The words stand after the mark, or before it where they would leave the picture. */
function beside(line: NumberLine, middle: number, at: (value: string) => number, left: number, width: number): LabelMark {
  const { key, low, high, text, role } = line;
  const look = role === "stated" ? "number" : "small";
  const arrow = low === null || high === null ? 18 : 0;
  const end = at(high ?? low ?? "0") + arrow + GAP;
  if (end + lookWidth(text, look) <= width) return label(key, end, middle + 4, "start", text, look);
  return label(key, Math.max(left, at(low ?? high ?? "0") - GAP), middle + 4, "end", text, look);
}

function label(key: string, x: number, y: number, anchor: LabelMark["anchor"], text: string, look: "word" | "number" | "small"): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key, x, y, anchor, runs: [{ text, look }], halo: true };
}
