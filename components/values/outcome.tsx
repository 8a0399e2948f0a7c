import type { MarkOutcome as Word } from "@/lib/chart/model/model";
import type { Reason } from "@/lib/domain/judging/series-outcome";
import { outcomeText } from "@/lib/format/outcome-text";
import { OutcomeMark } from "./outcome-mark";

type Props = {
  readonly outcome: Word;
  /** Why it is pending, indeterminate or not comparable; replaces the outcome's word. */
  readonly reason?: Reason | undefined;
  /** The figure is a point, so "within" reads "as stated". */
  readonly point?: boolean;
  /** The stated change is a fall, so "above" means a smaller fall. */
  readonly fall?: boolean;
  /** Shown in grey: "aside", "strictly below", "settling". */
  readonly qualifiers?: readonly string[];
};

/** An outcome, always a mark and a word. */
export function Outcome({ outcome, reason, point = false, fall = false, qualifiers = [] }: Props) {
  return (
    <span className={`outcome is-${outcome}`}>
      <OutcomeMark outcome={outcome} />
      {outcomeText(outcome, reason, point, fall)}
      {qualifiers.length > 0 && <span className="aside">{qualifiers.join(", ")}</span>}
    </span>
  );
}
