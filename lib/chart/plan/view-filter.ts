import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import type { YearNaming } from "../../domain/time/fiscal-year";
import { isInRange } from "../../domain/time/period-range";
import { offOf } from "../../input/query/off";
import type { View } from "../../input/query/view";

/** Whether a view shows a figure, by its period, speakers and nature. A figure without a period is not shown. `years` name fiscal years. */
export function isShownFigure(
  { figure, statement }: JudgedFigure,
  view: Pick<View, "from" | "to" | "speakers" | "off">,
  years: YearNaming | null,
): boolean {
  const { speakers, off } = view;
  if (off.includes(offOf("nature", figure.nature))) return false;
  if (speakers.length > 0 && !statement.speakers.some(({ slug }) => speakers.includes(slug))) return false;
  if (statement.speakers.length > 0 && statement.speakers.every(({ slug }) => off.includes(offOf("speaker", slug)))) return false;
  return figure.period !== null && isInRange(figure.period, view, years);
}
