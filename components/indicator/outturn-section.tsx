import { basisOf } from "@/lib/chart/outturn/build/drawn-bases";
import { measuresOf } from "@/lib/chart/outturn/build/shown-measure";
import { growthPlan } from "@/lib/chart/panels/growth-plan";
import { levelsPlan } from "@/lib/chart/panels/levels-plan";
import type { IndicatorChart } from "@/lib/chart/plan/all-charts";
import type { ChartPlan } from "@/lib/chart/plan/chart-plan";
import { closeUpPlan } from "@/lib/chart/plan/period-plans";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import { ChartBlock } from "../charts/chart-block";
import { Disclosure } from "../page/disclosure";
import { Section } from "../page/section";
import { Choices } from "./controls/choices";
import { ViewForm } from "./controls/view-form";

type Props = {
  readonly judged: JudgedIndicator;
  /** The chart of one basis; null when there is nothing to draw. */
  readonly outturn: ChartPlan | null;
  readonly view: View;
  readonly context: AsOfContext;
  readonly origin: string;
};

/** Chart of stated figures and outturns by year, on one basis or in a panel per basis. Links choose the basis and the measure. */
export function OutturnSection({ judged, outturn, view, context, origin }: Props) {
  const held = basisOf(judged, view);
  const isAll = view.series === ALL_BASES;
  const shown: Shown | null = (isAll ? panelsOf(judged, view, context) : null) ?? (outturn && { name: "outturn", plan: outturn });
  if (held === null || shown === null) return null;
  const { name, plan } = shown;
  const closeUp = isAll ? null : closeUpPlan(judged, view, context);
  const path = `/indicators/${judged.facts.indicator.slug}`;
  const address = (changed: Partial<View>) =>
    addressWith(path, viewQuery({ ...view, series: isAll ? ALL_BASES : held.series.slug, ...changed }), context);
  return (
    <Section title="What was said for each year, and what came">
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
          choices={measuresOf(judged).map((measure) => ({
            text: MEASURES[measure],
            href: address({ measure, isMeasureNamed: true }),
            current: measure === view.measure,
          }))}
        />
      </nav>
      <Disclosure className="more narrow-view" open={isNarrowed(view)} summary="Choose years, speakers, nature, chart or table">
        <ViewForm judged={judged} view={view} context={context} path={path} />
      </Disclosure>
      <ChartBlock name={name} plan={plan} path={path} view={view} context={context} origin={origin} />
      {closeUp !== null && <ChartBlock name="close-up" plan={closeUp} path={path} view={view} context={context} origin={origin} />}
    </Section>
  );
}

const MEASURES = { level: "Level", growth: "Growth", change: "Change" } as const;

type Shown = { readonly name: IndicatorChart; readonly plan: ChartPlan };

/** A panel per basis; null when no basis has data for them. */
function panelsOf(judged: JudgedIndicator, view: View, context: AsOfContext): Shown | null {
  const name = view.measure === "growth" ? "growth" : "levels";
  const plan = name === "growth" ? growthPlan(judged, view, context) : levelsPlan(judged, view, context);
  return plan && { name, plan };
}

/** True when the view has settings that the links above the form do not show; the form is then open. */
function isNarrowed({ from, to, speakers, nature, show }: View): boolean {
  return from !== null || to !== null || speakers.length > 0 || nature !== null || show === "table";
}
