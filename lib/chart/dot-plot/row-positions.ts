import type { Scales } from "../model/scales";

/** Where lanes stand: `middle` of a lane's mark and its text, in pixels from the top. */
export type RowPositions = {
  readonly scales: Scales;
  readonly top: number;
  readonly bottom: number;
  readonly rowHeight: number;
  /** Of each lane: its edges, the middle of its mark, the edges that verticals may run between. */
  readonly rows: readonly RowPosition[];
  /** The left edge of the words. */
  readonly left: number;
};
export type RowPosition = { readonly top: number; readonly middle: number; readonly clear: readonly [top: number, bottom: number] };

export type DotPlotBox = {
  readonly width: number;
  /** Kept free at the left: the rail of time. */
  readonly left: number;
  /** Words above the marks rather than beside them. */
  readonly narrow: boolean;
  /** Kept free above: the chart's own heading. */
  readonly above: number;
};
