import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Table } from "../../export/table";
import { formatList } from "../../format/lists";
import { scaleNotes, transformNotes, viewNotes } from "../outturn/view-notes";
import type { ChartPlan } from "../plan/chart-plan";
import type { PanelBases } from "./build-panel-rows";
import { panelSummary, panelTitle, shownPanels } from "./panels";

/** The plan of a chart with one panel per basis; null when nothing is published on any. */
export function panelPlan(
  { rows, series, unpublished }: PanelBases,
  { note, table, judged }: { readonly note: string; readonly table: Table; readonly judged: JudgedIndicator },
): ChartPlan | null {
  const [first] = rows.panels;
  if (first === undefined) return null;
  const title = panelTitle(rows);
  const summary = panelSummary(shownPanels(rows));
  const bases = rows.panels.flatMap((panel) => panel.bases);
  const ofView = [...viewNotes({ ...first, bases }, judged), ...transformNotes({ ...first, bases }, judged), ...scaleNotes(first)];
  const missing = unpublished.length === 0 ? "" : ` Not published by ${formatList(unpublished.map((one) => one.title))}.`;
  return {
    title,
    summary,
    note: [`${note}${missing}`, ...ofView].join(" "),
    sources: [...new Set(series.map(({ publisher }) => publisher))],
    description: { kind: "panels", title, summary, rows },
    table,
  };
}
