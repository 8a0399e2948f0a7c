import type { NewObservation, NewRelease } from "./release";
import type { NewCitation } from "./source";
import type { NewFigure, NewStatement } from "./statement";

/** Takes one fact, and everything under it, out of the ledger from its own entry on (rules 17 and 18). */
export type Retraction = {
  readonly id: string;
  /** Id of the row it takes out: a fact, or an earlier retraction. */
  readonly target: string;
  readonly sequence: number;
};

/**
 * The ids that are out at ledger `ledger` (rule 18). A retraction that is itself retracted takes nothing out: what it took
 * out is back. Ids that name no row are harmless.
 */
export function retractedIds(retractions: readonly Retraction[], ledger: number): ReadonlySet<string> {
  const out = new Set<string>();
  // Only a later retraction can retract one, so the last is judged first.
  const lastFirst = retractions.filter(({ sequence }) => sequence <= ledger).sort((a, b) => b.sequence - a.sequence);
  for (const { id, target } of lastFirst) if (!out.has(id)) out.add(target);
  return out;
}

/** What takes a fact out, by its id, and perhaps what takes its place: a body of the same kind. */
export type NewRetraction = { readonly id: string; readonly reason: string } & (
  | { readonly kind: "statement"; readonly replacement?: NewStatement | null }
  | { readonly kind: "citation"; readonly replacement?: NewCitation | null }
  | { readonly kind: "figure"; readonly replacement?: NewFigure | null }
  | { readonly kind: "release"; readonly replacement?: NewRelease | null }
  | { readonly kind: "observation"; readonly replacement?: NewObservation | null }
  | { readonly kind: "retraction"; readonly replacement?: null }
);

/** A retraction as it is held. */
export type HeldRetraction = {
  readonly id: string;
  readonly kind: NewRetraction["kind"];
  readonly target: string;
  readonly reason: string;
  /** Id of the row that took its place. */
  readonly replacement: string | null;
  readonly sequence: number;
};
