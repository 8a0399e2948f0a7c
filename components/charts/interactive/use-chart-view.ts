import { useCallback, useContext, useEffect, useMemo, useState } from "react";
import type { ChartDescription } from "@/lib/chart/model/description";
import { ChartViewContext } from "../view-state/chart-view-context";
import type { ViewQuery } from "../view-state/view-query";
import { withView } from "./with-view";

/** Milliseconds after the last step of a zoom before the range goes into the address. */
const SETTLE = 250;

/** The first and last period as SDMX text; null for the periods that the chart shows unasked. */
export type KeyRange = readonly [from: string, to: string] | null;

type ChartViewState = {
  /** As the reader wants to see it. */
  readonly description: ChartDescription;
  /** Whether the reader has chosen a range. */
  readonly isZoomed: boolean;
  /** Shows a range at once; it goes into the address when it has settled. */
  readonly showRange: (range: KeyRange) => void;
  readonly settle: () => void;
};

/**
 * A chart as the reader wants to see it: with the range, the hidden marks and the scale of the page's view, or of its own outside such a
 * page. A range that is being drawn or zoomed is shown before it is in the address.
 */
export function useChartView(description: ChartDescription): ChartViewState {
  const page = useContext(ChartViewContext);
  const [own, setOwn] = useState<ViewQuery | null>(null);
  // Undefined: the range of the view.
  const [draft, setDraft] = useState<KeyRange | undefined>(undefined);
  const ahead = page === null ? own : page.ahead;
  const view = ahead ?? page?.view ?? UNCHANGED;
  const shown = useMemo(() => {
    if (draft !== undefined) return withView(description, { ...view, ...endsOf(draft) });
    return ahead === null ? description : withView(description, ahead);
  }, [description, draft, ahead, view]);

  const settle = useCallback(() => {
    if (draft === undefined) return;
    setDraft(undefined);
    if (page === null) setOwn({ ...view, ...endsOf(draft) });
    else page.change(endsOf(draft));
  }, [draft, page, view]);
  useEffect(() => {
    if (draft === undefined) return;
    const timer = setTimeout(settle, SETTLE);
    return () => clearTimeout(timer);
  }, [draft, settle]);
  const isZoomed = draft === undefined ? view.from !== null || view.to !== null : draft !== null;
  return { description: shown, isZoomed, showRange: setDraft, settle };
}

const UNCHANGED: ViewQuery = { from: null, to: null, off: [], scale: "zero" };

function endsOf(range: KeyRange): Pick<ViewQuery, "from" | "to"> {
  return { from: range?.[0] ?? null, to: range?.[1] ?? null };
}
