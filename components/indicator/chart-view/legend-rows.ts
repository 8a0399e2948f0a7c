import type { ChartDescription } from "@/lib/chart/model/description";
import type { BasisMark, StatedRow } from "@/lib/chart/outturn/outturn-rows";
import { drawnScale } from "@/lib/chart/outturn/scale";
import { mainCharts } from "@/lib/chart/plan/main-charts";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { basisNames } from "@/lib/wording/basis-name";

/** What a legend names of a chart: everything that it can draw, on or off. */
export type LegendRows = {
  readonly bases: readonly LegendBasis[];
  readonly stated: readonly StatedRow[];
  readonly hasProvisional: boolean;
  /** Whether the first basis is drawn as columns: on a scale that is not from zero it is a line. */
  readonly hasColumns: boolean;
};

export type LegendBasis = { readonly key: string; readonly title: string; readonly name: string; readonly mark: BasisMark };

/** The legend of the main chart or of its panels, a basis each; null for any other chart. */
export function legendRows(description: ChartDescription, { facts }: JudgedIndicator): LegendRows | null {
  const charts = mainCharts(description);
  const [first] = charts;
  if (first === undefined) return null;
  const bases = charts.flatMap((rows) => rows.bases);
  const names = basisNames(
    facts.series.filter(({ slug }) => bases.some(({ key }) => key === slug)),
    facts.series,
  );
  return {
    bases: bases.map(({ key, title, mark }) => ({ key, title, mark, name: names.get(key) ?? title })),
    stated: [...new Map(charts.flatMap((rows) => rows.stated.map((row) => [row.key, row] as const))).values()],
    hasProvisional: bases.some(({ observed }) => observed.some(({ provisional }) => provisional)),
    hasColumns: charts.every((rows) => drawnScale(rows) === "zero"),
  };
}
