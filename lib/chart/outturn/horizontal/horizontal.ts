import type { AlongAxis, Mark } from "../../model/model";
import { scalesOf } from "../../model/scales";
import { zeroAxis } from "../../model/value-axis";
import { lookWidth } from "../../text/text-width";
import type { OutturnRows } from "../outturn-rows";
import { type Slot, shownValues } from "../period-slots";
import type { Layout } from "../vertical/vertical";
import { drawRow, type Row, rowsOf } from "./rows";

const TOP = 34;
const RIGHT = 20;
const TICK_PX = 90;

/** Years down, values to the right: one line a figure, its label beside its mark. The height follows from the rows. */
export function turnedLayout(rows: OutturnRows, slots: readonly Slot[], width: number): Layout {
  const left = 12 + Math.max(24, ...slots.map(({ text }) => lookWidth(text, "axis-strong")));
  const value = zeroAxis({
    values: shownValues(slots),
    multiplier: rows.multiplier,
    unit: rows.unit,
    count: Math.max(2, Math.round((width - left - RIGHT) / TICK_PX)),
  });
  const { placed, height } = rowsOf(slots, TOP, rows.chosen);
  const box = { width, height, margins: { top: TOP, right: RIGHT, bottom: 4, left } };
  const frame = { orientation: "turned", box, value } as const;
  const scales = scalesOf(frame);
  const marks: readonly Mark[] = placed.flatMap((row) => drawRow(row, rows.chosen, scales, width));
  return { ...frame, along: alongOf(placed), marks };
}

function alongOf(placed: readonly Row[]): AlongAxis {
  return {
    ticks: placed.map(({ slot, top }) => ({ at: top + 18, text: slot.text, strong: slot.strong })),
    breaks: placed.filter(({ slot }) => slot.jump).map(({ top }) => top),
    rules: placed.map(({ bottom }) => bottom),
  };
}
