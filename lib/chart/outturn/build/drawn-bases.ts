import type { JudgedIndicator } from "../../../domain/judging/judged-indicator";
import type { SeriesHistory } from "../../../domain/vintages/history";
import type { View } from "../../../input/query/view";

/** Lines of more bases could not be told apart. */
const MAX_BASES = 3;

/** The series that the view names, else the one with most figures in its unit, then most observations; null when there is none. */
export function basisOf(judged: JudgedIndicator, view: Pick<View, "series">): SeriesHistory | null {
  const { series: all } = judged.history;
  const named = all.find(({ series }) => series.slug === view.series);
  const statedCount = ({ series }: SeriesHistory) => judged.figures.filter(({ figure }) => figure.unit === series.unit).length;
  return named ?? all.toSorted((a, b) => statedCount(b) - statedCount(a) || b.observations.length - a.observations.length)[0] ?? null;
}

/** The bases of one chart: the basis of the view first, then others in its unit that publish something, most observations first. */
export function drawnBases(judged: JudgedIndicator, view: Pick<View, "series">): readonly SeriesHistory[] {
  const first = basisOf(judged, view);
  if (first === null) return [];
  const others = judged.history.series.filter(
    (held) => held !== first && held.series.unit === first.series.unit && held.observations.length > 0,
  );
  return [first, ...others.toSorted((a, b) => b.observations.length - a.observations.length)].slice(0, MAX_BASES);
}
