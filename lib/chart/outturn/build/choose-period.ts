import type { JudgedFigure } from "../../../domain/judging/judged-indicator";
import type { Period } from "../../../domain/time/period";
import type { View } from "../../../input/query/view";
import { isShownFigure } from "../../plan/view-filter";
import type { BasisRow, PeriodRow, RowsView, StatedRow } from "../outturn-rows";
import { chooseFigure } from "./choose-figure";

/**
 * The figure that the chart is about, and its period; null where no figure is about the range. The period does not depend on what is
 * off, so that a switch does not move the chart to another one; the figure is one that is drawn.
 */
export function chooseShown(
  figures: readonly JudgedFigure[],
  range: readonly Period[],
  series: string,
  view: View,
): { readonly chosen: JudgedFigure | null; readonly period: string | null } {
  const texts = new Set(range.map(({ text }) => text));
  const inRange = figures.filter(({ figure }) => figure.period !== null && texts.has(figure.period.text));
  const opening = chooseFigure(inRange, series, view);
  const period = opening?.figure.period?.text ?? null;
  if (opening === null || isShownFigure(opening, view, series)) return { chosen: opening, period };
  const shown = inRange.filter((one) => isShownFigure(one, view, series));
  return { chosen: chooseFigure(shown, series, { figure: null, period }), period };
}

/** The period of the view; else the newest in the range with both a figure and a published value, with a figure, or with a value. */
export function choosePeriod(
  all: readonly PeriodRow[],
  range: readonly Period[],
  stated: readonly StatedRow[],
  bases: readonly BasisRow[],
  asked: string | null,
): string | null {
  const texts = new Set(range.map(({ text }) => text));
  const periods = all.filter(({ key }) => texts.has(key));
  const isStated = ({ key }: PeriodRow) => stated.some(({ period }) => period.text === key);
  const isPublished = ({ key }: PeriodRow) => bases.some(({ observed }) => observed.some(({ slot }) => slot.text === key));
  const found =
    periods.find(({ key }) => key === asked) ??
    periods.findLast((row) => isStated(row) && isPublished(row)) ??
    periods.findLast(isStated) ??
    periods.findLast(isPublished);
  return found?.key ?? null;
}

/** Keys of the first and last period in the range of a view; null where it has no range. */
export function rangeKeys(range: readonly Period[], { from, to }: Pick<View, "from" | "to">): RowsView["range"] {
  if (from === null && to === null) return null;
  return [range[0]?.text ?? from ?? to ?? "", range.at(-1)?.text ?? to ?? from ?? ""];
}
