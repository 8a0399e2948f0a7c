import { FOLDED_WIDTHS } from "@/lib/chart/model/box-widths";
import type { IndicatorChart } from "@/lib/chart/plan/chart-names";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { addressWith } from "@/lib/input/query/as-of-context";
import { type View, viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../../charts/chart-block";
import type { FoldsProps } from "./folds-props";

type Props = Pick<FoldsProps, "context" | "origin"> & {
  readonly name: IndicatorChart;
  /** Unique in the page. */
  readonly id: string;
  readonly plan: ChartPlan;
  /** Slug. */
  readonly indicator: string;
  readonly view: View;
};

/** A chart in a fold, sent lightly: few drawings, and links to its files and to the indicator instead of every way to take it away. */
export function FoldedChart({ name, id, plan, indicator, view, context, origin }: Props) {
  const path = `/indicators/${indicator}`;
  const file = (ending: string) => addressWith(`${path}/charts/${name}${ending}`, viewQuery(view), context);
  const links = (
    <p className="chart-links">
      <a href={addressWith(path, viewQuery(view), context)}>On the page of its indicator</a>
      <a href={file(".csv")}>Rows as CSV</a>
      <a href={file(".svg")}>SVG</a>
      <a href={file(".png")}>PNG</a>
    </p>
  );
  return (
    <ChartBlock
      name={name}
      id={id}
      plan={plan}
      path={path}
      view={view}
      context={context}
      origin={origin}
      widths={FOLDED_WIDTHS}
      links={links}
    />
  );
}
