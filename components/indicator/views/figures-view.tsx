import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import { vintage } from "@/lib/domain/vintages/vintage";
import { addressAt, addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ScrollFrame } from "../../page/scroll-frame";
import { Section } from "../../page/section";
import { NobodyQuoted } from "../empty-sections";
import { PeriodSection } from "../period-section";
import { countFigures, figuresByYear } from "../tables/figures-by-year";
import { FiguresTable } from "../tables/figures-table";
import { yearText } from "../year-text";

/** Maximum figures in the table; Compare lists all of them. */
const MAX_FIGURES = 100;

/** What was stated: one period figure by figure, and all figures by the year they are about. */
export function FiguresView({ page }: { readonly page: IndicatorPage }) {
  const { judged, context } = page;
  const { indicator, series, statements } = basesInOrder(judged.facts);
  const years = figuresByYear(statements, indicator.slug, context.asOf, MAX_FIGURES);
  const count = countFigures(statements, indicator.slug, context.asOf);
  const rows = vintage(judged.history, context.asOf);
  if (count === 0) return <NobodyQuoted page={page} />;
  return (
    <>
      <PeriodSection page={page} />
      <Section
        id="figures"
        title="Figures stated, by the year they are about"
        note="Newest first. “Read as”: what a figure is taken to hold; a threshold is taken as stated."
      >
        <ScrollFrame label="Figures stated">
          <FiguresTable
            years={years}
            wordsOf={(year) => yearText(year, rows, series, context.asOf)}
            judged={judged.byId}
            context={context}
          />
        </ScrollFrame>
        <p className="chart-links">
          {count > MAX_FIGURES && (
            <a href={addressWith("/compare", { indicator: indicator.slug }, context)}>
              The newest {MAX_FIGURES} of {count} figures: all of them, against every basis
            </a>
          )}
          <a href={addressAt(`/indicators/${indicator.slug}/figures.csv`, context)}>CSV of all figures, against every basis</a>
          <a href={addressWith(`/indicators/${indicator.slug}/figures.csv`, { excel: "1" }, context)}>The same for Excel</a>
        </p>
      </Section>
    </>
  );
}
