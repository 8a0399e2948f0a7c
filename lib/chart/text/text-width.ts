import { TEXTS, type TextLook } from "../render/styles";
import { RUN_GAP } from "../render/svg-primitives";
import { RANGES, WIDTHS } from "./text-width.table";

type Face = keyof typeof WIDTHS;

/** An em: Chinese, and letters wider than any measured. */
const WIDE_FROM = 0x2e80;
const WIDE = 1000;
/** What a sign takes that was not measured; wider than most. */
const UNKNOWN = 640;

const places = new Map(
  RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)).map((point, index) => [
    point,
    index,
  ]),
);

/** Width of a text in Source Sans 3, in pixels at `size` pixels. Kerning is left out: it takes off more than it adds. */
export function textWidth(text: string, size: number, weight: 400 | 600): number {
  return widthIn(weight === 400 ? "sans400" : "sans600", text, size);
}

/** Width of a text as a look sets it, in pixels. */
export function lookWidth(text: string, look: TextLook): number {
  const { family, size, weight } = TEXTS[look];
  return family === "serif" ? widthIn("serif600", text, size) : textWidth(text, size, weight);
}

export function runsWidth(runs: readonly { readonly text: string; readonly look: TextLook }[]): number {
  return runs.reduce((sum, { text, look }) => sum + lookWidth(text, look), RUN_GAP * Math.max(0, runs.length - 1));
}

function widthIn(face: Face, text: string, size: number): number {
  let sum = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const place = places.get(point);
    sum += place === undefined ? unmeasured(point) : (WIDTHS[face][place] ?? UNKNOWN);
  }
  return (sum * size) / 1000;
}

function unmeasured(point: number): number {
  return point >= WIDE_FROM ? WIDE : UNKNOWN;
}
