import { planIndicatorChart } from "../chart/plan/all-charts";
import { isIndicatorChart } from "../chart/plan/chart-names";
import type { ChartPlanWithCards } from "../chart/plan/chart-plan";
import type { AsOfContext } from "../input/query/as-of-context";
import type { View } from "../input/query/view";
import { readCompared } from "./compared";
import { readJudged } from "./judged/judged-indicator";

/** Loads the plan of an indicator's chart by name; null if the name is unknown or there is nothing to draw. */
export async function loadChartPlan(slug: string, name: string, view: View, context: AsOfContext): Promise<ChartPlanWithCards | null> {
  if (!isIndicatorChart(name)) return null;
  const judged = await readJudged(slug, context);
  return judged && planIndicatorChart(name, judged, view, context, await readCompared(judged, view, context));
}
