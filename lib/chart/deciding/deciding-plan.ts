import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { chosenFigure, publishersOf } from "../plan/period-plans";
import { buildDecidingRows } from "./build-deciding-rows";
import { decidingSummary, decidingTitle } from "./deciding-picture";
import type { DecidingRows } from "./deciding-rows";
import { decidingTable } from "./deciding-table";

/** What the statement of a view's figure gave, and what was published on each basis; null when nothing of it can be drawn. */
export function decidingPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const chosen = (view.figure === null ? undefined : judged.byId.get(view.figure)) ?? chosenFigure(judged, view);
  const rows = chosen && buildDecidingRows(judged, chosen, context);
  if (!chosen || !rows) return null;
  const title = decidingTitle(rows);
  const summary = decidingSummary(rows);
  return {
    title,
    summary: sentenceOf(rows, chosen),
    note: noteOf(rows),
    sources: publishersOf(judged),
    description: { kind: "deciding", title, summary, rows },
    table: decidingTable(rows, chosen),
  };
}

function sentenceOf(rows: DecidingRows, { statement }: JudgedFigure): string {
  return `${statement.speakers.map(({ name }) => name).join(", ")}: ${decidingSummary(rows)}`;
}

/** How to read the marks that are drawn. */
function noteOf({ panels }: DecidingRows): string {
  const dots = panels.flatMap(({ bases }) => bases.filter(({ before }) => before !== null));
  const clauses = [
    dots.some(({ actual }) => actual !== null) && "the last value known when it was said",
    dots.some(({ actual }) => actual === null) && "the last value so far, where none is published",
  ].filter((clause) => clause !== false);
  const key = clauses.length === 0 ? "" : ` Grey dots: ${clauses.join("; ")}.`;
  return `Ticks: actual, a row for each count.${key} The scales are fitted to the values.`;
}
