import { yearToDatePlan } from "@/lib/chart/year-to-date/year-to-date-plan";
import type { RemainderGroup } from "../remainder/remainder-group";
import { viewForFigure } from "../view-for-figure";
import { FoldedChart } from "./folded-chart";
import type { FoldsProps } from "./folds-props";

type Props = Pick<FoldsProps, "indicators" | "context" | "origin"> & { readonly group: RemainderGroup };

/** Panels for the narrowest figure of a group; a range or point is preferred to an open bound. */
export function YearToDateChart({ group, indicators, context, origin }: Props) {
  const closed = group.figures.find(({ judged: { figure } }) => figure.stated.shape === "range" || figure.stated.shape === "point");
  const figure = (closed ?? group.figures[0])?.judged.figure;
  const judged = indicators.find(({ facts }) => facts.indicator.slug === figure?.indicator);
  const view = figure && judged && viewForFigure(figure, judged);
  const plan = view && yearToDatePlan(judged, view, context);
  if (!figure || !plan) return null;
  return (
    <FoldedChart
      name="to-date"
      id={`to-date-${figure.position + 1}`}
      plan={plan}
      indicator={figure.indicator}
      view={view}
      context={context}
      origin={origin}
    />
  );
}
