import type { PageContext } from "../../input/query/as-of-context";
import type { ChartCards } from "./chart-cards";
import type { ChartPlan } from "./chart-plan";

/** A chart for other sites to frame. */
export type Embed = {
  readonly plan: ChartPlan;
  /** In the page itself: a frame without an origin may fetch nothing. */
  readonly cards: ChartCards;
  readonly context: PageContext;
  /** Address of the page that it comes from, with as-of day and ledger number. */
  readonly address: string;
  readonly oembed: string;
  /** In pixels, when the chart is to be drawn at one width alone; null when it fills its frame. */
  readonly width: number | null;
  /** Why the day or ledger number asked for cannot be used; null when it can. */
  readonly asOfError: string | null;
};
