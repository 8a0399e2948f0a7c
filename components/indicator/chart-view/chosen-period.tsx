import { SPLIT_WIDTHS } from "@/lib/chart/model/box-widths";
import { chosenFigure, pathPlan, periodRows } from "@/lib/chart/plan/period-plans";
import { vintagesPlan } from "@/lib/chart/vintages/vintages-plan";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { Chart } from "../../charts/chart";
import { Section } from "../../page/section";
import { OnEachBasis } from "./on-each-basis";

/**
 * The chosen period: at the left how its published value moved, release by release, or, where it was never revised, what was said for it
 * and when; at the right the outcome on each basis. Renders nothing when nobody stated a figure for it.
 */
export function ChosenPeriod({ page }: { readonly page: IndicatorPage }) {
  const { judged, view, context, path } = page;
  const [rows, chosen] = [periodRows(judged, view, context), chosenFigure(judged, view)];
  if (rows === null || chosen === null) return null;
  const vintages = vintagesPlan(judged, view, context);
  const isMoved = vintages?.description.kind === "vintages" && vintages.description.rows.values.some(({ kind }) => kind === "revised");
  const plan = isMoved ? vintages : pathPlan(judged, view, context);
  const [name, view_] = isMoved ? (["vintages", "revisions"] as const) : (["path", "figures"] as const);
  return (
    <div className="split" id="period">
      <Section
        title={isMoved ? `${rows.periodText}: how the count moved` : `What was said for ${rows.periodText}, and when`}
        note={
          <a href={addressWith(`${path}/${view_}`, viewQuery({ ...view, show: "chart" }), context)}>
            {isMoved ? "All revisions" : "All figures"}
          </a>
        }
      >
        {plan !== null && (
          <div id={`chart-${name}`}>
            <Chart
              id={name}
              description={plan.description}
              widths={SPLIT_WIDTHS}
              marks={addressWith(`${path}/charts/${name}.marks.json`, viewQuery(view), context)}
              foot={plan.note}
              links={null}
            />
          </div>
        )}
      </Section>
      <OnEachBasis page={page} chosen={chosen} periodText={rows.periodText} />
    </div>
  );
}
