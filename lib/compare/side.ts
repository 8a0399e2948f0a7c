import type { JudgedFigure } from "../domain/judging/judged-indicator";

/** One column of the side-by-side table: an indicator or a speaker, its figures newest first. */
export type Side = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  readonly figures: readonly JudgedFigure[];
};
