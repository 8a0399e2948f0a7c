import type { Scales } from "../model/scales";

/** Vertical positions of the rows of a dot plot, in pixels from the top. */
export type RowPositions = {
  readonly scales: Scales;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RowPosition[];
  /** Left edge of the text. */
  readonly left: number;
};
/** `middle` is the middle of the row's mark and text; lines through the plot may be drawn between the edges of `clear`. */
export type RowPosition = {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly clear: readonly [top: number, bottom: number];
};

export type DotPlotBox = {
  readonly width: number;
  /** Pixels kept free at the left for the time axis. */
  readonly left: number;
  /** Pixels kept free at the top for the chart's heading. */
  readonly above: number;
};
