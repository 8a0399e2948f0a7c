import type { CategoryAxis, ChartLayout, Mark } from "../../model/model";
import { scalesOf } from "../../model/scales";
import { zeroAxis } from "../../model/value-axis";
import { textWidth } from "../../text/text-width";
import type { OutturnRows } from "../outturn-rows";
import { type PeriodSlot, shownValues } from "../period-slots";
import { type SlotRow, slotRowMarks, slotRows } from "./rows";

const TOP = 34;
const RIGHT = 20;
const TICK_PX = 90;

/**
 * Periods from top to bottom, values to the right, one line per figure with its label beside its mark. The height depends on
 * the rows.
 */
export function horizontalLayout(rows: OutturnRows, slots: readonly PeriodSlot[], width: number): ChartLayout {
  const left = 12 + Math.max(24, ...slots.map(({ text }) => textWidth(text, "axis-strong")));
  const value = zeroAxis({
    values: shownValues(slots),
    multiplier: rows.multiplier,
    unit: rows.unit,
    count: Math.max(2, Math.round((width - left - RIGHT) / TICK_PX)),
  });
  const { placed, height } = slotRows(slots, TOP, rows.chosen);
  const box = { width, height, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  const frame = { orientation: "horizontal", box, value } as const;
  const scales = scalesOf(frame);
  const marks: readonly Mark[] = placed.flatMap((row) => slotRowMarks(row, rows.chosen, scales, width));
  return { ...frame, along: categoryAxis(placed), marks };
}

function categoryAxis(placed: readonly SlotRow[]): CategoryAxis {
  return {
    ticks: placed.map(({ slot, top }) => ({ at: top + 18, text: slot.text, strong: slot.strong })),
    breaks: placed.filter(({ slot }) => slot.hasGapBefore).map(({ top }) => top),
    rules: placed.map(({ bottom }) => bottom),
  };
}
