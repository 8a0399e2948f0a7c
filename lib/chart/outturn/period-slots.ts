import { isOver, monthOf, monthsOf, type Period, shiftPeriod } from "../../domain/time/period";
import { compareText } from "../../domain/values/text-order";
import { type FigureGroup, groupEqualFigures } from "../model/figure-groups";
import type { ObservedRow, OutturnRows, StatedRow } from "./outturn-rows";

/** A period's place on the axis of time, with everything that stands in it. */
export type PeriodSlot = {
  readonly key: string;
  readonly text: string;
  /** Days of the period. */
  readonly first: string;
  readonly last: string;
  readonly observed: ObservedRow | null;
  /** A part of the period, where the whole is not held. */
  readonly part: ObservedRow | null;
  readonly groups: readonly FigureGroup[];
  /** Why nothing is published, where nothing is. */
  readonly absence: "not held" | "period not over" | null;
  /** The chart is about a figure of this period. */
  readonly strong: boolean;
  /** Time jumps before it. */
  readonly hasGapBefore: boolean;
};

/** As many missing years are left out with a break; fewer are shown as not held. */
const MIN_OMITTED_PERIODS = 3;

/** The periods of a chart in order, missing ones of the same length filled in. */
export function periodSlots(rows: OutturnRows): readonly PeriodSlot[] {
  const held = rowsByPeriod(rows);
  const inOrder = [...held.values()].sort(
    (a, b) => compareText(a.period.first, b.period.first) || compareText(a.period.last, b.period.last),
  );
  return inOrder.flatMap((one, index) => {
    const before = inOrder[index - 1]?.period;
    const missing = before === undefined ? [] : periodsBetween(before, one.period);
    if (missing === null || missing.length >= MIN_OMITTED_PERIODS) return [slotOf(one, rows, true)];
    const filled = missing.map((period) => slotOf({ period, text: period.text, observed: [], stated: [] }, rows, false));
    return [...filled, slotOf(one, rows, false)];
  });
}

/** Every value that a chart of the slots must have room for, open ends aside. */
export function shownValues(slots: readonly PeriodSlot[]): readonly string[] {
  const values = slots.flatMap(({ observed, part, groups }) => [
    observed?.value ?? null,
    ...(observed?.reading ?? []),
    part?.value ?? null,
    ...groups.flatMap(({ low, high, first }) => [
      low,
      high,
      ...(first.stated.shape === "point" && first.stated.hedge !== null ? first.reading : []),
    ]),
  ]);
  return values.filter((value) => value !== null);
}

type PeriodRows = { readonly period: Period; readonly text: string; readonly observed: ObservedRow[]; readonly stated: StatedRow[] };

function rowsByPeriod({ observed, stated }: OutturnRows): ReadonlyMap<string, PeriodRows> {
  const held = new Map<string, PeriodRows>();
  function at(period: Period, text: string): PeriodRows {
    const one = held.get(period.text) ?? { period, text, observed: [], stated: [] };
    held.set(period.text, one);
    return one;
  }
  for (const row of observed) at(row.slot, row.slotText).observed.push(row);
  for (const row of stated) at(row.period, row.slotText).stated.push(row);
  return held;
}

function slotOf({ period, text, observed, stated }: PeriodRows, { chosen, asOf }: OutturnRows, hasGapBefore: boolean): PeriodSlot {
  const whole = observed.find(({ part }) => !part) ?? null;
  return {
    key: period.text,
    text,
    first: period.first,
    last: period.last,
    observed: whole,
    part: whole === null ? (observed.at(-1) ?? null) : null,
    groups: groupEqualFigures(stated, chosen),
    absence: observed.length > 0 ? null : absence(period, asOf),
    strong: stated.some(({ key }) => key === chosen),
    hasGapBefore,
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
