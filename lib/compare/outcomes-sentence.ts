import type { Headline } from "../domain/judging/headline";
import type { FigureOutcome } from "../domain/judging/judged-indicator";
import { capitalised, formatCount, formatList, formatNumber } from "../format/lists";

type Outcome = Headline["outcome"];

/**
 * How figures came out, in a sentence: "38 figures: the actual lies above 12, within 11 and below four; for two it depends on whose count;
 * seven are not known yet; two cannot be judged." Counts, never a share. `about` follows the number: "five figures about three periods".
 */
export function outcomesSentence(figures: readonly FigureOutcome[], about = ""): string {
  const outcomes = figures.map(({ headline }) => headline.outcome);
  const all = `${formatCount(figures.length, "figure")}${about}`;
  const [only] = outcomes;
  const told = only !== undefined && new Set(outcomes).size === 1 ? sameText(only, outcomes.length) : countedText(outcomes);
  return `${capitalised(all)}${told === "" ? "" : `: ${told}`}.`;
}

/** All figures have one outcome. */
function sameText(outcome: Outcome, count: number): string {
  const [it, is] = count === 1 ? ["it", "it is"] : ["all of them", "they are"];
  switch (outcome) {
    case "above":
    case "below":
      return `the actual lies ${outcome} ${it}`;
    case "within":
      return `the actual lies within ${it}, or is as stated`;
    case "depends":
      return count === 1 ? "it depends on whose count" : "for all of them it depends on whose count";
    case "indeterminate":
      return `${is} too coarse to tell`;
    case "pending":
      return count === 1 ? "it is not known yet" : "none is known yet";
    case "notComparable":
      return count === 1 ? "it cannot be judged" : "none can be judged";
  }
}

function countedText(outcomes: readonly Outcome[]): string {
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  const are = (n: number) => `${formatNumber(n)} ${n === 1 ? "is" : "are"}`;
  const sides = (["above", "within", "below"] as const).flatMap((side) =>
    count(side) > 0 ? [`${side} ${formatNumber(count(side))}`] : [],
  );
  return [
    sides.length > 0 && `the actual lies ${formatList(sides)}`,
    count("depends") > 0 && `for ${formatNumber(count("depends"))} it depends on whose count`,
    count("indeterminate") > 0 && `${are(count("indeterminate"))} too coarse to tell`,
    count("pending") > 0 && `${are(count("pending"))} not known yet`,
    count("notComparable") > 0 && `${formatNumber(count("notComparable"))} cannot be judged`,
  ]
    .filter((part) => part !== false)
    .join("; ");
}
