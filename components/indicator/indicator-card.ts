import { cardFooter } from "@/components/page/card-footer";
import { buildOutturnRows } from "@/lib/chart/outturn/build/build-outturn-rows";
import { basisOf } from "@/lib/chart/outturn/build/drawn-bases";
import { resolveView } from "@/lib/chart/outturn/build/shown-measure";
import { outturnCardChart } from "@/lib/chart/outturn/outturn-chart";
import type { ShareCard } from "@/lib/chart/small/share-card";
import type { JudgedIndicator } from "@/lib/domain/judging/judged-indicator";
import type { AsOfContext } from "@/lib/input/query/as-of-context";
import type { View } from "@/lib/input/query/view";
import { basisNames } from "@/lib/wording/basis-name";

/** Share card of an indicator: its title and the newest years of its chart. */
export function indicatorCard(judged: JudgedIndicator, view: View, context: AsOfContext): ShareCard {
  const held = basisOf(judged, view);
  return {
    kind: "Stated and actual",
    headline: judged.facts.indicator.title,
    quoted: false,
    byline: null,
    lines: held === null ? [{ outcome: null, text: "No series is held." }] : [],
    chart: held === null ? null : outturnCardChart(buildOutturnRows(judged, resolveView(judged, view), context)),
    foot: cardFooter(held === null ? null : (basisNames([held.series], judged.facts.series).get(held.series.slug) ?? null), context),
  };
}
