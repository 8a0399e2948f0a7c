import type { FigureToJudge } from "../ledger/statement";
import { exact, plain } from "../values/quantity";
import type { Evaluation } from "./evaluation";
import type { Judgement } from "./judgement";

/** What makes the outcome (rule 5): the settled outturn; of a reported figure the one known to its speaker, else the first. */
export function decidingJudgement({ known, first, settled }: Evaluation, { nature }: Pick<FigureToJudge, "nature">): Judgement | null {
  return nature === "reported" ? (known ?? first) : settled;
}

/**
 * How far an outturn was revised: the later minus the first, in base units or points. Null where either is not one number.
 * An error is the error at first release plus this (rule 5).
 */
export function revisionOf(first: Judgement, later: Judgement): string | null {
  const [from, to] = [numberOf(first), numberOf(later)];
  return from === null || to === null ? null : plain(exact(to).minus(exact(from)));
}

/** A release after which the outcome was another. */
export type OutcomeChange = {
  readonly from: Judgement["outcome"];
  readonly to: Judgement["outcome"];
  /** Id of the release, and its day. */
  readonly release: string;
  readonly releasedOn: string;
};

/** Where the outcome differs from first to settled and from settled to latest, the release that brought the later one. */
export function outcomeChanges({ first, settled, latest }: Evaluation): readonly OutcomeChange[] {
  return [
    [first, settled],
    [settled, latest],
  ].flatMap(([before, after]) => {
    if (!before || !after || before.outcome === after.outcome) return [];
    const { release, releasedOn } = after.outturn;
    return [{ from: before.outcome, to: after.outcome, release, releasedOn }];
  });
}

/** The outturn's one number, in base units or percent; null where it is not one. */
export function numberOf({ outturn }: Judgement): string | null {
  const value = outturn.value ?? outturn.growth ?? outturn.change;
  return typeof value === "string" ? value : null;
}
