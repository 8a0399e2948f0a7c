import { type FigureGroup, groupEqualFigures } from "../../model/figure-groups";
import { isHedgedPoint } from "../../model/stated-bounds";
import type { ObservedRow, OutturnRows, PeriodRow } from "../outturn-rows";

/** Slots with at most this many figures each are labelled everywhere, not only the chosen one. */
export const FEW_FIGURES = 2;
/** Of more figures of one period the newest are labelled; the table has all. */
export const MAX_LABELLED_GROUPS = 8;

/** A period with its published value on each basis and the figures stated for it. */
export type Slot = {
  /** Its place among all periods, from 0. */
  readonly index: number;
  readonly period: PeriodRow;
  readonly isChosen: boolean;
  /** In the order of the bases; null where nothing is held. */
  readonly observed: readonly (ObservedRow | null)[];
  /** By the day stated; equal figures are one group. */
  readonly groups: readonly FigureGroup[];
};

/** The periods of a chart with all that belongs to each, in order. */
export function slotsOf({ periods, bases, stated, chosen, period: chosenPeriod }: OutturnRows): readonly Slot[] {
  const held = bases.map(({ observed }) => new Map(observed.map((row) => [row.slot.text, row])));
  const figures = new Map<string, typeof stated>();
  for (const row of stated) figures.set(row.period.text, [...(figures.get(row.period.text) ?? []), row]);
  return periods.map((period, index) => ({
    index,
    period,
    isChosen: period.key === chosenPeriod,
    observed: held.map((ofBasis) => ofBasis.get(period.key) ?? null),
    groups: groupEqualFigures(figures.get(period.key) ?? [], chosen),
  }));
}

/** Why a basis has no value for a period, in words. */
export function absenceWords({ isOver }: PeriodRow): string {
  return isOver ? "not held" : "not over";
}

/** The last `most` slots that contain the chosen one, as positions in the list. */
export function visibleRange(slots: readonly Slot[], most: number): { readonly from: number; readonly to: number } {
  const chosen = slots.findIndex(({ isChosen }) => isChosen);
  const last = Math.max(0, slots.length - most);
  const from = chosen < 0 ? last : Math.min(chosen, last);
  return { from, to: Math.min(slots.length, from + most) };
}

/** The bounds of a slot's figures; open ends have none. */
export function statedValues({ groups }: Slot): readonly string[] {
  return groups.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
}

/** The readings of hedged points, which reach beyond their bounds. */
export function hedgedValues({ groups }: Slot): readonly string[] {
  const readings = groups.flatMap(({ first: { stated } }) => (isHedgedPoint(stated) ? stated.reading : []));
  return readings.filter((value) => value !== null);
}

export function publishedValues({ observed }: Slot): readonly string[] {
  return observed.flatMap((row) => (row === null ? [] : [row.value, ...(row.reading ?? [])])).filter((value) => value !== null);
}
