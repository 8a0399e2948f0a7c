import { thenNowPlan } from "@/lib/chart/small/then-now-plan";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { formatDay } from "@/lib/format/days";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { View } from "@/lib/input/query/view";
import { ChartBlock } from "../../charts/chart-block";
import { Section } from "../../page/section";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly context: AsOfContext; readonly origin: string };

/** On a page read in the past: the series as of that day and as of today. */
export function ThenNowSection({ judged, view, context, origin }: Props) {
  const plan = thenNowPlan(judged, view, context);
  if (plan === null) return null;
  const path = `/indicators/${judged.facts.indicator.slug}`;
  return (
    <Section id="then-now" title="Then and now" note={`As it stood on ${formatDay(context.asOf, "long")}, and as it stands today`}>
      <ChartBlock name="then-now" plan={plan} path={path} view={view} context={context} origin={origin} />
    </Section>
  );
}
