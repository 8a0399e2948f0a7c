import type { ReactNode } from "react";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import { earlyRows } from "@/lib/domain/vintages/early-rows";
import { vintage } from "@/lib/domain/vintages/vintage";
import { formatCount, formatList } from "@/lib/format/lists";
import { formatName } from "@/lib/format/numbers";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { addressWith } from "@/lib/input/query/as-of-context";
import { type View, viewQuery } from "@/lib/input/query/view";
import { AsOfControl } from "../as-of/as-of-control";
import { Empty } from "../page/empty";
import { ScrollFrame } from "../page/scroll-frame";
import { Section } from "../page/section";
import { BasesSection } from "./bases-section";
import { asOfPresets } from "./controls/as-of-presets";
import { ImpliedSection } from "./implied-section";
import { ReleasesSection } from "./releases-section";
import { SourcesSection } from "./sources-section";
import { countFigures, figuresByYear } from "./tables/figures-by-year";
import { FiguresTable } from "./tables/figures-table";
import { ValuesSection } from "./values-section";
import { yearText } from "./year-text";

type Props = {
  readonly judged: JudgedIndicator;
  readonly view: View;
  readonly context: AsOfContext;
  readonly asOfError: string | null;
  /** The chart. */
  readonly children: ReactNode;
};

/** Maximum figures in the page's table; Compare lists all of them. */
const MAX_FIGURES = 100;

/** The indicator page as of a day. */
export function IndicatorView({ judged, view, context, asOfError, children }: Props) {
  const facts = basesInOrder(judged.facts);
  const { indicator, series, statements, releases } = facts;
  const observations = releases.flatMap((release) => release.observations);
  const rows = vintage(judged.history, context.asOf);
  const years = figuresByYear(statements, indicator.slug, context.asOf, MAX_FIGURES);
  const count = countFigures(statements, indicator.slug, context.asOf);
  const areas = formatList(indicator.areas.map((area) => formatName(area, "region")));
  return (
    <>
      <p className="crumb">
        {["Indicator", indicator.aggregation, areas, formatCount(series.length, "basis", "bases"), `${formatCount(count, "figure")} stated`]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h1>{indicator.title}</h1>
      {indicator.description !== null && <p className="standfirst">{indicator.description}</p>}
      <div className="mt-7">
        <AsOfControl
          path={`/indicators/${indicator.slug}`}
          context={context}
          stops={asOfPresets(observations, series, context.today)}
          query={viewQuery(view)}
          error={asOfError}
        />
      </div>
      {children}
      <Section
        id="figures"
        title="Figures stated, by the year they are about"
        note="Newest first. “Read as”: what a figure is taken to hold; a threshold is taken as stated."
      >
        {years.length === 0 && <Empty>No figure was stated by that day.</Empty>}
        {years.length > 0 && (
          <ScrollFrame label="Figures stated">
            <FiguresTable
              years={years}
              wordsOf={(year) => yearText(year, rows, series, context.asOf)}
              judged={judged.byId}
              context={context}
            />
          </ScrollFrame>
        )}
        {count > MAX_FIGURES && (
          <p className="chart-links">
            <a href={addressWith("/compare", { indicator: indicator.slug }, context)}>
              The newest {MAX_FIGURES} of {count} figures: all of them, against every basis
            </a>
          </p>
        )}
      </Section>
      <div className="split">
        <ValuesSection facts={facts} rows={rows} early={earlyRows(judged.history, context.asOf)} context={context} />
        <BasesSection series={series} />
      </div>
      <ImpliedSection judged={judged} context={context} />
      <div className="split">
        <ReleasesSection facts={facts} context={context} />
        <SourcesSection releases={releases} asOf={context.asOf} />
      </div>
    </>
  );
}
