import { pathNote } from "@/lib/chart/dot-plot/path-note";
import { closeUpPlan, pathPlan, periodRows, statedPeriods } from "@/lib/chart/plan/period-plans";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import { formatPeriod } from "@/lib/format/days";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../charts/chart-block";
import { Section } from "../page/section";
import { Choices } from "./controls/choices";

/** Maximum periods offered as links; the table of figures lists all of them. */
const MAX_PERIODS = 12;

/** A path of more figures is long to read. Its close-up is on a like scale, with equal figures in one row; beside a short path it would repeat it. */
const LONG_PATH = 12;

/** One period: its figures by day stated, with the outturns, and close up where they are many. Links choose the period. */
export function PeriodSection({ page: { judged, view, context, path } }: { readonly page: IndicatorPage }) {
  const [rows, plan] = [periodRows(judged, view, context), pathPlan(judged, view, context)];
  if (rows === null || plan === null) return null;
  const closeUp = rows.figures.length > LONG_PATH ? closeUpPlan(judged, view, context) : null;
  const address = (period: string) => addressWith(`${path}/figures`, viewQuery({ ...view, period, figure: null }), context);
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
      <ChartBlock name="path" plan={plan} path={path} view={view} context={context} origin={context.origin} />
      {closeUp !== null && <ChartBlock name="close-up" plan={closeUp} path={path} view={view} context={context} origin={context.origin} />}
    </Section>
  );
}
