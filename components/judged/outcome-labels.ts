import type { Evaluation } from "@/lib/domain/judging/evaluation";
import type { Headline } from "@/lib/domain/judging/headline";

/** Grey qualifiers after an outcome: aside and why, settling, close, or strictly another outcome. */
export function qualifiersOf(evaluation: Evaluation, isPoint: boolean): readonly string[] {
  const { aside, outcome, strictOutcome, settling, close, settled } = evaluation;
  const judging = evaluation.known ?? settled;
  return [
    ...(aside === undefined ? [] : ["aside"]),
    ...(strictOutcome === outcome ? [] : [`strictly ${strictOutcome === "within" && isPoint ? "as stated" : strictOutcome}`]),
    ...(judging?.outturn.status === "P" ? ["provisional"] : []),
    ...(settling ? ["settling"] : []),
    ...(close ? ["close"] : []),
  ];
}

/** Sentence on why an evaluation does not count in the headline; null when it does. */
export function asideText({ aside }: Evaluation): string | null {
  if (aside === undefined) return null;
  switch (aside) {
    case "currency":
      return "aside: growth in another currency than the one stated";
    case "derived":
      return "aside: converted from another series";
    case "redefined":
      return "aside: another definition than the one in force on the day stated";
  }
}

/** Text after the headline's outcome: "on 2 of 2", "on 1 of 2; 1 pending", or the counts of "depends". Empty when no basis counts. */
export function extentOf({ outcome, counts }: Headline): string {
  const { below, within, above, indeterminate, pending } = counts;
  const all = below + within + above + indeterminate + pending;
  const rest = [pending > 0 && `${pending} pending`, indeterminate > 0 && `${indeterminate} indeterminate`].filter(Boolean);
  switch (outcome) {
    case "below":
    case "within":
    case "above":
      return [`on ${counts[outcome]} of ${all}`, ...rest].join("; ");
    case "depends":
      return `(${[below > 0 && `below on ${below}`, within > 0 && `within on ${within}`, above > 0 && `above on ${above}`, ...rest].filter(Boolean).join(", ")})`;
    case "indeterminate":
    case "pending":
    case "notComparable":
      return "";
  }
}
