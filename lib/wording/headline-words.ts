import type { Evaluation } from "../domain/judging/evaluation";
import type { Headline } from "../domain/judging/headline";
import type { FigureOutcome } from "../domain/judging/judged-indicator";
import type { Series } from "../domain/ledger/series";
import { formatList } from "../format/lists";
import { isFall } from "../format/outturn-text";
import { basisNames } from "./basis-name";
import { missingSentence, notComparableText, pendingText } from "./reason";

type Outcome = Evaluation["outcome"];

/** The outcome alone: "above", "as stated", "a smaller fall than stated", "depends on whose count", "not known yet". */
export function outcomeWord({ headline, figure }: Pick<FigureOutcome, "headline" | "figure">): string {
  return wordOf(headline.outcome, figure);
}

function wordOf(outcome: Headline["outcome"], figure: FigureOutcome["figure"]): string {
  switch (outcome) {
    case "above":
      return isFall(figure) ? "a smaller fall than stated" : outcome;
    case "below":
      return isFall(figure) ? "a larger fall than stated" : outcome;
    case "within":
      return figure.stated.shape === "range" ? outcome : "as stated";
    case "depends":
      return "depends on whose count";
    case "pending":
      return "not known yet";
    case "indeterminate":
      return "too coarse to tell";
    case "notComparable":
      return "cannot be judged";
  }
}

/**
 * The headline with the bases that it rests on (docs/rules.md, rule 10), where outcomes are known but not the numbers: "actual above
 * (Chinese customs). Russian side: not published yet", "depends on whose count: actual above (Chinese customs), within (Russian side)",
 * "not known yet: 2030 is not over".
 */
export function headlineWords(judged: FigureOutcome, series: readonly Series[], asOf: string): string {
  const { figure, headline, evaluations } = judged;
  const counting = evaluations.filter(({ counts }) => counts);
  const names = basisNames(
    series.filter(({ slug }) => counting.some((one) => one.series === slug)),
    series,
  );
  const waiting = counting.filter(({ outcome }) => outcome === "pending");
  const word = outcomeWord(judged);
  const rest = waiting.length === 0 ? "" : `. ${missingSentence(figure, waiting, names, asOf).replace(/\.$/, "")}`;
  const namesWith = (outcome: Outcome) =>
    counting.filter((one) => one.outcome === outcome).map((one) => names.get(one.series) ?? one.series);
  switch (headline.outcome) {
    case "above":
    case "below":
    case "within":
      return `${ofActual(word)} (${formatList(namesWith(headline.outcome))})${rest}`;
    case "indeterminate":
      return `${word} (${formatList(namesWith(headline.outcome))})${rest}`;
    case "depends": {
      const outcomes = (["above", "within", "below"] as const).filter((outcome) => namesWith(outcome).length > 0);
      const told = outcomes.map((outcome) => `${wordOf(outcome, figure)} (${formatList(namesWith(outcome))})`).join(", ");
      return `${word}: ${ofActual(told)}${rest}`;
    }
    case "pending":
      return `${word}: ${pendingText(figure, waiting, names)}`;
    case "notComparable":
      return `${word}: ${notComparableText(judged, series)}`;
  }
}

/** "actual above": beside a stated figure a bare "above" could be read as the figure's own place. A fall says itself whose it is. */
function ofActual(words: string): string {
  return words.startsWith("a ") ? words : `actual ${words}`;
}
