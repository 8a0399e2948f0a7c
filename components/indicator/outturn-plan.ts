import { drawnPeriods, outturnChart } from "@/lib/chart/outturn";
import type { OutturnRows } from "@/lib/chart/outturn-rows";
import { summarise } from "@/lib/chart/summary";
import type { SeriesHistory } from "@/lib/domain/history";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { figureSentence } from "@/lib/exchange/quote";
import type { View } from "@/lib/input/view";
import type { ChartPlan } from "../charts/plan";
import type { Moment } from "../moment";
import { chartRows } from "./chart-rows";
import { outturnTable } from "./outturn-table";

/** What was published by year and what was stated for each, on one basis; null where no series is held. */
export function outturnPlan(judged: JudgedIndicator, view: View, moment: Moment): ChartPlan | null {
  const held = basisOf(judged, view);
  if (held === null) return null;
  const rows = chartRows(judged, held, view, moment);
  return {
    title: `${rows.title}, ${view.measure === "growth" ? "growth on the year, " : ""}${rows.seriesTitle}`,
    summary: sentenceOf(rows, judged),
    note: [drawnPeriods(rows), "Columns: published. Marks: stated, in their year by day stated. Equal figures of one year share a mark."]
      .filter((sentence) => sentence !== null)
      .join(" "),
    sources: [held.series.publisher],
    chartIn: (box) => outturnChart(rows, box),
    table: outturnTable(rows, judged, held.series),
  };
}

/** What became of the figure that the chart is about; where it is about none, what it shows. */
function sentenceOf(rows: OutturnRows, { byId, facts }: JudgedIndicator): string {
  const chosen = rows.chosen === null ? undefined : byId.get(rows.chosen);
  return chosen === undefined ? summarise(rows) : figureSentence({ judged: chosen, title: facts.indicator.title, series: facts.series });
}

/** The series that the address names, else the one with most figures in its unit, then most observations; null where none is held. */
export function basisOf(judged: JudgedIndicator, view: View): SeriesHistory | null {
  const { series: all } = judged.history;
  const named = all.find(({ series }) => series.slug === view.series);
  const said = ({ series }: SeriesHistory) => judged.figures.filter(({ figure }) => figure.unit === series.unit).length;
  return named ?? all.toSorted((a, b) => said(b) - said(a) || b.observations.length - a.observations.length)[0] ?? null;
}
