import type { MarkOutcome } from "../model/model";
import type { TextStyleName } from "../render/styles";

/** The style of an outcome's word. */
export function outcomeTextStyle(outcome: MarkOutcome): TextStyleName {
  switch (outcome) {
    case "above":
      return "above-text";
    case "below":
      return "below-text";
    case "within":
    case "depends":
      return "within-text";
    case "pending":
    case "indeterminate":
    case "notComparable":
      return "pending-text";
  }
}
