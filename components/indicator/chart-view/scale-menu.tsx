import type { ChartDescription } from "@/lib/chart/model/description";
import { canTransform } from "@/lib/chart/outturn/build/transformed-values";
import { canBeLogarithmic } from "@/lib/chart/outturn/scale";
import { mainCharts } from "@/lib/chart/plan/main-charts";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import type { ScaleChoice, Transform, View } from "@/lib/input/query/view";
import { viewQuery } from "@/lib/input/query/view";
import { Menu } from "../../page/menu";
import { Choices } from "../controls/choices";

const SCALES: Readonly<Record<ScaleChoice, string>> = { zero: "from zero", fitted: "around the values", log: "logarithmic" };
const VALUES = { published: "as published", index: "index", percent: "percent over a year earlier" } as const;

type Props = { readonly page: IndicatorPage; readonly description: ChartDescription };

/** The scale of the chart, and its values as published, as an index or as change over a year. Only what makes sense is offered. */
export function ScaleMenu({ page: { judged, view, context, path }, description }: Props) {
  const charts = mainCharts(description);
  if (charts.length === 0) return null;
  const address = (changed: Partial<View>) => addressWith(path, viewQuery({ ...view, ...changed }), context);
  const scales: readonly ScaleChoice[] = charts.every(canBeLogarithmic) ? ["zero", "fitted", "log"] : ["zero", "fitted"];
  const units = judged.history.series.filter(({ series }) => charts.some(({ bases }) => bases.some(({ key }) => key === series.slug)));
  const isTransformable = units.some(({ series }) => canTransform(view.measure, series.unit));
  const shown = scales.includes(view.scale) ? view.scale : "zero";
  return (
    <Menu className="scale-menu" label={labelOf(shown, isTransformable ? view.as : null)}>
      <Choices
        name="Scale"
        choices={scales.map((scale) => ({ text: SCALES[scale], href: address({ scale }), current: scale === shown }))}
      />
      {isTransformable && (
        <Choices
          name="Published values"
          choices={([null, "index", "percent"] as const).map((as) => ({
            text: VALUES[as ?? "published"],
            href: address({ as, base: as === "index" ? view.base : null }),
            current: as === view.as,
          }))}
        />
      )}
      {isTransformable && <p className="note">An index and percentages are of published values only: what was stated is left out.</p>}
    </Menu>
  );
}

/** "Scale", or what it is where that is not usual: "Scale: index, logarithmic". */
function labelOf(scale: ScaleChoice, as: Transform | null): string {
  const words = [as === "percent" ? "percent over a year" : as, scale === "zero" ? null : SCALES[scale]].filter((word) => word !== null);
  return words.length === 0 ? "Scale" : `Scale: ${words.join(", ")}`;
}
