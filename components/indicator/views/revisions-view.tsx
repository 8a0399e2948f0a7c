import { periodRows } from "@/lib/chart/plan/period-plans";
import { vintagesPlan } from "@/lib/chart/vintages/vintages-plan";
import { type RevisedPeriod, revisedPeriods } from "@/lib/domain/analysis/revised-periods";
import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import { parsePeriod } from "@/lib/domain/time/period";
import { formatPeriod } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../../charts/chart-block";
import { Empty } from "../../page/empty";
import { ScrollFrame } from "../../page/scroll-frame";
import { Section } from "../../page/section";
import { ImpliedSection } from "../implied-section";
import { RevisedTable } from "../tables/revised-table";
import { ThenNowSection } from "../then-now/then-now-section";

const MAX_ROWS = 100;

/** How published values changed: one period release by release, all revised periods, the series then and now, and implied bases. */
export function RevisionsView({ page }: { readonly page: IndicatorPage }) {
  const { judged, view, context, path } = page;
  const { series } = basesInOrder(judged.facts);
  const revised = revisedPeriods(judged.history, context.asOf);
  const hrefOf = ({ period, measure, series: slug }: RevisedPeriod) =>
    addressWith(
      `${path}/revisions`,
      viewQuery({ ...view, period: period.text, figure: null, series: slug, measure, isMeasureNamed: true, show: "chart" }),
      context,
    );
  return (
    <>
      <ReleaseByRelease page={page} newest={revised[0] ?? null} />
      <Section
        title="Revised values"
        note={`Newest period first${revised.length > MAX_ROWS ? `, the newest ${MAX_ROWS} of ${revised.length}` : ""}`}
      >
        {revised.length === 0 && <Empty>No published value was replaced by another number by that day.</Empty>}
        {revised.length > 0 && (
          <ScrollFrame label="Revised values">
            <RevisedTable rows={revised.slice(0, MAX_ROWS)} series={series} hrefOf={hrefOf} />
          </ScrollFrame>
        )}
      </Section>
      <ThenNowSection judged={judged} view={view} context={context} origin={page.context.origin} />
      <ImpliedSection judged={judged} context={context} />
    </>
  );
}

type ReleaseProps = { readonly page: IndicatorPage; readonly newest: RevisedPeriod | null };

/** The chosen period, release by release; of a page that names none, the newest revised period where the chosen one never was. */
function ReleaseByRelease({ page: { judged, view, context, path }, newest }: ReleaseProps) {
  const asked = view.period ?? periodRows(judged, view, context)?.period ?? null;
  const own = vintagesPlan(judged, { ...view, period: asked }, context);
  const other = own !== null || view.period !== null || newest === null ? null : { ...view, period: newest.period.text };
  const [shown, plan] = own === null && other ? [other, vintagesPlan(judged, other, context)] : [{ ...view, period: asked }, own];
  const period = shown.period === null ? null : parsePeriod(shown.period);
  if (plan === null || period === null) return null;
  const { description } = plan;
  const count = description.kind === "vintages" ? description.rows.values.length : 0;
  return (
    <Section
      id="releases"
      title={`${formatPeriod(period, "long", sharedYearNaming(judged.facts.series))}, release by release`}
      note={`Printed ${formatCount(count, "time")}`}
    >
      <ChartBlock name="vintages" plan={plan} path={path} view={shown} context={context} origin={context.origin} />
    </Section>
  );
}
