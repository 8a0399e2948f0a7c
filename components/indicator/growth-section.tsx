import { growthPlan } from "@/lib/chart/panels/growth-plan";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { ALL_BASES, type View } from "@/lib/input/query/view";
import { ChartBlock } from "../charts/chart-block";
import { Section } from "../page/section";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly context: AsOfContext; readonly origin: string };

/** Growth by year, one panel per basis. Renders nothing when the page's first chart already shows it. */
export function GrowthSection({ judged, view, context, origin }: Props) {
  if (view.series === ALL_BASES && view.measure === "growth") return null;
  const plan = growthPlan(judged, view, context);
  if (plan === null) return null;
  const path = `/indicators/${judged.facts.indicator.slug}`;
  return (
    <Section id="growth" title="Growth on each basis" note="Over a year earlier; published, else computed from two levels">
      <ChartBlock name="growth" plan={plan} path={path} view={view} context={context} origin={origin} />
    </Section>
  );
}
