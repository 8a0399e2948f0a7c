import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { columnOf, type Table, tableOf } from "../../export/table";
import { capitalised } from "../../format/lists";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { OutturnRows } from "../outturn/outturn-rows";
import type { ChartPlan } from "../plan/chart-plan";
import { buildPanelRows } from "./build-panel-rows";
import { panelPlan } from "./panel-plan";
import { shownPanels } from "./panels";

/** Growth by period, one panel per basis; null when none is published. */
export function growthPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const panels = buildPanelRows(judged, view, "growth", context);
  const [unit = "percent"] = panels.rows.panels.map((panel) => panel.unit);
  return panelPlan(panels, {
    note: `${capitalised(unit)}, one scale for all bases. Published growth, else computed from two levels. Marks: stated; an arrow at the edge: beyond the scale.`,
    table: growthTable(shownPanels(panels.rows).panels),
    judged,
  });
}

type Row = {
  readonly basis: string;
  readonly kind: string;
  readonly period: string;
  readonly who: string;
  readonly day: string;
  readonly number: string;
  readonly value: string | null;
  readonly outcome: string | null;
  readonly id: string;
};

/** The rows that the panels draw. */
function growthTable(panels: readonly OutturnRows[]): Table {
  const column = columnOf<Row>();
  return tableOf(
    [
      column("basis", "Basis", "string", "whose figures, in which unit", ({ basis }) => basis),
      column("kind", "Kind", "string", "published, computed or stated", ({ kind }) => kind),
      column("period_words", "Period", "string", "what the growth is of", ({ period }) => period),
      column("who", "Who", "string", "speakers of what was stated", ({ who }) => who),
      column("day", "Stated on", "gday", "perhaps known to the month or year only", ({ day }) => day),
      column("number", "Percent", "string", "as printed on the chart", ({ number }) => number),
      column("value", "Value", "decimal", "in percent; blank for what was stated", ({ value }) => value),
      column("outcome", "Outcome", "string", "of what was stated, on this basis (rule 3)", ({ outcome }) => outcome),
      column("id", "Id", "string", "id of the figure, or of an observation", ({ id }) => id),
    ],
    panels.flatMap(({ bases, stated }): readonly Row[] => [
      ...(bases[0]?.observed ?? []).map(({ key, slotText, label, value, part }) => ({
        basis: bases[0]?.title ?? "",
        kind: part ? "computed" : "published",
        period: slotText,
        who: "",
        day: "",
        number: label,
        value,
        outcome: null,
        id: key,
      })),
      ...stated.map(({ key, slotText, speaker, statedOn, number, outcomeWord }) => ({
        basis: bases[0]?.title ?? "",
        kind: "stated",
        period: slotText,
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
