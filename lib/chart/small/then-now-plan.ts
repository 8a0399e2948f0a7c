import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { basisOf } from "../outturn/outturn-plan";
import type { ChartPlan } from "../plan/chart-plan";
import { buildThenNowRows } from "./build-then-now-rows";
import { type ThenNowPoint, type ThenNowRows, thenNowChart, thenNowSummary } from "./then-now";

/** A series as of the view's day and as of today; null when that is the same day, or with fewer than two values. */
export function thenNowPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const held = basisOf(judged, view);
  if (held === null || context.asOf >= context.today) return null;
  const rows = buildThenNowRows(judged, held, { measure: view.measure, before: context.asOf, after: context.today, like: null });
  if (rows.points.length < 2) return null;
  return {
    title: `${rows.title}, ${rows.seriesTitle}: then and now`,
    summary: thenNowSummary(rows),
    note: `Line: as it stood on ${rows.thenText}. Open circles: published or changed since. Dotted: a change.`,
    sources: [held.series.publisher],
    chartIn: (box) => thenNowChart(rows, box),
    table: thenNowTable(rows),
  };
}

/** The values that the chart draws. */
function thenNowTable({ points, thenText, nowText, unit, seriesTitle }: ThenNowRows): Table {
  const column = columnOf<ThenNowPoint>();
  return tableOf(
    [
      column("basis", "Basis", "string", "whose figures, in which unit", () => seriesTitle),
      column("period_words", "About", "string", "the period in words", ({ text }) => text),
      column("number", `On ${thenText}`, "string", "as it stood then, as printed on the chart", ({ before }) => before?.label ?? null),
      column("words", `On ${nowText}`, "string", "as it stands now, as printed on the chart", ({ after }) => after?.label ?? null),
      column("then", "Then", "decimal", "as it stood then, in base units or percent", ({ before }) => before?.value ?? null),
      column("now", "Now", "decimal", "as it stands now, in base units or percent", ({ after }) => after?.value ?? null),
      column("unit", "Unit", "string", "what the number counts", () => unit),
      column("id", "Id", "string", "id of the observation in force in the ledger", ({ key }) => key),
    ],
    points,
  );
}
