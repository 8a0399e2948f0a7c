import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { chosenFigure, publishersOf } from "../plan/period-plans";
import { buildYearToDateRows } from "./build-year-to-date-rows";
import { yearToDateSummary } from "./year-to-date";
import { yearToDateTable } from "./year-to-date-table";

/** The remainder of a period when a level was stated for it, one panel per basis; null when nothing remained. */
export function yearToDatePlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const one = view.measure === "level" ? chosenFigure(judged, view) : null;
  const rows = one && buildYearToDateRows(judged, one, context);
  if (!rows) return null;
  const title = `${rows.title}: what was still to come for ${rows.periodText}`;
  const summary = yearToDateSummary(rows);
  return {
    title,
    summary,
    note: "Filled: known that day. Open circles: published later. Grey: the year before, and the average pace where months are not held. r: revised. Nothing here is an outcome.",
    sources: publishersOf(judged),
    description: { kind: "yearToDate", title, summary, rows },
    table: yearToDateTable(rows),
  };
}
