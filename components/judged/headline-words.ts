import type { JudgedFigure } from "@/lib/domain/judged-indicator";
import { outcomeWords } from "@/lib/exchange/outcome-words";
import { isFall } from "@/lib/exchange/outturn-words";
import { extentOf } from "./words";

/** The headline of a figure without its mark: "within on 2 of 2", "depends on the basis (within on 1, above on 1)". */
export function headlineWords({ headline, figure, evaluations }: JudgedFigure): string {
  const reason = headline.outcome === "notComparable" ? evaluations[0]?.reason : undefined;
  return [outcomeWords(headline.outcome, reason, figure.stated.shape === "point", isFall(figure)), extentOf(headline)]
    .filter(Boolean)
    .join(" ");
}
