/**
 * The input of the then-and-now chart: a series as of two days. Texts are ready to draw; values are decimal text in base units
 * or percent.
 */
export type ThenNowRows = {
  readonly title: string;
  /** The basis. */
  readonly seriesTitle: string;
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** "14 Dec 2023", "25 Nov 2026". */
  readonly thenText: string;
  readonly nowText: string;
  /** Periods of one length in order. */
  readonly points: readonly ThenNowPoint[];
};
export type ThenNowPoint = {
  readonly key: string;
  readonly text: string;
  readonly before: { readonly value: string; readonly label: string } | null;
  readonly after: { readonly value: string; readonly label: string } | null;
};
