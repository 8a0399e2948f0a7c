"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { PRINT_WIDTH } from "@/lib/chart/model/box-widths";
import type { ChartDescription } from "@/lib/chart/model/description";
import type { ChartCards } from "@/lib/chart/plan/chart-cards";
import type { InteractiveChartProps } from "./interactive-chart";
import { useIsPrinting } from "./use-printing";
import { useSize } from "./use-size";
import { whenSeen } from "./when-seen";

type Props = {
  readonly id: string;
  readonly description: ChartDescription;
  readonly widths: readonly number[];
  /** Address of the cards of its marks and periods. */
  readonly marks?: string;
  /** The cards themselves, where nothing can be fetched. */
  readonly cards?: ChartCards;
  readonly periodAddress?: string;
};

/** What a browser finds inside the boxes it leaves alone; it never loads what writes them. */
const LEFT_ALONE = { __html: "" };
/** In pixels; the layouts go no narrower. */
const LEAST_WIDTH = 288;

/**
 * A chart: on the server as SVG at several widths; in the browser, once the page is idle and the chart is in sight, laid out at the
 * width of its container and interactive. After a navigation by script there is no server's drawing, so it is laid out at once.
 * If the interactive chart cannot be loaded, the server's drawing stays.
 */
export function ChartDrawing({ id, description, widths, marks, cards, periodAddress }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  // The first description is the one that the server drew.
  const [drawn] = useState(description);
  const [isEmpty, setIsEmpty] = useState(false);
  const [isWanted, setIsWanted] = useState(false);
  const [live, setLive] = useState<{ readonly InteractiveChart: ComponentType<InteractiveChartProps> } | null>(null);
  const isServers = description === drawn && !isEmpty;

  useEffect(() => {
    const element = frame.current;
    if (isServers && element?.querySelector("svg")) return whenSeen(element, () => setIsWanted(true));
    setIsEmpty(true);
    setIsWanted(true);
    return undefined;
  }, [isServers]);
  useEffect(() => {
    if (!isWanted) return;
    import("./interactive-chart").then(setLive, () => undefined);
  }, [isWanted]);
  const size = useSize(frame, isWanted);
  const isPrinting = useIsPrinting();
  const isLive = live !== null && size !== null;

  return (
    <div ref={frame} className="chart-boxes" data-interactive={isLive || undefined}>
      {isServers && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: SVG written by this program; the writer escapes all text.
        <div className="boxes" suppressHydrationWarning dangerouslySetInnerHTML={htmlOf(description, widths, id)} />
      )}
      {isLive && (
        <live.InteractiveChart
          description={description}
          width={isPrinting ? PRINT_WIDTH : Math.max(size.width, LEAST_WIDTH)}
          {...(marks !== undefined && { marks })}
          {...(cards !== undefined && { cards })}
          {...(periodAddress !== undefined && { periodAddress })}
          reserved={isServers ? size.height : 0}
        />
      )}
    </div>
  );
}

/** The boxes as the server writes them. In a browser always the same object, so that React never empties the element. */
function htmlOf(description: ChartDescription, widths: readonly number[], id: string): { readonly __html: string } {
  if (typeof window !== "undefined") return LEFT_ALONE;
  // A static import would send the writer to browsers. What require returns has no type of its own.
  const { drawBoxes }: typeof import("@/lib/chart/render/page-boxes") = require("@/lib/chart/render/page-boxes");
  return { __html: drawBoxes(description, widths, id) };
}
