import { sparkSpan } from "@/lib/chart/sparkline/stated-sparkline";
import { formatCount } from "@/lib/format/lists";
import { groupByArea } from "@/lib/home/area-groups";
import { listDue, soonestDue } from "@/lib/home/due-list";
import type { Home } from "@/lib/home/home";
import type { HomeIndicator } from "@/lib/home/home-indicator";
import { type AsOfContext, addressAt } from "@/lib/input/query/as-of-context";
import { Section } from "../page/section";
import { AlsoDecided } from "./also-decided";
import { EmptyLedger } from "./empty-ledger";
import { HowToRead } from "./how-to-read";
import { IndicatorRows } from "./indicator-rows";
import { LeadStory } from "./lead-story";
import { StatedRows } from "./stated-rows";
import { Waiting } from "./waiting";

type Props = { readonly home: Home; readonly context: AsOfContext };

/** Of more indicators those with most figures are shown; the list of indicators has all. */
const MAX_INDICATORS = 24;
const MAX_WAITING = 6;

/** Front page: a leading forecast, what was stated and what happened, the indicators, and what is waited for. */
export function HomeView({ home: { indicators, front, lead }, context }: Props) {
  if (indicators.length === 0) return <EmptyLedger context={context} />;
  const shown = mostFiguresFirst(indicators).slice(0, MAX_INDICATORS);
  const due = listDue(indicators);
  const figures = indicators.reduce((sum, one) => sum + one.figures, 0);
  return (
    <>
      <HowToRead />
      {front.lead === null ? (
        <NothingDecided figures={figures} />
      ) : (
        <div className="lead-split">
          <LeadStory row={front.lead} lead={lead} context={context} />
          {front.also.length > 0 && <AlsoDecided rows={front.also} context={context} />}
        </div>
      )}
      {front.rows.length > 0 && (
        <Section
          title="What was stated, and what happened"
          note={
            <>
              Newest decision first. Equal figures about one thing share a row.{" "}
              <a href={addressAt("/compare", context)}>All {formatCount(figures, "figure")}</a>
            </>
          }
        >
          <StatedRows rows={front.rows} context={context} />
        </Section>
      )}
      <Section
        title="Indicators"
        note={
          <>
            Line: published, from zero. Diamonds: stated for that year.{" "}
            <a href={addressAt("/indicators", context)}>
              {shown.length < indicators.length ? `All ${formatCount(indicators.length, "indicator")}` : "Indicators by area"}
            </a>
          </>
        }
      >
        <IndicatorRows groups={groupByArea(shown)} span={sparkSpan(shown.flatMap(({ newest }) => newest?.spark ?? []))} context={context} />
      </Section>
      {due.length > 0 && (
        <Section
          title="Waiting for a figure"
          note={
            <>
              The period is over and nothing is published, or it is over soon. <a href={addressAt("/due", context)}>All that is due</a>
            </>
          }
        >
          <Waiting entries={soonestDue(due, MAX_WAITING)} context={context} />
        </Section>
      )}
    </>
  );
}

function NothingDecided({ figures }: { readonly figures: number }) {
  return (
    <div className="mt-7">
      <h1>Nothing is decided yet</h1>
      <p className="standfirst">
        {figures === 0
          ? "No official has been quoted yet. What was published is below."
          : `${formatCount(figures, "figure")} stated; none of them has an actual to be held against yet.`}
      </p>
    </div>
  );
}

/** Most figures first; ties keep their order of entry. */
function mostFiguresFirst(indicators: readonly HomeIndicator[]): readonly HomeIndicator[] {
  return indicators.toSorted((a, b) => b.figures - a.figures || a.indicator.sequence - b.indicator.sequence);
}
