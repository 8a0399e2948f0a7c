import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { levelsTable } from "../outturn/outturn-table";
import type { ChartPlan } from "../plan/chart-plan";
import { buildPanelRows } from "./build-panel-rows";
import { panelPlan } from "./panel-plan";
import { shownPanels } from "./panels";

const NOTE =
  "One scale for the bases of one unit. Dashed: a part of the period. Marks: stated, on the bases of their own unit; an arrow at the edge: beyond the scale.";

/** Levels by period, one panel per basis; null when none is published. */
export function levelsPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const panels = buildPanelRows(judged, view, "level", context);
  const bases = shownPanels(panels.rows).panels.flatMap((rows) => {
    const series = panels.series.find(({ slug }) => slug === rows.bases[0]?.key);
    return series === undefined ? [] : [{ series, rows }];
  });
  return panelPlan(panels, { note: NOTE, table: levelsTable(bases, judged), judged });
}
