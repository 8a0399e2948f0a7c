import type { Plot } from "../../../model/scales";
import { textWidth } from "../../../text/text-width";
import { absenceWords, type Slot } from "../slots";

/** A slot in pixels: its edges, the edges of its column, and the position of each group's mark. */
export type SlotColumn = {
  readonly slot: Slot;
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

/** Slots of one width side by side, with a break before each gap in time. */
export function layoutColumns(slots: readonly Slot[], plot: Plot): readonly SlotColumn[] {
  const jumps = slots.filter((slot, index) => index > 0 && slot.period.hasGapBefore).length;
  const width = Math.min(MAX_SLOT_WIDTH, (plot.right - plot.left - jumps * BREAK_WIDTH) / Math.max(1, slots.length));
  let left = plot.left;
  return slots.map((slot, index) => {
    if (index > 0 && slot.period.hasGapBefore) left += BREAK_WIDTH;
    const [start, pad] = [left, Math.max(Math.min(PAD, width * 0.1), (width - MAX_COLUMN_WIDTH) / 2)];
    left += width;
    return { slot, left: start, right: left, from: start + pad, to: left - pad, marksAt: markPositions(slot.groups.length, start, left) };
  });
}

/** Positions of the breaks. */
export function breaksOf(columns: readonly SlotColumn[]): readonly number[] {
  return columns.flatMap(({ slot, left }, index) => (index > 0 && slot.period.hasGapBefore ? [left - BREAK_WIDTH / 2] : []));
}

/** By day stated from left to right, around the middle. */
function markPositions(count: number, left: number, right: number): readonly number[] {
  const step = Math.min(MARK_STEP.most, (right - left - 2 * PAD) / Math.max(1, count));
  const first = (left + right) / 2 - (step * (count - 1)) / 2;
  return Array.from({ length: count }, (_, index) => first + step * index);
}
