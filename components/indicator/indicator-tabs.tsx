import { vintage } from "@/lib/domain/vintages/vintage";
import { addressWith } from "@/lib/input/query/as-of-context";
import type { IndicatorPage } from "@/lib/input/query/indicator-page";
import { viewQuery } from "@/lib/input/query/view";
import { countFigures } from "./tables/figures-by-year";

export type IndicatorTab = "chart" | "figures" | "values" | "revisions" | "sources";

export const TAB_NAMES: Readonly<Record<IndicatorTab, string>> = {
  chart: "Chart",
  figures: "Figures",
  values: "Published values",
  revisions: "Revisions",
  sources: "Sources",
};

/** Anchors of sections that stood on one page until the views got addresses: a saved link goes to the tab that has the section now. */
const FORMER_ANCHORS: Readonly<Partial<Record<IndicatorTab, string>>> = { figures: "figures", revisions: "implied" };

type Props = { readonly page: IndicatorPage; readonly here: IndicatorTab };

/** Links to the views of an indicator. They keep period, basis and day. */
export function IndicatorTabs({ page: { judged, view, context, path }, here }: Props) {
  const { facts, history } = judged;
  const counts: Readonly<Partial<Record<IndicatorTab, number>>> = {
    figures: countFigures(facts.statements, facts.indicator.slug, context.asOf),
    values: vintage(history, context.asOf).length,
  };
  const query = viewQuery({ ...view, show: "chart" });
  return (
    <nav className="tabs" aria-label="Views of this indicator">
      {(Object.keys(TAB_NAMES) as IndicatorTab[]).map((tab) => (
        <a
          key={tab}
          id={here === "chart" ? FORMER_ANCHORS[tab] : undefined}
          href={addressWith(tab === "chart" ? path : `${path}/${tab}`, query, context)}
          aria-current={tab === here ? "page" : undefined}
        >
          {TAB_NAMES[tab]}
          {counts[tab] !== undefined && <span className="quiet"> {counts[tab]}</span>}
        </a>
      ))}
    </nav>
  );
}
