import type { Card } from "@/lib/chart/card";
import { outturnCard } from "@/lib/chart/outturn";
import type { JudgedIndicator } from "@/lib/domain/judged-indicator";
import type { View } from "@/lib/input/view";
import { cardFoot } from "../card-foot";
import type { Moment } from "../moment";
import { chartRows } from "./chart-rows";
import { basisOf } from "./outturn-plan";

/** An indicator in a picture: its title and the newest years of its chart. */
export function indicatorCard(judged: JudgedIndicator, view: View, moment: Moment): Card {
  const held = basisOf(judged, view);
  return {
    kind: "What was said, and what came",
    headline: judged.facts.indicator.title,
    quoted: false,
    byline: null,
    lines: held === null ? [{ outcome: null, text: "No series is held." }] : [],
    chart: held === null ? null : outturnCard(chartRows(judged, held, view, moment)),
    foot: cardFoot(held === null ? null : held.series.title, moment),
  };
}
