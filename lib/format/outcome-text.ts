import type { Headline } from "../domain/judging/headline";
import type { Reason } from "../domain/judging/series-outcome";

/** The mark of a value that was published before its period was over, and so never judges (docs/rules.md, rule 4). */
export const EARLY = "before the period ended";

/** The words for an outcome, or for the reason there is none. */
export function outcomeText(outcome: Headline["outcome"], reason: Reason | undefined, point: boolean, fall: boolean): string {
  if (reason !== undefined) return reasonWord(reason);
  if (fall && outcome === "above") return "a smaller fall than stated";
  if (fall && outcome === "below") return "a larger fall than stated";
  return wordOf(outcome, point);
}

function wordOf(outcome: Headline["outcome"], point: boolean): string {
  switch (outcome) {
    case "above":
    case "below":
      return outcome;
    case "pending":
      return "not known yet";
    case "indeterminate":
      return "too coarse to tell";
    case "within":
      return point ? "as stated" : "within";
    case "depends":
      return "depends on whose count";
    case "notComparable":
      return "not comparable";
  }
}

function reasonWord(reason: Reason): string {
  switch (reason) {
    case "periodNotOver":
      return "period not over";
    case "notHeld":
      return "no figure held";
    case "partsMissing":
      return "parts missing";
    case "coarse":
      return "too coarse to tell";
    case "noPeriod":
      return "no period";
    case "noBase":
      return "no base named";
    case "unit":
      return "other unit";
    case "priceBasis":
      return "other price basis";
    case "adjustment":
      return "other adjustment";
    case "over":
      return "no levels held";
    case "baseLength":
      return "base of another length";
    case "redefined":
      return "redefined";
    case "baseNotPositive":
      return "base not positive";
  }
}
