import type { ShareCard } from "@/lib/chart/small/share-card";
import { formatCount } from "@/lib/format/lists";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import { cardFooter } from "./card-footer";

type Counts = { readonly figures: number; readonly speakers: number; readonly values: number; readonly indicators: number };

/** "254 figures by 44 speakers · 325 published values" */
export function countsText({ figures, speakers, values }: Counts): string {
  return `${formatCount(figures, "figure")} by ${formatCount(speakers, "speaker")} · ${formatCount(values, "published value")}`;
}

/** Share card of the site: what it is, and how much it holds. */
export function siteCard(counts: Counts, context: AsOfContext): ShareCard {
  return {
    kind: formatCount(counts.indicators, "indicator"),
    headline: "What officials said a trade figure would be, and what it turned out to be.",
    quoted: false,
    byline: null,
    lines: [{ outcome: null, text: countsText(counts) }],
    chart: null,
    foot: cardFooter(null, context),
  };
}
