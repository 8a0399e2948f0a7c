import type { PeriodSlot } from "./period-slots";

/** Stated marks of more periods than this could not be told apart at any of our widths. */
const MAX_STATED_PERIODS = 60;

/** The slots that are drawn, and in words which they are where some are left to the table. */
export type VisiblePeriods = { readonly slots: readonly PeriodSlot[]; readonly words: string | null };

/**
 * Of many periods with stated figures the newest 60 that hold the chosen one; values that were only published are thinned
 * instead, since a line stays legible. Stated figures are never thinned.
 */
export function visiblePeriods(slots: readonly PeriodSlot[]): VisiblePeriods {
  const stated = slots.flatMap(({ groups }, index) => (groups.length > 0 ? [index] : []));
  if (stated.length <= MAX_STATED_PERIODS) return { slots, words: null };
  const chosen = stated.findIndex((index) => slots[index]?.strong);
  const newest = stated.length - MAX_STATED_PERIODS;
  const start = chosen < 0 ? newest : Math.min(chosen, newest);
  const from = stated[start] ?? 0;
  const to = start === newest ? slots.length : (stated[start + MAX_STATED_PERIODS] ?? slots.length);
  const shown = slots.slice(from, to);
  const words = `Drawn: ${shown[0]?.text} to ${shown.at(-1)?.text}, ${MAX_STATED_PERIODS} of ${stated.length} periods with stated figures; the table has all.`;
  return { slots: shown, words };
}
