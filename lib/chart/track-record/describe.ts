import type { ChartDescription } from "../model/description";
import type { ErrorRows } from "./error-rows";
import { errorSummary } from "./error-strip";
import { outcomesSummary } from "./outcome-counts";
import type { OutcomeCounts } from "./outcome-counts-rows";
import { scatterSummary } from "./scatter";
import type { ScatterRows } from "./scatter-rows";

export function describeErrors(rows: ErrorRows): ChartDescription {
  return { kind: "errors", title: rows.title, summary: errorSummary(rows), rows };
}

export function describeScatter(rows: ScatterRows): ChartDescription {
  return { kind: "scatter", title: rows.title, summary: scatterSummary(rows), rows };
}

export function describeOutcomes(rows: OutcomeCounts): ChartDescription {
  return { kind: "outcomes", title: rows.title, summary: outcomesSummary(rows), rows };
}
