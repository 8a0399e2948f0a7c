import type { StatedValue } from "../values/stated-value";

/** A value for a period that was not over on its day: most likely a projection printed in a table. */
export type EarlyWarning = {
  readonly kind: "early";
  readonly at: number;
  readonly measure: "value" | "growth";
  readonly stated: StatedValue;
  /** The day on which it counts as known. */
  readonly day: string;
};
