import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { buildOutturnRows } from "../outturn/build/build-outturn-rows";
import { levelsTable } from "../outturn/outturn-table";
import type { ChartPlan } from "../plan/chart-plan";
import { publishersOf } from "../plan/period-plans";
import { panelPlan } from "./panel-plan";
import type { PanelRows } from "./panel-rows";

/** Levels by year, one panel per basis; null when none is published. */
export function levelsPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const bases = judged.history.series.map((held) => ({
    series: held.series,
    rows: buildOutturnRows(judged, { ...view, series: held.series.slug, measure: "level", period: null }, context),
  }));
  const rows: PanelRows = {
    title: judged.facts.indicator.title,
    measure: "level",
    panels: bases.map(({ series, rows: { bases, unit, multiplier, stated } }) => ({
      key: series.slug,
      title: series.title,
      unit,
      multiplier,
      observed: bases[0]?.observed ?? [],
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
