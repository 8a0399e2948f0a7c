import type { Compared } from "./compared";

/** Something that a chart can be compared with. */
export type ComparisonChoice = {
  /** The value of the view's `with`. */
  readonly value: string;
  readonly title: string;
};

/** What a chart is compared with, and what it could be compared with. */
export type ChartComparison = {
  readonly compared: Compared | null;
  /** The name of what it is compared with; null without. */
  readonly name: string | null;
  /** The words that were searched for; null when none were. */
  readonly sought: string | null;
  /** The other bases of the indicator, which the chart itself does not draw. */
  readonly bases: readonly ComparisonChoice[];
  /** Other indicators: the found ones, else those of the same areas first. */
  readonly indicators: readonly ComparisonChoice[];
  /** How many more indicators there are. */
  readonly more: number;
};
