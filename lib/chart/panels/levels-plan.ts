import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { levelsTable } from "../outturn/outturn-table";
import type { ChartPlan } from "../plan/chart-plan";
import { buildPanelRows } from "./build-panel-rows";
import { panelPlan } from "./panel-plan";

const NOTE =
  "One scale for the bases of one unit. Dashed: a part of the period. Marks: stated, on the bases of their own unit; an arrow at the edge: beyond the scale.";

/** Levels by period, one panel per basis; null when none is published. */
export function levelsPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const panels = buildPanelRows(judged, view, "level", context);
  const bases = panels.rows.panels.flatMap((rows, index) => {
    const series = panels.series[index];
    return series === undefined ? [] : [{ series, rows }];
  });
  return panelPlan(panels, NOTE, levelsTable(bases, judged));
}
