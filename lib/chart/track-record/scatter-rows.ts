/** Stated values and outturns in one measure on one series, in base units or percent. */
export type ScatterRows = {
  readonly title: string;
  /** "billion US dollars", "percent". */
  readonly unit: string;
  readonly multiplier: number;
  readonly points: readonly { readonly key: string; readonly label: string; readonly stated: string; readonly outturn: string }[];
};
