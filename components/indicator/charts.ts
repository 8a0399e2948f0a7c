import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import type { View } from "@/lib/input/view";
import type { ChartPlan, ReadPlan } from "../charts/plan";
import { growthPlan } from "../growth/growth-plan";
import type { Moment } from "../moment";
import { thenNowPlan } from "../then-now/then-now-plan";
import { toDatePlan } from "../to-date/to-date-plan";
import { vintagesPlan } from "../vintages/vintages-plan";
import { levelsPlan } from "./levels-plan";
import { markCards } from "./mark-cards";
import { outturnPlan } from "./outturn-plan";
import { closeUpPlan, pathPlan } from "./period-plans";

type PlanOf = (judged: JudgedIndicator, view: View, moment: Moment) => ChartPlan | null;

/**
 * The charts of an indicator by name. One line here gives a chart all its files (SVG, PNG, CSV with metadata, zip,
 * citation), its embed page and its quotation: `app/chart-files.ts` and `app/embed` read nothing else. A plan is null
 * where nothing of the kind is held. On the page a chart is drawn from its plan by `components/charts/planned-chart.tsx`.
 */
const INDICATOR_CHARTS = {
  outturn: outturnPlan,
  levels: levelsPlan,
  "close-up": closeUpPlan,
  path: pathPlan,
  "to-date": toDatePlan,
  growth: growthPlan,
  vintages: vintagesPlan,
  "then-now": thenNowPlan,
} as const satisfies Record<string, PlanOf>;

export type IndicatorChart = keyof typeof INDICATOR_CHARTS;

export function planIndicatorChart(name: IndicatorChart, judged: JudgedIndicator, view: View, moment: Moment): ReadPlan | null {
  const plan = INDICATOR_CHARTS[name](judged, view, moment);
  return plan && { ...plan, cardOf: markCards(judged, view, moment) };
}

export function isIndicatorChart(name: string): name is IndicatorChart {
  return Object.hasOwn(INDICATOR_CHARTS, name);
}
