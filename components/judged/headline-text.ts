import type { FigureOutcome } from "@/lib/domain/judging/judged-indicator";
import { outcomeText } from "@/lib/format/outcome-text";
import { isFall } from "@/lib/format/outturn-text";
import { extentOf } from "./outcome-labels";

/** The headline of a figure without its mark: "within on 2 of 2", "depends on the basis (within on 1, above on 1)". */
export function headlineText({ headline, figure, evaluations }: FigureOutcome): string {
  const reason = headline.outcome === "notComparable" ? evaluations[0]?.reason : undefined;
  return [outcomeText(headline.outcome, reason, figure.stated.shape === "point", isFall(figure)), extentOf(headline)]
    .filter(Boolean)
    .join(" ");
}
