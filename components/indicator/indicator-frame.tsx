import type { ReactNode } from "react";
import { sharedYearNaming } from "@/lib/domain/ledger/year-naming";
import { formatYears } from "@/lib/format/fiscal-year";
import { formatCount, formatList } from "@/lib/format/lists";
import { formatName } from "@/lib/format/numbers";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { AsOfControl } from "../as-of/as-of-control";
import { ChartViewProvider } from "../charts/view-state/chart-view-provider";
import { PageFrame } from "../page/page-frame";
import { Term } from "../values/term";
import { asOfPresets } from "./controls/as-of-presets";
import { IndicatorSentence, sentenceText } from "./indicator-sentence";
import { type IndicatorTab, IndicatorTabs, TAB_NAMES } from "./indicator-tabs";

type Props = {
  readonly page: IndicatorPage;
  /** The view shown. */
  readonly here: IndicatorTab;
  readonly children: ReactNode;
};

/** What all views of an indicator share: place, title, one sentence, the tabs and the day. */
export function IndicatorFrame({ page, here, children }: Props) {
  const { judged, view, context, path } = page;
  const { indicator, releases, series } = judged.facts;
  const { title } = indicator;
  const own = here === "chart" ? path : `${path}/${here}`;
  return (
    <PageFrame
      title={here === "chart" ? title : `${TAB_NAMES[here]}: ${title}`}
      here="indicators"
      path={own}
      context={context}
      description={sentenceText(page)}
      social={{ title, card: addressWith(`${path}/card.png`, viewQuery(view), context), embeddable: true }}
    >
      <ChartViewProvider written={addressWith(own, viewQuery(view), context)}>
        <p className="crumb">
          {placeText(page)}
          <Term id="basis">{formatCount(page.judged.facts.series.length, "basis", "bases")}</Term>
        </p>
        <h1>{title}</h1>
        <IndicatorSentence page={page} />
        <div className="tab-row">
          <IndicatorTabs page={page} here={here} />
          <AsOfControl
            path={own}
            context={context}
            stops={asOfPresets(
              releases.flatMap(({ observations }) => observations),
              series,
              context.today,
            )}
            query={viewQuery(view)}
            error={page.asOfError}
          />
        </div>
        {children}
      </ChartViewProvider>
    </PageFrame>
  );
}

/** "India · years from April to March … · ", before the number of bases. */
function placeText({ judged: { facts } }: IndicatorPage): string {
  const { indicator, series } = facts;
  const areas = formatList(indicator.areas.map((area) => formatName(area, "region")));
  return [areas, formatYears(sharedYearNaming(series))]
    .filter(Boolean)
    .map((part) => `${part} · `)
    .join("");
}
