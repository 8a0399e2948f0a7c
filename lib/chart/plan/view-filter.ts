import type { JudgedFigure } from "../../domain/judging/judged-indicator";
import { isLeftOut } from "../../input/query/off";
import type { View } from "../../input/query/view";

/** Whether a figure is by one of the speakers of a view; all are where it names none. */
export function isBySpeakers({ statement }: JudgedFigure, { speakers }: Pick<View, "speakers">): boolean {
  return speakers.length === 0 || statement.speakers.some(({ slug }) => speakers.includes(slug));
}

/** Whether a view shows a figure, by its speakers, nature and outcome on a basis, of whatever period. */
export function isShownFigure(one: JudgedFigure, view: Pick<View, "speakers" | "off">, series: string | null): boolean {
  const { figure, statement, evaluations } = one;
  const outcome = evaluations.find((evaluation) => evaluation.series === series)?.outcome ?? "notComparable";
  const speakers = statement.speakers.map(({ slug }) => slug);
  return isBySpeakers(one, view) && !isLeftOut({ nature: figure.nature, speakers, outcome }, view.off);
}
