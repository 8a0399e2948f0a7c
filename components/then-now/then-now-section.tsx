import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { formatDay } from "@/lib/format-day";
import type { View } from "@/lib/input/view";
import { PlannedChart } from "../charts/planned-chart";
import type { Moment } from "../moment";
import { Section } from "../section";
import { thenNowPlan } from "./then-now-plan";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly moment: Moment; readonly origin: string };

/** Where the page looks back: the series as it stood, and what came of it since. */
export function ThenNowSection({ judged, view, moment, origin }: Props) {
  const plan = thenNowPlan(judged, view, moment);
  if (plan === null) return null;
  const path = `/indicators/${judged.facts.indicator.slug}`;
  return (
    <Section id="then-now" title="Then and now" note={`As it stood on ${formatDay(moment.asOf, "long")}, and as it stands today`}>
      <PlannedChart name="then-now" plan={plan} path={path} view={view} moment={moment} origin={origin} />
    </Section>
  );
}
