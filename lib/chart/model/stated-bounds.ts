import type { Hedge, Shape } from "../../domain/values/stated-value";

/** A stated value as plain data. Numbers are decimal text in base units or percent; an open end is null. */
export type StatedBounds = {
  readonly shape: Shape;
  readonly low: string | null;
  readonly high: string | null;
  /** The central value of a range that was stated with one. */
  readonly central: string | null;
  /** Whether a floor or a ceiling includes its bound; null for other shapes. */
  readonly inclusive: boolean | null;
  readonly hedge: Hedge | null;
  /** What the value is taken to hold (docs/rules.md, rule 3). */
  readonly reading: readonly [low: string | null, high: string | null];
};

/** A point that is "about", "nearly" or "just over" a number. */
export function isHedgedPoint({ shape, hedge }: Pick<StatedBounds, "shape" | "hedge">): boolean {
  return shape === "point" && hedge !== null;
}
