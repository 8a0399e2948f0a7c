import type { PanelRows } from "@/lib/chart/panel-rows";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import type { View } from "@/lib/input/view";
import { panelPlan } from "../charts/panel-plan";
import type { ChartPlan } from "../charts/plan";
import type { Moment } from "../moment";
import { chartRows } from "./chart-rows";
import { levelsTable } from "./outturn-table";
import { publishersOf } from "./period-plans";

/** Levels by year on every basis, a panel a basis; null where none is published. */
export function levelsPlan(judged: JudgedIndicator, view: View, moment: Moment): ChartPlan | null {
  const bases = judged.history.series.map((held) => ({
    series: held.series,
    rows: chartRows(judged, held, { ...view, measure: "level", period: null }, moment),
  }));
  const rows: PanelRows = {
    title: judged.facts.indicator.title,
    measure: "level",
    panels: bases.map(({ series, rows: { seriesTitle, unit, multiplier, observed, stated } }) => ({
      key: series.slug,
      title: seriesTitle,
      unit,
      multiplier,
      observed,
      stated,
    })),
    chosen: bases[0]?.rows.chosen ?? null,
  };
  return panelPlan(rows, {
    note: "One scale for the bases of one unit. Dashed: a part of the year; r: revised. Marks: stated, on the bases of their own unit; arrows: at least or at most, open: about.",
    sources: publishersOf(judged),
    table: levelsTable(bases, judged),
  });
}
