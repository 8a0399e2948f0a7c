import type { MarkOutcome } from "../model/model";

/** How many figures of each shape have which headline outcome. */
export type OutcomeCounts = {
  readonly title: string;
  readonly shapes: readonly {
    readonly words: string;
    readonly n: number;
    readonly counts: readonly { readonly outcome: MarkOutcome; readonly words: string; readonly count: number }[];
  }[];
};
