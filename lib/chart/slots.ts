import { isOver, monthOf, monthsOf, type Period, shiftPeriod } from "../domain/period";
import { type Group, groupEqual } from "./groups";
import type { ObservedRow, OutturnRows } from "./outturn-rows";

/** A period's place on the axis of time, with everything that stands in it. */
export type Slot = {
  readonly key: string;
  readonly text: string;
  readonly observed: ObservedRow | null;
  /** A part of the period, where the whole is not held. */
  readonly part: ObservedRow | null;
  readonly groups: readonly Group[];
  /** Why nothing is published, where nothing is. */
  readonly absence: "not held" | "period not over" | null;
  /** The chart is about a figure of this period. */
  readonly strong: boolean;
  /** Time jumps before it. */
  readonly jump: boolean;
};

/** As many missing years are left out with a break; fewer are shown as not held. */
const LEFT_OUT = 3;

/** The periods of a chart in order, missing ones of the same length filled in. */
export function slotsOf(rows: OutturnRows): readonly Slot[] {
  const named = [...namedPeriods(rows).values()].sort((a, b) => compareText(a.period.first, b.period.first) || compareText(a.period.last, b.period.last));
  return named.flatMap(({ period, text }, index) => {
    const before = named[index - 1]?.period;
    const missing = before === undefined ? [] : periodsBetween(before, period);
    if (missing === null || missing.length >= LEFT_OUT) return [slotOf(period, text, rows, true)];
    return [...missing.map((between) => slotOf(between, between.text, rows, false)), slotOf(period, text, rows, false)];
  });
}

function namedPeriods({ observed, stated }: OutturnRows): ReadonlyMap<string, { readonly period: Period; readonly text: string }> {
  return new Map([
    ...observed.map(({ slot, slotText }) => [slot.text, { period: slot, text: slotText }] as const),
    ...stated.map(({ period, slotText }) => [period.text, { period, text: slotText }] as const),
  ]);
}

function slotOf(period: Period, text: string, rows: OutturnRows, jump: boolean): Slot {
  const observed = rows.observed.filter(({ slot }) => slot.text === period.text);
  const whole = observed.find(({ part }) => !part) ?? null;
  const part = whole === null ? (observed.at(-1) ?? null) : null;
  const stated = rows.stated.filter((row) => row.period.text === period.text);
  return {
    key: period.text,
    text,
    observed: whole,
    part,
    groups: groupEqual(stated, rows.chosen),
    absence: observed.length > 0 ? null : absence(period, rows.asOf),
    strong: stated.some(({ key }) => key === rows.chosen),
    jump,
  };
}

function absence(period: Period, asOf: string): "not held" | "period not over" {
  return isOver(period, asOf) ? "not held" : "period not over";
}

/** The periods of the same length strictly between two; null where that length does not fill the gap. */
function periodsBetween(before: Period, after: Period): readonly Period[] | null {
  const gap = monthOf(after.first) - monthOf(before.last) - 1;
  const length = monthsOf(before);
  if (gap <= 0) return [];
  if (length !== monthsOf(after) || gap % length !== 0) return null;
  return Array.from({ length: gap / length }, (_, index) => shiftPeriod(before, (index + 1) * length));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
