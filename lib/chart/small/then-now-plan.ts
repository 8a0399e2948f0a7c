import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartDescription } from "../model/description";
import { basisOf } from "../outturn/build/drawn-bases";
import type { ChartPlan } from "../plan/chart-plan";
import { buildThenNowRows } from "./build-then-now-rows";
import { thenNowSummary } from "./then-now";
import type { ThenNowPoint, ThenNowRows } from "./then-now-rows";

/** A series as of the view's day and as of today; null when that is the same day, or with fewer than two values. */
export function thenNowPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const held = basisOf(judged, view);
  if (held === null || context.asOf >= context.today) return null;
  const rows = buildThenNowRows(judged, held, { measure: view.measure, before: context.asOf, after: context.today, like: null });
  if (rows.points.length < 2) return null;
  const title = `${rows.title}, ${rows.seriesTitle}: then and now`;
  const summary = thenNowSummary(rows);
  return {
    title,
    summary,
    note: `Filled: as it stood on ${rows.thenText}. Open circles: published or changed since. Dotted: a change.`,
    sources: [held.series.publisher],
    description: describeThenNow(rows),
    table: thenNowTable(rows),
  };
}

export function describeThenNow(rows: ThenNowRows): ChartDescription {
  const title = `${rows.title}, ${rows.seriesTitle}: as it stood on ${rows.thenText} and on ${rows.nowText}`;
  return { kind: "thenNow", title, summary: thenNowSummary(rows), rows };
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
