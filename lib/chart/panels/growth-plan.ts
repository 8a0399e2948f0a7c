import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { publishersOf } from "../plan/period-plans";
import { buildGrowthRows } from "./build-growth-rows";
import { panelPlan } from "./panel-plan";
import type { Panel } from "./panel-rows";

/** Growth by year, one panel per basis; null when none is published. */
export function growthPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const rows = buildGrowthRows(judged, view, context);
  return panelPlan(rows, {
    note: "Percent over a year earlier, one scale for all bases. Published growth, else computed from two levels; r: revised. Marks: stated.",
    sources: publishersOf(judged),
    table: growthTable(rows.panels),
  });
}

type Row = {
  readonly basis: string;
  readonly kind: string;
  readonly year: string;
  readonly who: string;
  readonly day: string;
  readonly number: string;
  readonly value: string | null;
  readonly outcome: string | null;
  readonly id: string;
};

/** The rows that the panels draw. */
function growthTable(panels: readonly Panel[]): Table {
  const column = columnOf<Row>();
  return tableOf(
    [
      column("basis", "Basis", "string", "whose figures, in which unit", ({ basis }) => basis),
      column("kind", "Kind", "string", "published, computed or stated", ({ kind }) => kind),
      column("period_words", "Year", "string", "what the growth is of", ({ year }) => year),
      column("who", "Who", "string", "speakers of what was stated", ({ who }) => who),
      column("day", "Stated on", "gday", "perhaps known to the month or year only", ({ day }) => day),
      column("number", "Percent", "string", "as printed on the chart", ({ number }) => number),
      column("value", "Value", "decimal", "in percent; blank for what was stated", ({ value }) => value),
      column("outcome", "Outcome", "string", "of what was stated, on this basis (rule 3)", ({ outcome }) => outcome),
      column("id", "Id", "string", "id of the figure, or of the observation with its year", ({ id }) => id),
    ],
    panels.flatMap(({ title, observed, stated }): readonly Row[] => [
      ...observed.map(({ key, slotText, label, value, part }) => ({
        basis: title,
        kind: part ? "computed" : "published",
        year: slotText,
        who: "",
        day: "",
        number: label,
        value,
        outcome: null,
        id: key,
      })),
      ...stated.map(({ key, slotText, speaker, statedOn, number, outcomeWord }) => ({
        basis: title,
        kind: "stated",
        year: slotText,
        who: speaker,
        day: statedOn,
        number,
        value: null,
        outcome: outcomeWord,
        id: key,
      })),
    ]),
  );
}
