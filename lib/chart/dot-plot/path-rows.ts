import type { StatedRow } from "../outturn/outturn-rows";
import type { OutcomeText, OutturnLine } from "./dot-rows";

/** The figures for one period and its outturns. Texts are ready to draw; values are decimal text in base units or percent. */
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
  /** Titles of the bases that the figures are judged on: one outcome each. */
  readonly bases: readonly string[];
  /** Key of the chosen figure, or null. */
  readonly chosen: string | null;
};

export type PathFigure = StatedRow & {
  /** One key for all speakers of the statement: figures with the same key are connected. */
  readonly speakerKey: string;
  /** Key of the earlier figure that it restates. */
  readonly restates: string | null;
  /** One per basis. */
  readonly outcomes: readonly PathOutcome[];
  readonly headline: OutcomeText;
};

/** `difference` is "by 10.11"; null when there is none. */
export type PathOutcome = OutcomeText & { readonly difference: string | null };
