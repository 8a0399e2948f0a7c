import type { Measure } from "../../../domain/ledger/statement";
import type { Period } from "../../../domain/time/period";
import type { SeriesHistory } from "../../../domain/vintages/history";

/** Whether a published value replaced another number (docs/rules.md, rule 4). */
export function isRevised({ tracks }: SeriesHistory, { text }: Period, id: string, measure: Measure): boolean {
  const track = tracks.get(text);
  const values = measure === "growth" ? track?.growth : track?.value;
  return values?.some(({ observation, kind }) => observation.id === id && kind === "revised") ?? false;
}
