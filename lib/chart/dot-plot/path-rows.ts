import type { StatedRow } from "../outturn/outturn-rows";
import type { OutcomeText, OutturnLine } from "./dot-rows";

/** What was stated for one period, figure by figure, and what came of it: everything worded, values decimal text. */
export type PathRows = {
  /** The indicator. */
  readonly title: string;
  /** SDMX text. */
  readonly period: string;
  /** "2023", "January–November 2023". */
  readonly periodText: string;
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** By the day stated. */
  readonly figures: readonly PathFigure[];
  /** In the order of the bases. */
  readonly outturns: readonly OutturnLine[];
  /** Bases that a figure can be held against: one outcome each. */
  readonly bases: readonly string[];
  /** Key of the figure that the chart is about, or null. */
  readonly chosen: string | null;
};

export type PathFigure = StatedRow & {
  /** Who spoke, as one key: figures of one speaker are joined. */
  readonly speakerKey: string;
  /** Key of the earlier figure that it restates. */
  readonly restates: string | null;
  /** One a basis. */
  readonly outcomes: readonly PathOutcome[];
  readonly headline: OutcomeText;
};

/** `difference`: "by 10.11"; null where there is none. */
export type PathOutcome = OutcomeText & { readonly difference: string | null };
