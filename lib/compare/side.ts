import type { JudgedFigure } from "../domain/judging/judged-indicator";

/** What stands in one column: an indicator, or a speaker. Newest first. */
export type Side = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly figures: readonly JudgedFigure[];
};
