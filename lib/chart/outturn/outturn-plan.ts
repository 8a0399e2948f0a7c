import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { SeriesHistory } from "../../domain/vintages/history";
import { figureSentence } from "../../export/quote";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { buildOutturnRows } from "./build-outturn-rows";
import { drawnPeriodsNote } from "./outturn-chart";
import type { OutturnRows } from "./outturn-rows";
import { outturnTable } from "./outturn-table";
import { outturnSummary } from "./summary";

/** Published values by year and the figures stated for each, on one basis; null when the indicator has no series. */
export function outturnPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const held = basisOf(judged, view);
  if (held === null) return null;
  const rows = buildOutturnRows(judged, held, view, context);
  const drawn = drawnPeriodsNote(rows);
  return {
    title: `${rows.title}, ${view.measure === "growth" ? "growth on the year, " : ""}${rows.seriesTitle}`,
    summary: sentenceOf(rows, judged),
    note: [drawn, "Columns: published. Marks: stated, in their year by day stated. Equal figures of one year share a mark."]
      .filter((sentence) => sentence !== null)
      .join(" "),
    sources: [held.series.publisher],
    description: {
      kind: "outturn",
      title: `${rows.title}, ${rows.seriesTitle}`,
      summary: [outturnSummary(rows), drawn].filter((sentence) => sentence !== null).join(" "),
      rows,
    },
    table: outturnTable(rows, judged, held.series),
  };
}

/** The outcome of the chosen figure; without one, a summary of the chart. */
function sentenceOf(rows: OutturnRows, { byId, facts }: JudgedIndicator): string {
  const chosen = rows.chosen === null ? undefined : byId.get(rows.chosen);
  return chosen === undefined
    ? outturnSummary(rows)
    : figureSentence({ judged: chosen, title: facts.indicator.title, series: facts.series });
}

/** The series that the view names, else the one with most figures in its unit, then most observations; null when there is none. */
export function basisOf(judged: JudgedIndicator, view: View): SeriesHistory | null {
  const { series: all } = judged.history;
  const named = all.find(({ series }) => series.slug === view.series);
  const statedCount = ({ series }: SeriesHistory) => judged.figures.filter(({ figure }) => figure.unit === series.unit).length;
  return named ?? all.toSorted((a, b) => statedCount(b) - statedCount(a) || b.observations.length - a.observations.length)[0] ?? null;
}
