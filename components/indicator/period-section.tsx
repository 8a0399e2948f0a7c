import { pathNote } from "@/lib/chart/dot-plot/path-note";
import { pathPlan, periodRows, statedPeriods } from "@/lib/chart/plan/period-plans";
import { vintagesPlan } from "@/lib/chart/vintages/vintages-plan";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { type View, viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../charts/chart-block";
import { Section } from "../page/section";
import { Choices } from "./controls/choices";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly context: AsOfContext; readonly origin: string };

/** Maximum periods offered as links; the table of figures lists all of them. */
const MAX_PERIODS = 12;

/** One period: its figures by day stated, with the outturns. Links choose the period. */
export function PeriodSection({ judged, view, context, origin }: Props) {
  const [rows, plan] = [periodRows(judged, view, context), pathPlan(judged, view, context)];
  if (rows === null || plan === null) return null;
  const vintages = vintagesPlan(judged, view, context);
  const path = `/indicators/${judged.facts.indicator.slug}`;
  const address = (period: string) => addressWith(path, viewQuery({ ...view, period, figure: null }), context);
  return (
    <Section id="period" title={`What was said for ${rows.periodText}, and when`} note={pathNote(rows)}>
      <nav className="choices" aria-label="Period">
        <Choices
          name="Period"
          choices={statedPeriods(judged, view)
            .slice(0, MAX_PERIODS)
            .map((period) => ({
              text: formatPeriod(period, "short", sharedYearNaming(judged.facts.series)),
              href: `${address(period.text)}#period`,
              current: period.text === rows.period,
            }))}
        />
      </nav>
      <ChartBlock name="path" plan={plan} path={path} view={view} context={context} origin={origin} />
      {vintages !== null && (
        <>
          <h3 className="table-head">{rows.periodText}, release by release</h3>
          <ChartBlock name="vintages" plan={vintages} path={path} view={view} context={context} origin={origin} />
        </>
      )}
    </Section>
  );
}
