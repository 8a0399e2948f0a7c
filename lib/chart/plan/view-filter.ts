import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { View } from "../../input/query/view";

/** Whether a view shows a year. */
export function isShownYear(year: string, { from, to }: Pick<View, "from" | "to">): boolean {
  return (from === null || year >= from) && (to === null || year <= to);
}

/** Whether a view shows a figure, by its year, speakers and nature. A figure without a period is not shown. */
export function isShownFigure({ figure, statement }: JudgedFigure, view: Pick<View, "from" | "to" | "speakers" | "nature">): boolean {
  if (view.nature !== null && figure.nature !== view.nature) return false;
  if (view.speakers.length > 0 && !statement.speakers.some(({ slug }) => view.speakers.includes(slug))) return false;
  return figure.period !== null && isShownYear(figure.period.last.slice(0, 4), view);
}
