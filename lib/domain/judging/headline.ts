import type { Outcome } from "./outcome";

/** One outcome, or that it depends on the basis, with how many of the evaluations that count say what (rule 10). */
export type Headline = { readonly outcome: Outcome | "depends"; readonly counts: HeadlineCounts };

export type HeadlineCounts = {
  readonly below: number;
  readonly within: number;
  readonly above: number;
  readonly indeterminate: number;
  readonly pending: number;
};

type Counted = { readonly outcome: Outcome; readonly counts: boolean };

/** The headline of a figure from its evaluations: never a vote, never an average. `notComparable` where none counts. */
export function headline(evaluations: readonly Counted[]): Headline {
  const counts = { below: 0, within: 0, above: 0, indeterminate: 0, pending: 0 };
  for (const { outcome, counts: counted } of evaluations) if (counted && outcome !== "notComparable") counts[outcome] += 1;
  return { outcome: headlineOutcome(counts), counts };
}

const DECIDED = ["below", "within", "above"] as const;

function headlineOutcome(counts: HeadlineCounts): Headline["outcome"] {
  const decided = DECIDED.filter((outcome) => counts[outcome] > 0);
  if (decided.length > 1) return "depends";
  const [only] = decided;
  if (only !== undefined) return only;
  if (counts.indeterminate > 0) return "indeterminate";
  return counts.pending > 0 ? "pending" : "notComparable";
}
