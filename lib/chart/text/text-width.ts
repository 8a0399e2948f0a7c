import { TEXT_STYLES, type TextStyleName } from "../render/styles";
import { RUN_GAP } from "../render/svg-primitives";
import { RANGES, WIDTHS } from "./text-width.table";

type Face = keyof typeof WIDTHS;

/** Characters from here on (Chinese and other full-width scripts) are one em wide. Widths are in thousandths of an em. */
const FIRST_FULL_WIDTH = 0x2e80;
const FULL_WIDTH = 1000;
/** Width of any other character that was not measured; wider than most, so that text is never underestimated. */
const UNMEASURED_WIDTH = 640;

const places = new Map(
  RANGES.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)).map((point, index) => [
    point,
    index,
  ]),
);

/** Width of a text in Source Sans 3 in pixels. Kerning is ignored: it makes text narrower on the whole. */
export function sansWidth(text: string, size: number, weight: 400 | 600): number {
  return widthIn(weight === 400 ? "sans400" : "sans600", text, size);
}

/** Width of a text in one of the text styles, in pixels. */
export function textWidth(text: string, style: TextStyleName): number {
  const { family, size, weight } = TEXT_STYLES[style];
  return family === "serif" ? widthIn("serif600", text, size) : sansWidth(text, size, weight);
}

export function runsWidth(runs: readonly { readonly text: string; readonly style: TextStyleName }[]): number {
  return runs.reduce((sum, { text, style }) => sum + textWidth(text, style), RUN_GAP * Math.max(0, runs.length - 1));
}

function widthIn(face: Face, text: string, size: number): number {
  let sum = 0;
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const place = places.get(point);
    sum += place === undefined ? unmeasured(point) : (WIDTHS[face][place] ?? UNMEASURED_WIDTH);
  }
  return (sum * size) / 1000;
}

function unmeasured(point: number): number {
  return point >= FIRST_FULL_WIDTH ? FULL_WIDTH : UNMEASURED_WIDTH;
}
