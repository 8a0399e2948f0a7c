import type { PeriodSlot } from "./period-slots";

/** The stated marks of more periods could not be told apart in any box. */
const MAX_STATED_PERIODS = 60;

/** The periods that are drawn, and a sentence that names them; null when all are drawn. */
export type VisiblePeriods = { readonly slots: readonly PeriodSlot[]; readonly words: string | null };

/**
 * Of many periods with stated figures the newest 60, or 60 from the chosen one on. Stated figures are never downsampled; a
 * line of published values is, since it stays legible.
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
