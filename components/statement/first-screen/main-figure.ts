import { decidingPlan } from "@/lib/chart/deciding/deciding-plan";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import type { JudgedFigure, JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { View } from "@/lib/input/query/view";
import { viewForFigure } from "../view-for-figure";

/** The figure that a statement's chart is about, with its indicator, the view that shows it, and the chart where there is one. */
export type MainFigure = {
  readonly judged: JudgedFigure;
  readonly indicator: JudgedIndicator;
  readonly view: View | null;
  readonly plan: ChartPlan | null;
};

/** What looks ahead before what reports, what is decided before what is not, a level before its growth, in the order stated. Null for a statement without figures. */
export function mainFigure(
  figures: readonly JudgedFigure[],
  indicators: readonly JudgedIndicator[],
  context: AsOfContext,
): MainFigure | null {
  const all = figures
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .flatMap((judged): readonly MainFigure[] => {
      const indicator = indicators.find(({ facts }) => facts.indicator.slug === judged.figure.indicator);
      if (indicator === undefined) return [];
      const view = viewForFigure(judged.figure, indicator);
      return [{ judged, indicator, view, plan: view && decidingPlan(indicator, view, context) }];
    });
  return all.find(({ plan }) => plan !== null) ?? all[0] ?? null;
}

function rankOf({ figure, headline }: JudgedFigure): number {
  const isOpen = headline.outcome === "pending" || headline.outcome === "indeterminate" || headline.outcome === "notComparable";
  const bits = [figure.nature === "reported", figure.period === null, isOpen, figure.measure !== "level"];
  return bits.reduce((rank, bit) => 2 * rank + Number(bit), 0);
}
