import type { OutturnRows } from "@/lib/chart/outturn/outturn-rows";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { ViewLink } from "../../charts/view-state/view-link";

/** Of more periods the newest are links; years are narrowed in the tools above the chart. */
const MAX_PERIODS = 24;

type Props = { readonly page: IndicatorPage; readonly rows: OutturnRows };

/** The periods of the chart as links: choosing one labels its figures and shows it below the chart. */
export function PeriodRow({ page: { view, context, path }, rows: { periods, stated, bases, period: chosen } }: Props) {
  const told = periods.filter(
    ({ key }) =>
      stated.some(({ period }) => period.text === key) || bases.some(({ observed }) => observed.some(({ slot }) => slot.text === key)),
  );
  if (told.length < 2) return null;
  return (
    <nav className="period-row" aria-label="Period">
      <span className="quiet">Choose</span>
      {told.slice(-MAX_PERIODS).map(({ key, text }) => (
        <ViewLink
          key={key}
          href={addressWith(path, viewQuery({ ...view, period: key, figure: null }), context)}
          aria-current={key === chosen ? "true" : undefined}
        >
          {text}
        </ViewLink>
      ))}
    </nav>
  );
}
