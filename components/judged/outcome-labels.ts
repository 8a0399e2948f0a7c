import type { Evaluation } from "@/lib/domain/judging/evaluation";

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
