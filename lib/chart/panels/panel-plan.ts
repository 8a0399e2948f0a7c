import type { Table } from "../../export/table";
import { formatList } from "../../format/lists";
import type { ChartPlan } from "../plan/chart-plan";
import type { PanelBases } from "./build-panel-rows";
import { panelSummary, panelTitle } from "./panels";

/** The plan of a chart with one panel per basis; null when nothing is published on any. */
export function panelPlan({ rows, series, unpublished }: PanelBases, note: string, table: Table): ChartPlan | null {
  if (rows.panels.length === 0) return null;
  const title = panelTitle(rows);
  const summary = panelSummary(rows);
  const missing = unpublished.length === 0 ? "" : ` Not published by ${formatList(unpublished.map((one) => one.title))}.`;
  return {
    title,
    summary,
    note: `${note}${missing}`,
    sources: [...new Set(series.map(({ publisher }) => publisher))],
    description: { kind: "panels", title, summary, rows },
    table,
  };
}
