import type { CategoryAxis } from "../../../model/model";
import type { Plot } from "../../../model/scales";
import { textWidth } from "../../../text/text-width";
import { absenceWords, type Slot } from "../slots";

/** A slot on the axis and in pixels: its edges, the edges of its column; and the position of each group's mark on the axis. */
export type SlotColumn = {
  readonly slot: Slot;
  /** Where it begins on the axis; it is one step long. */
  readonly start: number;
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  readonly marksAt: readonly number[];
};

/** More periods than this would be too narrow to compare; the strip beneath the chart has all. */
const MAX_SLOTS = 15;
export const MAX_SLOT_WIDTH = 200;
const MAX_COLUMN_WIDTH = 112;
const BREAK_WIDTH = 16;
const PAD = 5;
/** Pixels from mark to mark, at most and at least. */
const MARK_STEP = { most: 15, least: 9 };
/** Pixels between the texts of two slots. */
const TEXT_GAP = 10;
const MIN_SLOTS = 3;

/** How many slots fit side by side with their texts and marks legible. */
export function slotsThatFit(slots: readonly Slot[], pixels: number): number {
  const needs = slots.slice(-MAX_SLOTS).map(leastWidth);
  const need = Math.max(1, ...needs);
  return Math.max(MIN_SLOTS, Math.min(MAX_SLOTS, Math.floor(pixels / need)));
}

function leastWidth({ period, observed, groups }: Slot): number {
  const words = observed.map((row) => (row === null || row.part ? widestWord(absenceWords(period)) : textWidth(row.short, "strong")));
  const texts = Math.max(textWidth(period.text, "axis-strong"), ...words);
  return Math.max(texts + TEXT_GAP, groups.length * MARK_STEP.least + 2 * PAD);
}

function widestWord(words: string): number {
  return Math.max(...words.split(" ").map((word) => textWidth(word, "small")));
}

/** Slots of one width side by side, with a break before each gap in time, and the ends of their axis. */
export function layoutColumns(
  slots: readonly Slot[],
  plot: Plot,
): { readonly columns: readonly SlotColumn[]; readonly domain: CategoryAxis["domain"] } {
  const jumps = slots.filter((slot, index) => index > 0 && slot.period.hasGapBefore).length;
  const width = Math.min(MAX_SLOT_WIDTH, (plot.right - plot.left - jumps * BREAK_WIDTH) / Math.max(1, slots.length));
  const first = slots[0]?.index ?? 0;
  let left = plot.left;
  const columns = slots.map((slot, index) => {
    if (index > 0 && slot.period.hasGapBefore) left += BREAK_WIDTH;
    const axisStart = first + (left - plot.left) / width;
    const [start, pad] = [left, Math.max(Math.min(PAD, width * 0.1), (width - MAX_COLUMN_WIDTH) / 2)];
    left += width;
    const marksAt = markPositions(slot.groups.length, width).map((at) => axisStart + at);
    return { slot, start: axisStart, left: start, right: left, from: start + pad, to: left - pad, marksAt };
  });
  return { columns, domain: [first, first + slots.length + (jumps * BREAK_WIDTH) / width] };
}

/** Positions of the breaks on the axis, between the slots about them. */
export function breaksOf(columns: readonly SlotColumn[]): readonly number[] {
  return columns.flatMap(({ slot, start }, index) => {
    const before = columns[index - 1];
    return before !== undefined && slot.period.hasGapBefore ? [(before.start + 1 + start) / 2] : [];
  });
}

/** By day stated from left to right, around the middle: shares of a slot that is `width` pixels wide. */
function markPositions(count: number, width: number): readonly number[] {
  const step = Math.min(MARK_STEP.most, (width - 2 * PAD) / Math.max(1, count)) / width;
  const first = 0.5 - (step * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => first + step * index);
}
