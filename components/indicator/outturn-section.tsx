import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/view";
import { PlannedChart } from "../charts/planned-chart";
import { Fold } from "../fold";
import { addressWith } from "../lists/pager";
import type { Moment } from "../moment";
import { Section } from "../section";
import { planIndicatorChart } from "./charts";
import { Choices } from "./choices";
import { basisOf, outturnPlan } from "./outturn-plan";
import { closeUpPlan } from "./period-plans";
import { ViewForm } from "./view-form";

type Props = { readonly judged: JudgedIndicator; readonly view: View; readonly moment: Moment; readonly origin: string };

/** The chart of what was stated for each year and what came, on one basis or each in a panel; links choose the basis, and level or growth. */
export function OutturnSection({ judged, view, moment, origin }: Props) {
  const held = basisOf(judged, view);
  const isAll = view.series === ALL_BASES;
  const name = isAll ? panelsIn(view) : "outturn";
  const plan = planIndicatorChart(name, judged, view, moment) ?? outturnPlan(judged, view, moment);
  if (held === null || plan === null) return null;
  const closeUp = isAll ? null : closeUpPlan(judged, view, moment);
  const path = `/indicators/${judged.facts.indicator.slug}`;
  const address = (changed: Partial<View>) =>
    addressWith(path, viewQuery({ ...view, series: isAll ? ALL_BASES : held.series.slug, ...changed }), moment);
  return (
    <Section title="What was said for each year, and what came">
      {/* The first that is painted has the chart in it: no half page before, nothing that moves. */}
      <link rel="expect" href={`#chart-${name}`} blocking="render" />
      <nav className="choices" aria-label="What the chart shows">
        <Choices
          name="Basis"
          choices={[
            ...judged.history.series.map(({ series }) => ({
              text: series.title,
              href: address({ series: series.slug }),
              current: !isAll && series.slug === held.series.slug,
            })),
            ...(judged.history.series.length > 1
              ? [{ text: "Each in a panel", href: address({ series: ALL_BASES }), current: isAll }]
              : []),
          ]}
        />
        <Choices
          name="Show"
          choices={(["level", "growth"] as const).map((measure) => ({
            text: measure === "level" ? "Level" : "Growth",
            href: address({ measure }),
            current: measure === view.measure,
          }))}
        />
      </nav>
      <Fold className="more narrow-view" open={isNarrowed(view)} summary="Choose years, speakers, nature, chart or table">
        <ViewForm judged={judged} view={view} moment={moment} path={path} />
      </Fold>
      <PlannedChart name={name} plan={plan} path={path} view={view} moment={moment} origin={origin} />
      {closeUp !== null && <PlannedChart name="close-up" plan={closeUp} path={path} view={view} moment={moment} origin={origin} />}
    </Section>
  );
}

/** The chart that has every basis in a panel. */
function panelsIn({ measure }: View): "levels" | "growth" {
  return measure === "growth" ? "growth" : "levels";
}

/** Whether the form, folded until it is asked for, says something that the links above it do not. */
function isNarrowed({ from, to, speakers, nature, show }: View): boolean {
  return from !== null || to !== null || speakers.length > 0 || nature !== null || show === "table";
}
