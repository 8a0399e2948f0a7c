import { RULES_VERSION } from "@/lib/domain/rules-version";
import { formatDay, formatList } from "@/lib/format";
import { type View, viewQuery } from "@/lib/input/view";
import { addressWith } from "../lists/pager";
import type { Moment } from "../moment";
import { Chart } from "./chart";
import type { ChartPlan } from "./plan";
import { PlanTable } from "./plan-table";
import { TakeAway } from "./take-away";

type Props = {
  /** The chart's name in its registry; unique in the page. */
  readonly name: string;
  readonly plan: ChartPlan;
  /** Of the page that it is about: "/indicators/turnover". */
  readonly path: string;
  readonly view: View;
  readonly moment: Moment;
  /** "https://outturn.example": for what leaves the page. */
  readonly origin: string;
};

/** A chart or its rows as a table, as the view asks, with every way to take it away. */
export function PlannedChart({ name, plan, path, view, moment, origin }: Props) {
  const foot = `${formatList(plan.sources)} · as of ${formatDay(moment.asOf, "long")} · ledger ${moment.ledger} · rules ${RULES_VERSION}`;
  const other = { ...view, show: view.show === "table" ? "chart" : "table" } as const;
  const links = (
    <TakeAway name={name} plan={plan} path={path} view={view} moment={moment} origin={origin}>
      <a href={`${addressWith(path, viewQuery(other), moment)}#chart-${name}`}>
        {view.show === "table" ? "The same as a chart" : "Rows as a table"}
      </a>
    </TakeAway>
  );
  return (
    <div id={`chart-${name}`}>
      {view.show === "table" && <PlanTable plan={plan} />}
      {view.show === "table" ? (
        <>
          <p className="chart-foot">{foot}</p>
          {links}
        </>
      ) : (
        <Chart id={name} chartIn={plan.chartIn} foot={foot} links={links} />
      )}
    </div>
  );
}
