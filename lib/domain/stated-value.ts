/** `nearly` and `justOver` are on the number line: "a fall of nearly 3%" is −3, `justOver` (rule 2). */
export type Hedge = "about" | "nearly" | "justOver";
export type Shape = "point" | "range" | "floor" | "ceiling";

/** A number as stated: decimal digits as printed ("220.0" keeps its zero) and a power of ten (0 for a rate). */
export type Stated = { readonly digits: string; readonly multiplier: number };

/** How a number was given, for figures and observations alike, always on the number line (rule 2). */
export type StatedValue =
  | { readonly shape: "point"; readonly value: Stated; readonly hedge: Hedge | null }
  | { readonly shape: "range"; readonly low: Stated; readonly high: Stated; readonly central: Stated | null; readonly hedge: Hedge | null }
  | { readonly shape: "floor"; readonly low: Stated; readonly inclusive: boolean; readonly hedge: Hedge | null }
  | { readonly shape: "ceiling"; readonly high: Stated; readonly inclusive: boolean; readonly hedge: Hedge | null };

/** The flat form of the API, of forms and of the tables. */
export type FlatValue = {
  readonly shape: Shape;
  readonly low: string | null;
  readonly high: string | null;
  readonly central: string | null;
  readonly inclusive: boolean | null;
  readonly hedge: Hedge | null;
  /** Null exactly when the number is a rate. */
  readonly multiplier: number | null;
  /** Where the low bound's differs ("900 million to 1.2 billion"). */
  readonly lowMultiplier: number | null;
};
