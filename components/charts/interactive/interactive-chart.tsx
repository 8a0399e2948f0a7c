"use client";

import { useMemo } from "react";
import { layOutChart } from "@/lib/chart/layout";
import type { ChartDescription } from "@/lib/chart/model/description";
import type { ChartCards } from "@/lib/chart/plan/chart-cards";
import { ChartFrame } from "./chart-frame";
import { periodsOf } from "./periods-of";
import { RechartsPicture } from "./recharts/recharts-picture";
import { useCards } from "./use-cards";
import { useChartView } from "./use-chart-view";

export type InteractiveChartProps = {
  readonly description: ChartDescription;
  /** In pixels, of the container. */
  readonly width: number;
  /** Address of the cards of its marks and periods, or the cards themselves; without both there is nothing to point at. */
  readonly marks?: string;
  readonly cards?: ChartCards;
  /** Address up to and including "period=": a click on a period opens it. */
  readonly periodAddress?: string;
  /** Height in pixels of what it replaces: it takes no less, so that nothing below it moves up. */
  readonly reserved: number;
};

/** A chart as the reader wants to see it, laid out here at the width of its container and drawn by Recharts. */
export function InteractiveChart({ description: written, width, marks, cards: given, periodAddress, reserved }: InteractiveChartProps) {
  const { description, ...range } = useChartView(written);
  const cards = useCards(marks, given);
  const picture = useMemo(() => layOutChart(description, { width }), [description, width]);
  const periods = useMemo(() => periodsOf(description), [description]);
  if (marks === undefined && given === undefined)
    return (
      <div className="box-interactive" role="img" aria-label={description.summary} style={{ minHeight: reserved }}>
        <RechartsPicture picture={picture} />
      </div>
    );
  return (
    <ChartFrame
      picture={picture}
      {...cards}
      {...range}
      periods={periods}
      {...(periodAddress !== undefined && { periodAddress })}
      reserved={reserved}
    >
      <RechartsPicture picture={picture} />
    </ChartFrame>
  );
}
