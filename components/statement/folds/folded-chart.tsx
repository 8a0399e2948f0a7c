import { FOLDED_WIDTHS } from "@/lib/chart/model/box-widths";
import type { IndicatorChart } from "@/lib/chart/plan/chart-names";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { chartAddresses } from "@/lib/input/query/chart-addresses";
import type { View } from "@/lib/input/query/view";
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
  const addresses = chartAddresses({ path, name }, view, context);
  const links = (
    <p className="chart-links">
      <a href={addresses.page}>On the page of its indicator</a>
      <a href={addresses.csv}>Rows as CSV</a>
      <a href={addresses.svg}>SVG</a>
      <a href={addresses.png}>PNG</a>
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
