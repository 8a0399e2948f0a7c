import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { parsePeriod } from "../../domain/time/period";
import { columnOf, type Table, tableOf } from "../../export/table";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { chosenFigure, publishersOf } from "../plan/period-plans";
import { buildVintageRows } from "./build-vintage-rows";
import type { VintageRows, VintageValue } from "./vintage-rows";
import { vintagesSummary } from "./vintages";

/** The period of a view, release by release; null with fewer than two published values. */
export function vintagesPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const period = view.period === null ? (chosenFigure(judged, view)?.figure.period ?? null) : parsePeriod(view.period);
  const rows = period && buildVintageRows(judged, period, view, context);
  if (rows === null || rows.values.length < 2) return null;
  const title = `${rows.title}: ${rows.periodText}, release by release`;
  const summary = vintagesSummary(rows);
  return {
    title,
    summary,
    note: "Ticks: in force from that release. Open circles: the same number again, one that does not replace it, or one from before the period ended (rule 4). Verticals: what judges (rule 5); settled: as it stood 400 days after it was first published.",
    sources: publishersOf(judged),
    description: { kind: "vintages", title, summary, rows },
    table: vintagesTable(rows),
  };
}

/** The published values that the chart draws. */
function vintagesTable({ values, periodText, period, unit }: VintageRows): Table {
  const column = columnOf<VintageValue>();
  return tableOf(
    [
      column("day", "Released", "gday", "day on which it counts as known", ({ day }) => day),
      column("basis", "Basis", "string", "whose figures, in which unit", ({ basis }) => basis),
      column("period", "Period", "string", "as SDMX writes periods", () => period),
      column("period_words", "About", "string", "the period in words", () => periodText),
      column("number", "Value", "string", "as printed on the chart", ({ label }) => label),
      column("value", "Value", "decimal", "in base units or percent", ({ value }) => value),
      column("unit", "Unit", "string", "what the number counts", () => unit),
      column(
        "words",
        "What it was",
        "string",
        "first, repeated, sharpened, revised, kept or early (rule 4); settled or latest (rule 5)",
        ({ kind, statuses }) => [kind, ...statuses].join(", "),
      ),
      column("id", "Id", "string", "id of the observation in the ledger", ({ key }) => key),
    ],
    values,
  );
}
