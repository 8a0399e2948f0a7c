import type { JudgedFigure, JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { Period } from "../../domain/time/period";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import { buildPathRows } from "../dot-plot/build-path-rows";
import { closeUpSummary, needsCloseUp } from "../dot-plot/close-up";
import { pathSummary } from "../dot-plot/path";
import type { PathRows } from "../dot-plot/path-rows";
import { pathTable } from "../dot-plot/path-table";
import { chooseFigure } from "../outturn/build/choose-figure";
import { basisOf } from "../outturn/build/drawn-bases";
import type { ChartPlan } from "./chart-plan";
import { isShownFigure } from "./view-filter";

/** The figures for the period of a view, by the day stated; null when there are none. */
export function pathPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const rows = periodRows(judged, view, context);
  if (rows === null) return null;
  const title = `${rows.title}: what was said for ${rows.periodText}, and when`;
  const summary = pathSummary(rows);
  return {
    title,
    summary,
    note: "Thin lines: actuals before they were public. The hairline joins one speaker’s figures. What only reports a published value is left out.",
    sources: publishersOf(judged),
    description: { kind: "path", title, summary, rows },
    table: pathTable(rows, judged),
  };
}

/** The same period on a scale around its values; null when its gaps can be seen on a scale from zero. */
export function closeUpPlan(judged: JudgedIndicator, view: View, context: AsOfContext): ChartPlan | null {
  const rows = periodRows(judged, view, context);
  if (rows === null || view.measure === "growth" || !needsCloseUp(rows)) return null;
  const title = `${rows.title}: ${rows.periodText} on a scale of its own`;
  const summary = closeUpSummary(rows);
  return {
    title,
    summary,
    note: "Verticals: the actuals, a line for each count. Dotted: the difference from the nearest stated bound. Equal figures share a mark.",
    sources: publishersOf(judged),
    description: { kind: "closeUp", title, summary, rows },
    table: pathTable(rows, judged),
  };
}

/** The periods with stated figures in the measure and unit shown, the newest first. */
export function statedPeriods(judged: JudgedIndicator, view: View): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const { figure } of figuresOf(judged, view)) if (figure.period !== null) periods.set(figure.period.text, figure.period);
  return [...periods.values()].sort((a, b) => b.last.localeCompare(a.last) || b.first.localeCompare(a.first));
}

/** The figure that the charts of one period are about; null when there is none. */
export function chosenFigure(judged: JudgedIndicator, view: View): JudgedFigure | null {
  const held = basisOf(judged, view);
  return held && chooseFigure(figuresOf(judged, view), held.series.slug, view);
}

/** The path rows for the period of a view; null when no figure was stated. */
export function periodRows(judged: JudgedIndicator, view: View, context: AsOfContext): PathRows | null {
  const held = basisOf(judged, view);
  const chosen = chosenFigure(judged, view);
  if (!held || !chosen || chosen.figure.period === null) return null;
  const unit = view.measure === "growth" ? null : held.series.unit;
  return buildPathRows(
    judged,
    { period: chosen.figure.period, measure: view.measure, unit, series: held.series.slug, view },
    chosen.figure.id,
    context,
  );
}

function figuresOf(judged: JudgedIndicator, view: View) {
  const held = basisOf(judged, view);
  return judged.figures.filter(
    (one) =>
      one.figure.nature !== "reported" &&
      one.figure.measure === view.measure &&
      (view.measure === "growth" || one.figure.unit === held?.series.unit) &&
      one.figure.period !== null &&
      isShownFigure(one, view, held?.series.slug ?? null),
  );
}

export function publishersOf({ facts }: JudgedIndicator): readonly string[] {
  return [...new Set(facts.series.map(({ publisher }) => publisher))];
}
