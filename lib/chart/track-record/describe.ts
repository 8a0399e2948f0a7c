import type { ChartDescription } from "../model/description";
import type { ErrorRows } from "./error-rows";
import { errorSummary } from "./error-strip";
import { outcomesSummary } from "./outcome-counts";
import type { OutcomeCounts } from "./outcome-counts-rows";
import { scatterSummary } from "./scatter";
import type { ScatterRows } from "./scatter-rows";

/** Widths in pixels of the charts of a track record. On wide pages two of them stand side by side. */
export const TRACK_RECORD_WIDTHS = { wide: 560, print: 660, narrow: 358 } as const;

export function describeErrors(rows: ErrorRows): ChartDescription {
  return { kind: "errors", title: rows.title, summary: errorSummary(rows), rows };
}

export function describeScatter(rows: ScatterRows): ChartDescription {
  return { kind: "scatter", title: rows.title, summary: scatterSummary(rows), rows };
}

export function describeOutcomes(rows: OutcomeCounts): ChartDescription {
  return { kind: "outcomes", title: rows.title, summary: outcomesSummary(rows), rows };
}
