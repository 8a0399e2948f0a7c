import type { Outcome as Word } from "@/lib/chart/outcome";
import type { Reason } from "@/lib/domain/evaluation";
import { OutcomeMark } from "./outcome-mark";

type Props = {
  readonly outcome: Word;
  /** Why it is pending, indeterminate or not comparable: said in place of the word. */
  readonly reason?: Reason | undefined;
  /** A point that is met is "as stated". */
  readonly point?: boolean;
  /** What was stated is a fall: above it is a smaller one. */
  readonly fall?: boolean;
  /** After the word, of a headline: "on 1 of 2; 1 pending". */
  readonly extent?: string;
  /** "aside", "strictly below", "settling": in grey. */
  readonly qualifiers?: readonly string[];
};

/** An outcome, always a mark and a word. */
export function Outcome({ outcome, reason, point = false, fall = false, extent, qualifiers = [] }: Props) {
  return (
    <span className={`outcome is-${outcome}`}>
      <OutcomeMark outcome={outcome} />
      {outcomeWords(outcome, reason, point, fall)}
      {extent && ` ${extent}`}
      {qualifiers.length > 0 && <span className="aside">{qualifiers.join(", ")}</span>}
    </span>
  );
}

/** The word of an outcome, or why there is none. */
export function outcomeWords(outcome: Word, reason: Reason | undefined, point: boolean, fall: boolean): string {
  if (reason !== undefined) return reasonWord(reason);
  if (fall && outcome === "above") return "a smaller fall than stated";
  if (fall && outcome === "below") return "a larger fall than stated";
  return wordOf(outcome, point);
}

function wordOf(outcome: Word, point: boolean): string {
  switch (outcome) {
    case "above":
    case "below":
    case "pending":
    case "indeterminate":
      return outcome;
    case "within":
      return point ? "as stated" : "within";
    case "depends":
      return "depends on the basis";
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
      return "indeterminate: too coarse";
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
    case "redefined":
      return "redefined";
    case "baseNotPositive":
      return "base not positive";
  }
}
