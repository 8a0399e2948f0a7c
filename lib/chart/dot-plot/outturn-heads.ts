import { overlaps, type Rect, textRect } from "../labels/rect";
import type { Anchor, LabelMark } from "../model/model";
import type { Scales } from "../model/scales";
import { LINE_HEIGHT } from "../text/line-spacing";
import { textWidth } from "../text/text-width";
import { truncateText } from "../text/wrap";
import type { OutturnLine } from "./dot-rows";

/** In pixels: two lines of text, the value and the basis. */
const HEAD_HEIGHT = 36;
/** Pixels between a line and a head beside it, and between two heads. */
const BESIDE = 4;
const CLEARANCE = 6;
/** Which share of a text lies left of its anchor, and how far it stands from its line in pixels. */
const ANCHORS = { start: { share: 0, shift: BESIDE }, middle: { share: 0.5, shift: 0 }, end: { share: 1, shift: -BESIDE } } as const;

export type OutturnHeads = { readonly height: number; readonly labels: (baseline: number) => readonly LabelMark[] };

type Placed = { readonly line: OutturnLine; readonly x: number; readonly anchor: Anchor; readonly level: number };

/**
 * The value and the basis above each outturn line: over the line when all heads have space there, else beside it, the leftmost to
 * the left and the others to the right, raised where they would still meet. `taken` are the texts above the plot.
 */
export function outturnHeads(
  lines: readonly OutturnLine[],
  scales: Scales,
  width: number,
  { taken, above }: { readonly taken: readonly LabelMark[]; readonly above: number },
): OutturnHeads {
  const rects = taken.map(textRect);
  const inOrder = [...lines].sort((a, b) => Number(a.value) - Number(b.value));
  const over = inOrder.map((line): Placed => ({ line, level: 0, ...inside(line, scales, width, "middle") }));
  const placed = areFree(over, rects) ? over : besideLines(inOrder, scales, width, rects);
  const height = placed.length === 0 ? above : above + HEAD_HEIGHT * (1 + Math.max(...placed.map(({ level }) => level)));
  return { height, labels: (baseline) => placed.flatMap((one) => twoLines(one, width, baseline)) };
}

function besideLines(inOrder: readonly OutturnLine[], scales: Scales, width: number, taken: readonly Rect[]): readonly Placed[] {
  const placed: Placed[] = [];
  inOrder.forEach((line, index) => {
    const position = inside(line, scales, width, index === 0 ? "end" : "start");
    let level = 0;
    while (isTaken({ line, level, ...position }, [...taken, ...placed.flatMap(rectsOf)])) level += 1;
    placed.push({ line, level, ...position });
  });
  return placed;
}

/** The position of a head; one that would leave the picture is moved inside. */
function inside(line: OutturnLine, scales: Scales, width: number, anchor: Anchor): Pick<Placed, "x" | "anchor"> {
  const wide = Math.min(width, Math.max(textWidth(line.label, "value"), textWidth(line.title, "small")));
  const { share, shift } = ANCHORS[anchor];
  const left = scales.value(line.value) + shift - share * wide;
  return { anchor, x: Math.min(Math.max(left, 0), width - wide) + share * wide };
}

function areFree(placed: readonly Placed[], taken: readonly Rect[]): boolean {
  return placed.every((one, index) => !isTaken(one, [...taken, ...placed.slice(0, index).flatMap(rectsOf)]));
}

function isTaken(one: Placed, rects: readonly Rect[]): boolean {
  return rectsOf(one).some((a) => rects.some((b) => overlaps(a, b, CLEARANCE)));
}

function rectsOf(one: Placed): readonly Rect[] {
  return twoLines(one, Number.POSITIVE_INFINITY, 0).map(textRect);
}

function twoLines({ line: { key, label, title }, x, anchor, level }: Placed, width: number, baseline: number): readonly LabelMark[] {
  const common = { kind: "label", role: "observed", outcome: null, key, x, anchor, halo: true } as const;
  const y = baseline - level * HEAD_HEIGHT;
  return [
    { ...common, y: y - LINE_HEIGHT, runs: [{ text: label, style: "value" }] },
    { ...common, y, runs: [{ text: truncateText(title, "small", width), style: "small" }] },
  ];
}
