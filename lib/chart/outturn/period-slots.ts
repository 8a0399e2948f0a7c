import { isOver, monthOf, monthsOf, type Period, shiftPeriod } from "../../domain/time/period";
import { compareText } from "../../domain/values/text-order";
import { type FigureGroup, groupEqualFigures } from "../model/figure-groups";
import { isHedgedPoint } from "../model/stated-bounds";
import type { ObservedRow, OutturnRows, StatedRow } from "./outturn-rows";

/** A period on the time axis with its published value and the figures stated for it. */
export type PeriodSlot = {
  readonly key: string;
  readonly text: string;
  /** First and last day of the period, ISO dates. */
  readonly first: string;
  readonly last: string;
  readonly observed: ObservedRow | null;
  /** The value of a part of the period, when none was published for the whole. */
  readonly part: ObservedRow | null;
  readonly groups: readonly FigureGroup[];
  /** Why there is no published value; null when there is one. */
  readonly absence: "not held" | "period not over" | null;
  /** True for the period of the chosen figure. */
  readonly strong: boolean;
  /** True when periods before it are left out. */
  readonly hasGapBefore: boolean;
};

/** From this number on, missing periods are left out with a break; fewer are drawn as empty. */
const MIN_OMITTED_PERIODS = 3;

/** The periods of a chart in order. Short gaps are filled with empty periods of the same length. */
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

/** All values that must be inside the scale; open ends have none. */
export function shownValues(slots: readonly PeriodSlot[]): readonly string[] {
  const values = slots.flatMap(({ observed, part, groups }) => [
    observed?.value ?? null,
    ...(observed?.reading ?? []),
    part?.value ?? null,
    ...groups.flatMap(({ low, high, first }) => [low, high, ...(isHedgedPoint(first.stated) ? first.stated.reading : [])]),
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

/** The periods strictly between two of one length; null when periods of that length do not fill the gap exactly. */
function periodsBetween(before: Period, after: Period): readonly Period[] | null {
  const gap = monthOf(after.first) - monthOf(before.last) - 1;
  const length = monthsOf(before);
  if (gap <= 0) return [];
  if (length !== monthsOf(after) || gap % length !== 0) return null;
  return Array.from({ length: gap / length }, (_, index) => shiftPeriod(before, (index + 1) * length));
}
