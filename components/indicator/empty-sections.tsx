import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { Section } from "../page/section";

/** Stands for the chart of an indicator without any value or figure, and leads to its first series. */
export function NothingPublished({ page: { judged } }: { readonly page: IndicatorPage }) {
  const { indicator, series } = judged.facts;
  const [first] = series;
  return (
    <Section title="Nothing is published here yet">
      <p className="note">
        {first === undefined
          ? "A series is one publisher’s figures in one unit. With the first one, its releases can be entered, and stated figures are judged by it."
          : "The first release brings the chart. Figures that were stated can be entered before it; they are judged once a value is held."}
      </p>
      <p className="mt-4">
        <a
          className="button"
          href={first === undefined ? `/enter/series?indicator=${indicator.slug}` : `/enter/release?series=${first.slug}`}
        >
          {first === undefined ? "Enter the first series" : "Enter the first release"}
        </a>
      </p>
    </Section>
  );
}

/** Stands under a chart of published values for which no figure was stated. */
export function NobodyQuoted({ page: { judged } }: { readonly page: IndicatorPage }) {
  return (
    <Section title="Nobody has been quoted yet">
      <p className="note">No projection or target for this indicator is held: the chart has published values alone.</p>
      <p className="mt-4">
        <a className="button" href={`/enter/statement?indicator=${judged.facts.indicator.slug}`}>
          Enter the first statement
        </a>
      </p>
    </Section>
  );
}
