import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import { isFall } from "@/lib/format/outturn-text";
import { Outcome } from "../values/outcome";
import { extentOf } from "./outcome-labels";

/** The headline outcome and on how many bases it holds. `short` omits the counts of "depends", which the table gives. */
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
