import type { MarkOutcome } from "../model/model";
import type { StatedRow } from "../outturn/outturn-rows";

/**
 * What one statement gave for one or two periods and measures, and what was published on each basis. Texts are ready to draw; values
 * are decimal text in base units or percent.
 */
export type DecidingRows = {
  /** The indicator. */
  readonly title: string;
  /** At least one, at most two. */
  readonly panels: readonly DecidingPanel[];
};

export type DecidingPanel = {
  /** "In 2023, billion US dollars", "Growth in 2023 over a year earlier, percent". */
  readonly heading: string;
  /** "billion US dollars", "percent". */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** True writes a plus sign on the axis: growth and changes. */
  readonly signed: boolean;
  /** The first is the one that the differences are from. */
  readonly stated: readonly DecidingStated[];
  /** In the order of the bases. */
  readonly bases: readonly DecidingBasis[];
};

export type DecidingStated = StatedRow & {
  /** "said 220–230". */
  readonly label: string;
};

export type DecidingBasis = {
  /** Slug of the series. */
  readonly key: string;
  /** What tells it from the other bases: "Chinese customs". */
  readonly name: string;
  readonly title: string;
  readonly actual: DecidingActual | null;
  /** Of a level: the last value that the speaker knew; of one still to come, the last one published. */
  readonly before: DecidingBefore | null;
  readonly outcome: MarkOutcome;
  /** "10.1 above", "within", "as stated", "period not over". */
  readonly words: string;
};

export type DecidingActual = {
  /** Id of an observation. */
  readonly key: string;
  readonly value: string;
  /** What a hedged or bounded value is taken to hold, an open end null; null when the value is one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  /** "240.1", "nearly +25". */
  readonly label: string;
};

export type DecidingBefore = { readonly key: string; readonly value: string; readonly label: string };
