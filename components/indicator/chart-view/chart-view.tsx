import type { ChartComparison } from "@/lib/chart/compared/chart-comparison";
import type { Compared } from "@/lib/chart/compared/compared";
import { outturnPlan } from "@/lib/chart/outturn/outturn-plan";
import { shownRows } from "@/lib/chart/outturn/shown-rows";
import { growthPlan } from "@/lib/chart/panels/growth-plan";
import { levelsPlan } from "@/lib/chart/panels/levels-plan";
import type { IndicatorChart } from "@/lib/chart/plan/chart-names";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { addressWith } from "@/lib/input/query/as-of-context";
import { chartAddresses } from "@/lib/input/query/chart-addresses";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ALL_BASES, viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../../charts/chart-block";
import { ExportLinks } from "../../charts/export-links";
import { Menu } from "../../page/menu";
import { NobodyQuoted, NothingPublished } from "../empty-sections";
import { ChartLegend } from "./chart-legend";
import { ChartTools } from "./chart-tools";
import { ChosenPeriod } from "./chosen-period";
import { legendRows } from "./legend-rows";
import { PeriodRow } from "./period-row";

type Props = { readonly page: IndicatorPage; readonly comparison: ChartComparison };

/**
 * The first view of an indicator: what the chart shows, its key, the chart with its periods as links, and the chosen period below: how
 * its published value moved or what was said for it, and the outcome on each basis.
 */
export function ChartView({ page, comparison }: Props) {
  const { judged, view, context, path } = page;
  const shown = shownChart(page, comparison.compared);
  if (shown === null) return <NothingPublished page={page} />;
  const { name, plan } = shown;
  const rows = plan.description.kind === "outturn" ? plan.description.rows : null;
  const legend = legendRows(plan.description, judged);
  const address = addressWith(path, viewQuery({ ...view, period: null, figure: null }), context);
  const periodAddress = rows === null ? {} : { periodAddress: `${address}${address.includes("?") ? "&" : "?"}period=` };
  const common = { name, plan, path, view, context, origin: context.origin };
  const about = rows === null || rows.period === null ? page : { ...page, view: { ...view, period: rows.period } };
  return (
    <section className="chart-view" aria-label="Chart">
      <div className="chart-head">
        <ChartTools page={page} description={plan.description} comparison={comparison} />
        <Menu label="Download" className="download-menu">
          <ExportLinks {...common} layout="menu">
            <a href={chartAddresses({ path, name }, view, context).table}>
              {view.show === "table" ? "The same as a chart" : "Rows as a table"}
            </a>
          </ExportLinks>
        </Menu>
      </div>
      {view.show === "chart" && legend !== null && <ChartLegend page={page} rows={legend} />}
      <ChartBlock {...common} {...periodAddress} links={rows === null ? null : <PeriodRow page={page} rows={shownRows(rows)} />} />
      {judged.figures.length === 0 && <NobodyQuoted page={page} />}
      <ChosenPeriod page={about} />
    </section>
  );
}

type Shown = { readonly name: IndicatorChart; readonly plan: ChartPlan };

/** A panel per basis where the view asks for it and a basis has data, else the main chart; null when there is nothing to draw. */
function shownChart({ judged, view, context }: IndicatorPage, compared: Compared | null): Shown | null {
  const panels = view.measure === "growth" ? ("growth" as const) : ("levels" as const);
  const planOf = panels === "growth" ? growthPlan : levelsPlan;
  const each = view.series === ALL_BASES ? planOf(judged, view, context) : null;
  if (each !== null) return { name: panels, plan: each };
  const plan = outturnPlan(judged, view, context, compared);
  return plan && { name: "outturn", plan };
}
