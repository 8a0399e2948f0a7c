import type { LabelMark, ValueAxis } from "../model/model";
import { isHedgedPoint } from "../model/stated-bounds";
import { spanAxis } from "../model/value-axis";
import type { TextStyleName } from "../render/styles";
import { textWidth } from "../text/text-width";
import { wrapText } from "../text/wrap";
import type { NumberLineBasis, NumberLineRows } from "./number-line-rows";

/** A basis with its texts broken into lines and its place; `line` is the y of its number line. */
export type PlacedRow = {
  readonly basis: NumberLineBasis;
  readonly top: number;
  readonly bottom: number;
  readonly line: number;
  readonly name: readonly string[];
  readonly verdicts: readonly { readonly outcome: NumberLineBasis["verdicts"][number]["outcome"]; readonly lines: readonly string[] }[];
};

/** `wide` puts the name at the left of the line and the words at its right, `narrow` both above it. */
export type NumberLineFrame = {
  readonly form: "wide" | "narrow";
  readonly left: number;
  readonly right: number;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
  readonly axis: ValueAxis;
};

/** In pixels: the stated figure's label and mark stand above the rows. */
export const HEAD_HEIGHT = 63;
/** From a row's words to its outcome mark. */
export const MARK_COLUMN = 18;
const LINE_HEIGHT = 17;
const GAP = 24;
const SIDE = 10;
const NAME_WIDTH = 132;
const VERDICT_WIDTH = 224;
const LEAST_PLOT = 240;
const LEAST_ROW = 74;
/** Of a row in which nothing is drawn. */
const LEAST_EMPTY_ROW = 40;
/** Above and below the line of a narrow row: labels of one line. */
const LINE_SPACE = { above: 32, below: 32 };
const TICK_PX = 76;
const PAD = 0.12;

/** Where the rows of a number line stand at a width in pixels. */
export function frameOf(rows: NumberLineRows, width: number): NumberLineFrame {
  const names = rows.bases.map(({ name }) => wrapText(name, "strong", NAME_WIDTH));
  const words = rows.bases.map(({ verdicts }) => wrapped(verdicts, VERDICT_WIDTH));
  const left = widest(names.flat(), "strong") + GAP;
  const right =
    width -
    widest(
      words.flat().flatMap(({ lines }) => lines),
      "strong",
    ) -
    MARK_COLUMN -
    GAP;
  if (right - left < LEAST_PLOT) return narrowFrame(rows, width);
  let top = HEAD_HEIGHT;
  const placed = rows.bases.map((basis, index): PlacedRow => {
    const [name, verdicts] = [names[index] ?? [], words[index] ?? []];
    const lines = Math.max(name.length, verdicts.flatMap((one) => one.lines).length);
    const bottom = top + Math.max(isEmpty(basis) ? LEAST_EMPTY_ROW : LEAST_ROW, lines * LINE_HEIGHT + 26);
    const row = { basis, top, bottom, line: (top + bottom) / 2, name, verdicts };
    top = bottom;
    return row;
  });
  return { form: "wide", left, right, rows: placed, bottom: top, axis: axisOf(rows, right - left) };
}

function narrowFrame(rows: NumberLineRows, width: number): NumberLineFrame {
  let top = HEAD_HEIGHT;
  const placed = rows.bases.map((basis): PlacedRow => {
    const name = wrapText(basis.name, "strong", width);
    const verdicts = wrapped(basis.verdicts, width - MARK_COLUMN);
    const lines = name.length + verdicts.flatMap((one) => one.lines).length;
    const words = top + lines * LINE_HEIGHT + 10;
    const line = isEmpty(basis) ? words : words + LINE_SPACE.above;
    const row = { basis, top, bottom: isEmpty(basis) ? words + 4 : line + LINE_SPACE.below, line, name, verdicts };
    top = row.bottom;
    return row;
  });
  return { form: "narrow", left: SIDE, right: width - SIDE, rows: placed, bottom: top, axis: axisOf(rows, width - 2 * SIDE) };
}

/** Nothing is published, and there is nothing to compare with. */
export function isEmpty({ actual, base, implied }: NumberLineBasis): boolean {
  return actual === null && base === null && implied === null;
}

/** The labels of a row's name and words, and where its outcome marks stand. */
export function wordsOf(
  { form, right }: NumberLineFrame,
  row: PlacedRow,
): {
  readonly labels: readonly LabelMark[];
  readonly marks: readonly { readonly outcome: PlacedRow["verdicts"][number]["outcome"]; readonly x: number; readonly y: number }[];
} {
  const labels: LabelMark[] = [];
  const marks: { outcome: PlacedRow["verdicts"][number]["outcome"]; x: number; y: number }[] = [];
  const verdictLines = row.verdicts.flatMap(({ lines }) => lines).length;
  const x = form === "wide" ? right + GAP : 0;
  const first = (count: number) => row.line - ((count - 1) * LINE_HEIGHT) / 2 + 4;
  row.name.forEach((text, index) => {
    labels.push(label(0, (form === "wide" ? first(row.name.length) : row.top + 18) + index * LINE_HEIGHT, text, "strong"));
  });
  let y = form === "wide" ? first(verdictLines) : row.top + 18 + row.name.length * LINE_HEIGHT;
  for (const { outcome, lines } of row.verdicts) {
    marks.push({ outcome, x, y: y - 13 });
    for (const text of lines) {
      labels.push(label(x + MARK_COLUMN, y, text, wordStyle(outcome)));
      y += LINE_HEIGHT;
    }
  }
  return { labels, marks };
}

function wordStyle(outcome: PlacedRow["verdicts"][number]["outcome"]): TextStyleName {
  if (outcome === "above" || outcome === "below") return `${outcome}-text`;
  return outcome === "within" || outcome === "depends" ? "within-text" : "pending-text";
}

function label(x: number, y: number, text: string, style: TextStyleName): LabelMark {
  return { kind: "label", role: "frame", outcome: null, key: null, x, y, anchor: "start", runs: [{ text, style }], halo: false };
}

function wrapped(verdicts: NumberLineBasis["verdicts"], width: number): PlacedRow["verdicts"] {
  return verdicts.map(({ outcome, text }) => ({ outcome, lines: wrapText(text, "strong", width) }));
}

function widest(texts: readonly string[], style: TextStyleName): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, style))));
}

/** Around all values of the rows, from zero where zero is near. */
function axisOf({ stated, bases, multiplier, unit }: NumberLineRows, plot: number): ValueAxis {
  const bounds = [stated.low, stated.high, ...(isHedgedPoint(stated) ? stated.reading : [])];
  const shown = bases.flatMap(({ actual, base, implied }) => [actual?.value, ...(actual?.reading ?? []), base?.value, implied?.value]);
  const values = [...bounds, ...shown].filter((value) => value !== null && value !== undefined);
  return spanAxis({ values, multiplier, unit, count: Math.max(2, Math.round(plot / TICK_PX)) }, PAD);
}
