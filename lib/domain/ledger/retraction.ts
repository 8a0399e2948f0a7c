import type { NewObservation, NewRelease } from "./release";
import type { NewCitation } from "./source";
import type { NewFigure, NewStatement } from "./statement";

/** Retracts a fact and everything under it, from the retraction's own ledger entry on (rules 17 and 18). */
export type Retraction = {
  readonly id: string;
  /** Id of the retracted row: a fact, or an earlier retraction. */
  readonly target: string;
  readonly sequence: number;
};

/**
 * The ids retracted at ledger entry `ledger` (rule 18). A retraction that is itself retracted has no effect: its target is active
 * again. Ids without a row are ignored.
 */
export function retractedIds(retractions: readonly Retraction[], ledger: number): ReadonlySet<string> {
  const out = new Set<string>();
  // A retraction can be retracted only by a later one, so the last is applied first.
  const lastFirst = retractions.filter(({ sequence }) => sequence <= ledger).sort((a, b) => b.sequence - a.sequence);
  for (const { id, target } of lastFirst) if (!out.has(id)) out.add(target);
  return out;
}

/** A retraction to record: the id of the fact, the reason, and an optional replacement of the same kind. */
export type NewRetraction = { readonly id: string; readonly reason: string } & (
  | { readonly kind: "statement"; readonly replacement?: NewStatement | null }
  | { readonly kind: "citation"; readonly replacement?: NewCitation | null }
  | { readonly kind: "figure"; readonly replacement?: NewFigure | null }
  | { readonly kind: "release"; readonly replacement?: NewRelease | null }
  | { readonly kind: "observation"; readonly replacement?: NewObservation | null }
  | { readonly kind: "retraction"; readonly replacement?: null }
);

/** A recorded retraction. */
export type HeldRetraction = {
  readonly id: string;
  readonly kind: NewRetraction["kind"];
  readonly target: string;
  readonly reason: string;
  /** Id of the replacement. */
  readonly replacement: string | null;
  readonly sequence: number;
};
