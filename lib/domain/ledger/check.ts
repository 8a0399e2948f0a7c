/** The kinds of facts that can be checked against a source. */
export type CheckedKind = "statement" | "citation" | "figure" | "release" | "observation";

/** A check to record: somebody compared a fact (`kind`, `id`) with a source (id) that it cites. */
export type NewCheck = { readonly kind: CheckedKind; readonly id: string; readonly source: string };

/** A recorded check. */
export type Check = {
  readonly id: string;
  readonly kind: CheckedKind;
  /** Ids. */
  readonly target: string;
  readonly source: string;
  /** Who checked, by the name recorded in the ledger. */
  readonly by: string;
  /** ISO instant in UTC. */
  readonly at: string;
  readonly sequence: number;
};
