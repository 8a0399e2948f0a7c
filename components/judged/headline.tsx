import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import { isFall } from "@/lib/format/outturn-text";
import { Outcome } from "../values/outcome";
import { extentOf } from "./outcome-labels";

/** One outcome, or that it depends on the basis, with on how many it counts. Short leaves the counts of "depends" to the table. */
export function Headline({ judged, short = false }: { readonly judged: FigureOutcome; readonly short?: boolean }) {
  const { headline, figure, evaluations } = judged;
  const reason = headline.outcome === "notComparable" ? evaluations[0]?.reason : undefined;
  const extent = short && headline.outcome === "depends" ? "" : extentOf(headline);
  return (
    <Outcome
      outcome={headline.outcome}
      reason={reason}
      point={figure.stated.shape === "point"}
      fall={isFall(figure)}
      {...(extent && { extent })}
    />
  );
}
