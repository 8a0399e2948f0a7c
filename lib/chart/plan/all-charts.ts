import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { AsOfContext } from "../../input/query/as-of-context";
import type { View } from "../../input/query/view";
import type { Compared } from "../compared/compared";
import { decidingPlan } from "../deciding/deciding-plan";
import { resolveView } from "../outturn/build/shown-measure";
import { outturnPlan } from "../outturn/outturn-plan";
import { growthPlan } from "../panels/growth-plan";
import { levelsPlan } from "../panels/levels-plan";
import { thenNowPlan } from "../small/then-now-plan";
import { vintagesPlan } from "../vintages/vintages-plan";
import { yearToDatePlan } from "../year-to-date/year-to-date-plan";
import type { IndicatorChart } from "./chart-names";
import type { ChartPlan, ChartPlanWithCards } from "./chart-plan";
import { markCards } from "./mark-cards";
import { periodCards } from "./period-cards";
import { closeUpPlan, pathPlan } from "./period-plans";

type PlanOf = (judged: JudgedIndicator, view: View, context: AsOfContext, compared: Compared | null) => ChartPlan | null;

/**
 * The charts of an indicator by the name in their addresses. An entry here gives a chart its files (SVG, PNG, CSV with
 * metadata, zip, citation), its embed page and its quotation; `lib/http/chart-files/chart-response.ts` and `lib/http/embed`
 * serve them. A plan is null when there is nothing to draw. `components/charts/chart-block.tsx` shows a plan on a page.
 */
const PLANS: Readonly<Record<IndicatorChart, PlanOf>> = {
  outturn: outturnPlan,
  levels: levelsPlan,
  "close-up": closeUpPlan,
  path: pathPlan,
  deciding: decidingPlan,
  "to-date": yearToDatePlan,
  growth: growthPlan,
  vintages: vintagesPlan,
  "then-now": thenNowPlan,
};

/** A chart by its name; the main chart with what it is compared with. Null when there is nothing to draw. */
export function planIndicatorChart(
  name: IndicatorChart,
  judged: JudgedIndicator,
  view: View,
  context: AsOfContext,
  compared: Compared | null = null,
): ChartPlanWithCards | null {
  const resolved = resolveView(judged, view);
  const plan = PLANS[name](judged, resolved, context, compared);
  if (plan === null) return null;
  const own = markCards(judged, resolved, context);
  const other = compared && markCards(compared.judged, resolved, context);
  return {
    ...plan,
    cardOf: (id) => own(id) ?? other?.(id) ?? null,
    periodCards: () => periodCards(plan.description, judged, context),
  };
}
