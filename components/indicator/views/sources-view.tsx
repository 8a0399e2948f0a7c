import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { Section } from "../../page/section";
import { BasesSection } from "../bases-section";
import { ReleasesSection } from "../releases-section";
import { SourcesSection } from "../sources-section";

/** What is measured, by whom on which basis, in which releases, and where they were read. */
export function SourcesView({ page: { judged, context } }: { readonly page: IndicatorPage }) {
  const facts = basesInOrder(judged.facts);
  const { indicator, series, releases } = facts;
  return (
    <>
      {indicator.description !== null && (
        <Section title="What is measured">
          <p className="finding">{indicator.description}</p>
        </Section>
      )}
      <BasesSection series={series} />
      <div className="split">
        <ReleasesSection facts={facts} context={context} />
        <SourcesSection releases={releases} asOf={context.asOf} />
      </div>
    </>
  );
}
