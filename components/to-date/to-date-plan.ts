import { toDateSheet, toDateSummary } from "@/lib/chart/to-date";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import type { View } from "@/lib/input/view";
import type { ChartPlan } from "../charts/plan";
import { chosenFigure, publishersOf } from "../indicator/period-plans";
import type { Moment } from "../moment";
import { toDateRows } from "./to-date-rows";
import { toDateTable } from "./to-date-table";

/** What was still to come of a period when a level was stated for it, a panel a basis; null where nothing was. */
export function toDatePlan(judged: JudgedIndicator, view: View, moment: Moment): ChartPlan | null {
  const one = view.measure === "level" ? chosenFigure(judged, view) : null;
  const rows = one && toDateRows(judged, one, moment);
  if (!rows) return null;
  return {
    title: `${rows.title}: what was still to come for ${rows.periodText}`,
    summary: toDateSummary(rows),
    note: "Filled: known that day. Open circles: published later. Grey: the year before, and the average pace where months are not held. r: revised. Nothing here is an outcome.",
    sources: publishersOf(judged),
    chartIn: (box) => toDateSheet(rows, box),
    table: toDateTable(rows),
  };
}
