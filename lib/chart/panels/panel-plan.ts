import type { Table } from "../../export/table";
import type { ChartPlan } from "../plan/chart-plan";
import type { PanelRows } from "./panel-rows";
import { panelSummary, panelTitle } from "./panels";

/** The plan of a chart with one panel per basis; null when nothing is published on any. */
export function panelPlan(
  rows: PanelRows,
  rest: { readonly note: string; readonly sources: readonly string[]; readonly table: Table },
): ChartPlan | null {
  if (rows.panels.every(({ observed }) => observed.length === 0)) return null;
  const title = panelTitle(rows);
  const summary = panelSummary(rows);
  return { title, summary, description: { kind: "panels", title, summary, rows }, ...rest };
}
