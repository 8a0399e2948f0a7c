import { basesInOrder } from "@/lib/domain/ledger/sort-series";
import { earlyRows } from "@/lib/domain/vintages/early-rows";
import { vintage } from "@/lib/domain/vintages/vintage";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { ValuesSection } from "../values-section";

/** What was published, as of the day. */
export function ValuesView({ page: { judged, context } }: { readonly page: IndicatorPage }) {
  const { history } = judged;
  return (
    <ValuesSection
      facts={basesInOrder(judged.facts)}
      rows={vintage(history, context.asOf)}
      early={earlyRows(history, context.asOf)}
      context={context}
    />
  );
}
