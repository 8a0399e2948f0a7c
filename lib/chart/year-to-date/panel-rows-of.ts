import type { YearToDatePanel } from "./year-to-date-rows";

/** In pixels. A panel without a remainder has no labels beside its plot and needs less. */
const MIN_WIDTH = 370;
const MIN_WIDTH_EMPTY = 216;
/** In pixels. A wider plot of twelve months is hard to read. */
const MAX_WIDTH = 640;
export const PANEL_GAP = 32;

/** A panel with its width in pixels. */
export type SizedPanel = { readonly panel: YearToDatePanel; readonly width: number };

/** The panels in rows of as many as fit. All rows have one scale of widths, so that panels of one kind are equally wide. */
export function panelRowsOf(panels: readonly YearToDatePanel[], width: number): readonly (readonly SizedPanel[])[] {
  const rows: YearToDatePanel[][] = [];
  for (const panel of panels) {
    const row = rows.at(-1);
    if (row !== undefined && leastWidth([...row, panel]) <= width) row.push(panel);
    else rows.push([panel]);
  }
  const factor = Math.min(...rows.map((row) => (width - gaps(row)) / (leastWidth(row) - gaps(row))));
  return rows.map((row) => row.map((panel) => ({ panel, width: Math.floor(Math.min(MAX_WIDTH, width, ownWidth(panel) * factor)) })));
}

function leastWidth(row: readonly YearToDatePanel[]): number {
  return row.reduce((sum, panel) => sum + ownWidth(panel), gaps(row));
}

function ownWidth({ stated }: YearToDatePanel): number {
  return stated === null ? MIN_WIDTH_EMPTY : MIN_WIDTH;
}

function gaps(row: readonly YearToDatePanel[]): number {
  return PANEL_GAP * (row.length - 1);
}
