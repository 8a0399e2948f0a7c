/** Errors in one measure on one series by horizon, in percent of the outturn or in percentage points. */
export type ErrorRows = {
  readonly title: string;
  /** "percent of the outturn", "percentage points". */
  readonly unit: string;
  readonly horizons: readonly {
    readonly words: string;
    readonly n: number;
    readonly periods: number;
    /** Null when there are too few figures. */
    readonly mean: { readonly value: string; readonly words: string } | null;
    readonly points: readonly { readonly key: string; readonly error: string }[];
  }[];
};
