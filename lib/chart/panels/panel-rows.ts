import type { ObservedRow, StatedRow } from "../outturn/outturn-rows";

/**
 * The input of the panels: level or growth by year on each basis. Texts are ready to draw; values are decimal text in base
 * units or percent.
 */
export type PanelRows = {
  /** The indicator. */
  readonly title: string;
  readonly measure: "level" | "growth";
  readonly panels: readonly Panel[];
  /** Key of the chosen stated row, or null. */
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
  /** By year. `part` means a part of a year for levels, and computed from two levels instead of published for growth. */
  readonly observed: readonly ObservedRow[];
  readonly stated: readonly StatedRow[];
};

/** A year in a panel, in pixels: the edges of its column and its middle. */
export type YearSlot = { readonly year: string; readonly from: number; readonly to: number; readonly middle: number };
