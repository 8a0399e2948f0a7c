import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { Figure } from "@/lib/domain/ledger/statement";
import { parseView, type View } from "@/lib/input/query/view";

/** The indicator view that shows a figure; null for a figure without a period. */
export function viewForFigure(figure: Figure, { history }: JudgedIndicator): View | null {
  if (figure.period === null) return null;
  const basis = history.series.find(
    ({ series }) => series.slug === figure.series || (figure.series === null && series.unit === figure.unit),
  );
  return {
    ...parseView({}),
    series: basis?.series.slug ?? null,
    measure: figure.measure,
    isMeasureNamed: true,
    period: figure.period.text,
    figure: figure.id,
  };
}
