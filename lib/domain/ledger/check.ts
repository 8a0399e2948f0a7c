/** What can be held against its source. */
export type CheckedKind = "statement" | "citation" | "figure" | "release" | "observation";

/** Somebody opened a source beside a fact that it carries. Ids. */
export type NewCheck = { readonly kind: CheckedKind; readonly id: string; readonly source: string };

/** A check as it is held. */
export type Check = {
  readonly id: string;
  readonly kind: CheckedKind;
  /** Ids. */
  readonly target: string;
  readonly source: string;
  /** Who, by the name that stands in the ledger. */
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly sequence: number;
};
