import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { PageContext } from "./as-of-context";
import type { View } from "./view";

/** What every view of an indicator's page is made from. */
export type IndicatorPage = {
  readonly judged: JudgedIndicator;
  /** With the measure that is shown. */
  readonly view: View;
  readonly context: PageContext;
  /** "/indicators/turnover"; the other views are below it. */
  readonly path: string;
  /** Why the day or ledger number asked for cannot be used; null when it can. */
  readonly asOfError: string | null;
};
