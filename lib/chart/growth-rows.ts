import type { ObservedRow, StatedRow } from "./outturn-rows";

/** Growth by year on every basis, a panel a basis: everything worded, values in percent. */
export type GrowthRows = {
  /** The indicator. */
  readonly title: string;
  /** "percent over a year earlier". */
  readonly unit: string;
  readonly panels: readonly GrowthPanel[];
  /** Key of the stated row that the chart is about, or null. */
  readonly chosen: string | null;
};

export type GrowthPanel = {
  readonly key: string;
  /** The basis. */
  readonly title: string;
  /** By year; `part` is computed from two levels rather than published. */
  readonly observed: readonly ObservedRow[];
  readonly stated: readonly StatedRow[];
};
