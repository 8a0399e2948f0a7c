import type { MarkOutcome as Word } from "@/lib/chart/model/model";
import type { Reason } from "@/lib/domain/judging/series-outcome";
import { outcomeText } from "@/lib/format/outcome-text";
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
      {outcomeText(outcome, reason, point, fall)}
      {extent && ` ${extent}`}
      {qualifiers.length > 0 && <span className="aside">{qualifiers.join(", ")}</span>}
    </span>
  );
}
