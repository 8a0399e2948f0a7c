import type { ChartComparison } from "@/lib/chart/compared/chart-comparison";
import type { ChartDescription } from "@/lib/chart/model/description";
import { periodKind } from "@/lib/chart/outturn/build/drawn-periods";
import { periodKinds } from "@/lib/chart/outturn/build/period-kinds";
import { measuresOf } from "@/lib/chart/outturn/build/shown-measure";
import { mainCharts } from "@/lib/chart/plan/main-charts";
import { parsePeriod } from "@/lib/domain/time/period";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import { ViewLink } from "../../charts/view-state/view-link";
import { Menu } from "../../page/menu";
import { CompareMenu } from "../compare-with/compare-menu";
import { Choices } from "../controls/choices";
import { rangeText } from "../controls/range-text";
import { ViewForm } from "../controls/view-form";
import { ScaleMenu } from "./scale-menu";

const MEASURES = { level: "Level", growth: "Growth", change: "Change" } as const;

type Props = { readonly page: IndicatorPage; readonly description: ChartDescription; readonly comparison: ChartComparison };

/** What the chart shows, in one line: measure, kind of period, scale, years and speakers, and what it is compared with. All of it is in the address. */
export function ChartTools({ page, description, comparison }: Props) {
  const { judged, view, context, path } = page;
  const address = (changed: Partial<View>) => addressWith(path, viewQuery({ ...view, ...changed }), context);
  const [first] = mainCharts(description);
  const shown = parsePeriod(first?.period ?? first?.periods[0]?.key ?? "");
  const kind = shown && periodKind(shown);
  const kinds = periodKinds(judged, view);
  const range = rangeText(view, judged.facts.series);
  return (
    <div className="chart-tools">
      <nav className="choices" aria-label="What the chart shows">
        <Choices
          name="Show"
          choices={measuresOf(judged).map((measure) => ({
            text: MEASURES[measure],
            href: address({ measure, isMeasureNamed: true, figure: null }),
            current: measure === view.measure,
          }))}
        />
        {kinds.length > 1 && (
          <Choices
            name="By"
            choices={kinds.map((one) => ({
              text: one.name,
              href: address({ period: one.newest, figure: null }),
              current: one.kind === kind,
            }))}
          />
        )}
      </nav>
      <ScaleMenu page={page} description={description} />
      <Menu className="view-menu" label={viewLabel(view)}>
        <ViewForm judged={judged} view={view} context={context} path={path} />
      </Menu>
      {description.kind === "outturn" && <CompareMenu page={page} comparison={comparison} />}
      {range !== null && (
        <p className="range-shown">
          {range} <ViewLink href={address({ from: null, to: null })}>All years</ViewLink>
        </p>
      )}
      {view.off.length + view.speakers.length > 0 && (
        <ViewLink className="show-all" href={address({ off: [], speakers: [] })}>
          Show everything
        </ViewLink>
      )}
    </div>
  );
}

/** Says when speakers are left out; a range stands beside it. */
function viewLabel({ speakers, series }: View): string {
  if (speakers.length > 0) return "Years and speakers: some";
  return series === ALL_BASES ? "Years" : "Years and speakers";
}
