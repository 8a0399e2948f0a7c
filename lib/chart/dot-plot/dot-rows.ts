import type { FigureGroup } from "../model/figure-groups";
import type { MarkOutcome, Run } from "../model/model";
import type { LabelParts } from "../text/label-text";

/** A dot plot: one row per figure, with text at the left, a mark on a common scale, and outcomes at the right. */
export type DotPlotInput = {
  /** Heads of the text columns. */
  readonly heads: readonly string[];
  /** Heads of the outcome columns. */
  readonly outcomeHeads: readonly string[];
  readonly rows: readonly DotRow[];
  readonly outturns: readonly OutturnLine[];
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
};

export type DotRow = {
  readonly key: string;
  /** One cell per text column. */
  readonly cells: readonly Run[];
  /** The same text for one line, in the narrow box. */
  readonly parts: LabelParts;
  /** What was stated; null in the row of a published value. */
  readonly group: FigureGroup | null;
  /** Index in `outturns` of the outturn that became public in this row; else null. */
  readonly outturn: number | null;
  /** The value of one release; null in other rows. */
  readonly published: PublishedDot | null;
  /** Text in place of the outcomes; null when the row has outcomes. */
  readonly remark: string | null;
  /** One per outcome column; empty in the row of a published value. */
  readonly outcomes: readonly OutcomeText[];
  /** The outcome to show when there is space for one column only. */
  readonly headline: OutcomeText | null;
  readonly chosen: boolean;
};

/** A value of one release: in force, or only repeated. */
export type PublishedDot = { readonly value: string; readonly reading: OutturnLine["reading"]; readonly inForce: boolean };

export type OutcomeText = { readonly outcome: MarkOutcome; readonly word: string };

/** An outturn, drawn as a line through all rows: solid, dashed and dotted in the order of the bases. */
export type OutturnLine = {
  readonly key: string;
  /** The basis: "Chinese customs". */
  readonly title: string;
  /** Decimal text in base units or percent. */
  readonly value: string;
  /** The reading of a hedged outturn; null when it is one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  /** As published: "240.11", "nearly +25%". */
  readonly label: string;
  /** The day on which it became public, as an ISO date and in words: "12 Jan 2024". */
  readonly publicOn: string;
  readonly publicText: string;
};
