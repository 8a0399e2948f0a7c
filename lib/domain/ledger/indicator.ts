/** `flow` sums over time, `stock` is the value at the period's end, `rate` is neither (differences in points). */
export type Aggregation = "flow" | "stock" | "rate";

/** A quantity, regardless of who measures it. */
export type Indicator = {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string | null;
  /** ISO 3166-1 alpha-2 codes, in the order given. */
  readonly areas: readonly string[];
  readonly aggregation: Aggregation;
  /** Sequence of the ledger entry that wrote it. */
  readonly sequence: number;
};

export type NewIndicator = Omit<Indicator, "id" | "sequence">;
