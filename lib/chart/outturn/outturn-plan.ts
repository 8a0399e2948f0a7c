import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { figureSentence } from "../../export/quote";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { ChartPlan } from "../plan/chart-plan";
import { buildOutturnRows } from "./build/build-outturn-rows";
import { drawnBases } from "./build/drawn-bases";
import { resolveView } from "./build/shown-measure";
import type { OutturnRows } from "./outturn-rows";
import { outturnTable } from "./outturn-table";
import { outturnSummary, outturnTitle } from "./summary";

/** Published values by period and the figures stated for each; null when the indicator has neither. */
export function outturnPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const resolved = resolveView(judged, view);
  const bases = drawnBases(judged, resolved).map(({ series }) => series);
  const rows = buildOutturnRows(judged, resolved, context);
  if (bases.length === 0 && rows.stated.length === 0) return null;
  const title = outturnTitle(rows);
  return {
    title,
    summary: sentenceOf(rows, judged, context.asOf),
    note: noteOf(rows),
    sources: bases.length === 0 ? ["Nothing published"] : [...new Set(bases.map(({ publisher }) => publisher))],
    description: { kind: "outturn", title, summary: outturnSummary(rows), rows },
    table: outturnTable(rows, judged, bases),
  };
}

/** How to read the chart, as far as it has what needs a word. */
function noteOf({ measure, bases, stated }: OutturnRows): string {
  const observed = bases.flatMap((basis) => basis.observed);
  const [, second, third] = bases;
  const sentences = [
    `Columns: published${second === undefined ? "" : `, ${bases[0]?.name}`}.`,
    second && `Dashed: ${second.name}.`,
    third && `Dotted: ${third.name}.`,
    "Marks: stated, in their period by day stated. Equal figures of one period share a mark; an arrow at the edge: beyond the scale.",
    measure === "growth" && observed.some(({ part }) => part) && "Growth not published is computed from two levels.",
    measure === "change" && "Changes are computed from two levels.",
    observed.some(({ provisional }) => provisional) && "Open column: provisional.",
    stated.length === 0 && "Nothing was stated.",
  ];
  return sentences.filter(Boolean).join(" ");
}

/** The outcome of the chosen figure; without one, a summary of the chart. */
function sentenceOf(rows: OutturnRows, { byId, facts }: JudgedIndicator, asOf: string): string {
  const chosen = rows.chosen === null ? undefined : byId.get(rows.chosen);
  return chosen === undefined
    ? outturnSummary(rows)
    : figureSentence({ judged: chosen, title: facts.indicator.title, series: facts.series }, asOf);
}
