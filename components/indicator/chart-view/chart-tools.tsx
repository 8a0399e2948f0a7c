import { periodKind } from "@/lib/chart/outturn/build/drawn-periods";
import { periodKinds } from "@/lib/chart/outturn/build/period-kinds";
import { measuresOf } from "@/lib/chart/outturn/build/shown-measure";
import { parsePeriod } from "@/lib/domain/time/period";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ALL_BASES, type View, viewQuery } from "@/lib/input/query/view";
import { Menu } from "../../page/menu";
import { Choices } from "../controls/choices";
import { ViewForm } from "../controls/view-form";

const MEASURES = { level: "Level", growth: "Growth", change: "Change" } as const;

type Props = {
  readonly page: IndicatorPage;
  /** SDMX text of the period that the chart is about; null without one. */
  readonly period: string | null;
};

/** What the chart shows, in one line: measure, kind of period, years and speakers. All of it is in the address. */
export function ChartTools({ page: { judged, view, context, path }, period }: Props) {
  const address = (changed: Partial<View>) => addressWith(path, viewQuery({ ...view, ...changed }), context);
  const shown = period === null ? null : parsePeriod(period);
  const kind = shown && periodKind(shown);
  const kinds = periodKinds(judged, view);
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
      <Menu className="view-menu" label={viewLabel(view)}>
        <ViewForm judged={judged} view={view} context={context} path={path} />
      </Menu>
    </div>
  );
}

/** Says when something is left out. */
function viewLabel({ from, to, speakers, series }: View): string {
  const isNarrowed = from !== null || to !== null || speakers.length > 0;
  if (isNarrowed) return "Years and speakers: some";
  return series === ALL_BASES ? "Years" : "Years and speakers";
}
