import type { JudgedIndicator } from "../../domain/judging/judged-indicator";
import type { SeriesHistory } from "../../domain/vintages/history";
import { drawnBases } from "../outturn/build/drawn-bases";

/** What an indicator's chart is compared with: another indicator, or one series of any. */
export type Compared = {
  readonly judged: JudgedIndicator;
  /** Slug of the one series; null means the indicator's usual bases. */
  readonly series: string | null;
};

/** The bases that the panel draws; none when the indicator has none. */
export function comparedBases({ judged, series }: Compared): readonly SeriesHistory[] {
  const bases = drawnBases(judged, { series });
  return series === null ? bases : bases.slice(0, 1);
}
