import type { MarkOutcome } from "../model/model";
import type { StatedBounds } from "../model/stated-bounds";

/**
 * One stated figure on a number line, and what each basis published: a row a basis. Texts are ready to draw; values are decimal text in
 * base units or percent.
 */
export type NumberLineRows = {
  /** Id of the figure. */
  readonly key: string;
  readonly stated: StatedBounds;
  /** "$220–230bn", and when it was said: "said 14 December 2023". */
  readonly statedText: string;
  readonly saidText: string;
  /** "billion US dollars", "percent". */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** True writes a plus sign: growth and changes. */
  readonly signed: boolean;
  readonly bases: readonly NumberLineBasis[];
};

export type NumberLineBasis = {
  /** Slug of the series. */
  readonly key: string;
  /** Whose figures: "Chinese customs". */
  readonly name: string;
  /** What it published; null where nothing decides yet. */
  readonly actual: NumberLineActual | null;
  /** Values shown for comparison only, in grey: the base that it is counted from, and what a stated growth comes to. */
  readonly base: NumberLineValue | null;
  readonly implied: NumberLineValue | null;
  /** A line each, in words: "$10.1bn above the range". */
  readonly verdicts: readonly { readonly outcome: MarkOutcome; readonly text: string }[];
};

export type NumberLineValue = { readonly value: string; readonly text: string };

export type NumberLineActual = NumberLineValue & {
  /** What a value that is not one number may be, an open end null; null when it is one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
};

/** A number line as plain data. Only servers draw it, so it is no kind of `ChartDescription`, whose layouts browsers load. */
export type NumberLineDescription = {
  readonly title: string;
  /** One sentence that says what the line shows. */
  readonly summary: string;
  readonly rows: NumberLineRows;
};
