import type { ReactNode } from "react";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { formatDay } from "@/lib/format/days";
import { formatList } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { chartAddresses } from "@/lib/input/query/chart-addresses";
import type { View } from "@/lib/input/query/view";
import { Chart } from "./chart";
import { ChartTable } from "./chart-table";
import { ExportLinks } from "./export-links";

type Props = {
  /** The chart's name in its registry. */
  readonly name: string;
  /** Unique in the page, where it is not drawn once alone. */
  readonly id?: string;
  readonly plan: ChartPlan;
  /** Of the page that it is about: "/indicators/turnover". */
  readonly path: string;
  readonly view: View;
  readonly context: AsOfContext;
  /** "https://outturn.example": for what leaves the page. */
  readonly origin: string;
  /** Widths in pixels of the drawings that the server makes; without them those of a chart over the whole page. */
  readonly widths?: readonly number[];
  /** What stands under it instead of the ways to take it away, where the page has these elsewhere. */
  readonly links?: ReactNode;
  /** Address up to and including "period=", where a click on a period of the chart opens it. */
  readonly periodAddress?: string;
};

/** A chart or its rows as a table, as the view asks, with every way to take it away. */
export function ChartBlock({ name, id = name, plan, path, view, context, origin, widths, links: given, periodAddress }: Props) {
  const read = `${formatList(plan.sources)} · as of ${formatDay(context.asOf, "long")}`;
  const foot = (
    <>
      {plan.note !== null && <span className="block">{plan.note}</span>}
      {read}
    </>
  );
  const addresses = chartAddresses({ path, name }, view, context);
  const links =
    given !== undefined ? (
      given
    ) : (
      <ExportLinks name={name} plan={plan} path={path} view={view} context={context} origin={origin}>
        <a href={addresses.table}>{view.show === "table" ? "The same as a chart" : "Rows as a table"}</a>
      </ExportLinks>
    );
  return (
    <div id={`chart-${id}`}>
      {view.show === "table" && <ChartTable plan={plan} />}
      {view.show === "table" ? (
        <>
          <p className="chart-foot">{foot}</p>
          {links}
        </>
      ) : (
        <Chart
          id={id}
          description={plan.description}
          {...(widths && { widths })}
          marks={addresses.marks}
          {...(periodAddress !== undefined && { periodAddress })}
          foot={foot}
          links={links}
        />
      )}
    </div>
  );
}
