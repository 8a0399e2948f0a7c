/** A document. Days may be known to the month or the year only ("2023-12"). */
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

/** A source is named by its id, or given whole (an equal one is used again: same sha256, else same address). */
export type NewCitation = {
  readonly source: { readonly id: string } | NewSource;
  readonly exact: string | null;
  readonly prefix: string | null;
  readonly suffix: string | null;
  readonly translation: string | null;
};

/** A citation added to what is held already, by id; null carries all that stands there. */
export type AddedCitation = NewCitation &
  (
    | { readonly statement: string; readonly figures: readonly string[] | null }
    | { readonly release: string; readonly observations: readonly string[] | null }
  );

/** A citation with what it is of: the id of its statement or its release, and those of the numbers that it carries. */
export type HeldCitation = Citation & {
  readonly statement: string | null;
  readonly release: string | null;
  readonly figures: readonly string[];
  readonly observations: readonly string[];
  /** First day on which what it is of counts as known (rule 4). */
  readonly knownOn: string;
};
