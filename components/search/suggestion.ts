/** A row that GET /api/v1/search found. */
export type Suggestion = {
  readonly kind: "statement" | "speaker" | "indicator" | "source";
  /** Slug or id. */
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  readonly path: string;
};
