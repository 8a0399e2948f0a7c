import { readJudged } from "@/app/judged";
import type { ReadPlan } from "@/components/charts/plan";
import { isIndicatorChart, planIndicatorChart } from "@/components/indicator/charts";
import type { Moment } from "@/components/moment";
import type { View } from "@/lib/input/view";

/** A chart of an indicator by name; null where there is none of that name, or nothing to draw. */
export async function readIndicatorPlan(slug: string, name: string, view: View, moment: Moment): Promise<ReadPlan | null> {
  const judged = isIndicatorChart(name) ? await readJudged(slug, moment) : null;
  return judged !== null && isIndicatorChart(name) ? planIndicatorChart(name, judged, view, moment) : null;
}
