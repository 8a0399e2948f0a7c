import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import { figureSentence } from "../../export/quote";
import { formatList } from "../../format/lists";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { buildComparedRows } from "../compared/build-compared-rows";
import { type Compared, comparedBases } from "../compared/compared";
import { panelRows } from "../compared/compared-panel";
import type { ChartPlan } from "../plan/chart-plan";
import { buildOutturnRows } from "./build/build-outturn-rows";
import { drawnBases } from "./build/drawn-bases";
import { resolveView } from "./build/shown-measure";
import type { BasisMark, OutturnRows } from "./outturn-rows";
import { comparedTable, outturnTable } from "./outturn-table";
import { drawnScale } from "./scale";
import { shownRows } from "./shown-rows";
import { outturnSummary, outturnTitle } from "./summary";
import { scaleNotes, transformNotes, viewNotes } from "./view-notes";

/**
 * Published values by period and the figures stated for each, with what they are compared with in a panel beneath; null when the indicator
 * has neither.
 */
export function outturnPlan(judged: JudgedIndicator, view: View, context: AsOfContext, compared: Compared | null = null): ChartPlan | null {
  const resolved = resolveView(judged, view);
  const series = drawnBases(judged, resolved).map((held) => held.series);
  const own = buildOutturnRows(judged, resolved, context);
  if (series.length === 0 && own.stated.length === 0) return null;
  const second = compared && buildComparedRows(compared, own, resolved);
  const rows = second === null ? own : { ...own, compared: second };
  const shown = shownRows(rows);
  const title = outturnTitle(shown);
  const publishers = series.filter(({ slug }) => shown.bases.some(({ key }) => key === slug)).map(({ publisher }) => publisher);
  const others = compared === null ? [] : comparedBases(compared).map((held) => held.series);
  const sources = [...new Set([...publishers, ...others.map(({ publisher }) => publisher)])];
  return {
    title,
    summary: sentenceOf(shown, judged, context.asOf),
    note: noteOf(shown, [...viewNotes(rows, judged), ...transformNotes(rows, judged), ...scaleNotes(shown), ...comparedNotes(rows)]),
    sources: sources.length === 0 ? ["Nothing published"] : sources,
    description: { kind: "outturn", title, summary: outturnSummary(shown), rows },
    table:
      compared === null || second === null
        ? outturnTable(shown, judged, series)
        : comparedTable({ rows: shown, judged, series }, { rows: panelRows(shown, second), judged: compared.judged, series: others }),
  };
}

/** What stands in the panel beneath, whose values are its publishers', and how its periods meet those of the chart. */
function comparedNotes({ compared }: OutturnRows): readonly string[] {
  if (compared === undefined) return [];
  const names = compared.bases.map(({ mark, name }) => `${mark === "column" ? "columns" : mark}: ${name}`);
  const which = names.length > 1 ? ` (${formatList(names)})` : "";
  return [`Beneath, on its own scale: ${compared.title}${which}.`, ...(compared.note === null ? [] : [compared.note])];
}

/** How to read the chart, as far as it has what needs a word, and what the view does to it. */
function noteOf(rows: OutturnRows, ofView: readonly string[]): string {
  const { measure, bases, stated, transform } = rows;
  const hasColumns = drawnScale(rows) === "zero";
  const observed = bases.flatMap((basis) => basis.observed);
  const sentences = [
    ...bases.map(({ mark, name }, index) => basisNote(mark, hasColumns, index === 0 && bases.length === 1 ? null : name)),
    stated.length > 0 &&
      "Marks: stated, in their period by day stated. Equal figures of one period share a mark; an arrow at the edge: beyond the scale.",
    transform === null && measure === "growth" && observed.some(({ part }) => part) && "Growth not published is computed from two levels.",
    measure === "change" && "Changes are computed from two levels.",
    observed.some(({ provisional }) => provisional) && `${hasColumns ? "Open column" : "Thin line"}: provisional.`,
    transform === null && stated.length === 0 && ofView.length === 0 && "Nothing was stated.",
    ...ofView,
  ];
  return sentences.filter(Boolean).join(" ");
}

function basisNote(mark: BasisMark, hasColumns: boolean, name: string | null): string {
  if (mark === "column") return `${hasColumns ? "Columns" : "Lines"}: published${name === null ? "" : `, ${name}`}.`;
  return `${mark === "dashed" ? "Dashed" : "Dotted"}: ${name ?? "published"}.`;
}

/** The outcome of the chosen figure; without one, a summary of the chart. */
function sentenceOf(rows: OutturnRows, { byId, facts }: JudgedIndicator, asOf: string): string {
  const chosen = rows.chosen === null ? undefined : byId.get(rows.chosen);
  return chosen === undefined
    ? outturnSummary(rows)
    : figureSentence({ judged: chosen, title: facts.indicator.title, series: facts.series }, asOf);
}
