/** A document. Dates may be known only to the month or year ("2023-12"). */
export type Source = {
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** Address of an archived copy. */
  readonly archived: string | null;
  /** 64 hexadecimal digits. */
  readonly sha256: string | null;
  readonly sequence: number;
};

export type NewSource = Omit<Source, "id" | "sequence">;

/** One source's report of a statement or of a release. `exact`, `prefix`, `suffix` are a W3C TextQuoteSelector. */
export type Citation = {
  readonly id: string;
  readonly source: Source;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly translation: string | null;
  readonly sequence: number;
};

/** `source` is the id of an existing source, or a new source; an equal existing one is reused (same sha256, or else same URL). */
export type NewCitation = {
  readonly source: { readonly id: string } | NewSource;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly translation: string | null;
};

/** A citation added to an existing statement or release (id), with the ids of the numbers it supports; null for all active ones. */
export type AddedCitation = NewCitation &
  (
    | { readonly statement: string; readonly figures: readonly string[] | null }
    | { readonly release: string; readonly observations: readonly string[] | null }
  );

/** A citation with the ids of its statement or release and of the numbers it supports. */
export type HeldCitation = Citation & {
  readonly statement: string | null;
  readonly release: string | null;
  readonly figures: readonly string[];
  readonly observations: readonly string[];
  /** First day on which its statement or release counts as known (rule 4). */
  readonly knownOn: string;
};
