import type { ObservedRow, StatedRow } from "../outturn/outturn-rows";

/** Level or growth by year on every basis, a panel a basis: everything worded, values in base units or percent. */
export type PanelRows = {
  /** The indicator. */
  readonly title: string;
  readonly measure: "level" | "growth";
  readonly panels: readonly Panel[];
  /** Key of the stated row that the chart is about, or null. */
  readonly chosen: string | null;
};

export type Panel = {
  readonly key: string;
  /** The basis. */
  readonly title: string;
  /** "billion US dollars", "percent over a year earlier". Panels of one unit share a scale. */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** By year; `part` is a part of a year, of growth what was computed from two levels rather than published. */
  readonly observed: readonly ObservedRow[];
  readonly stated: readonly StatedRow[];
};

/** A year's place in a panel: the edges of its column, its middle, where the stated marks stand. */
export type YearSlot = { readonly year: string; readonly from: number; readonly to: number; readonly middle: number };
