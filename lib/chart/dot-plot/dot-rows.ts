import type { FigureGroup } from "../model/figure-groups";
import type { MarkOutcome, Run } from "../model/model";
import type { LabelParts } from "../text/label-text";

/** A chart of lanes: a row a figure, its words at the left, its mark on one number line, its outcomes at the right. */
export type DotPlotInput = {
  /** Over the columns of words. */
  readonly heads: readonly string[];
  /** Over the columns of outcomes. */
  readonly outcomeHeads: readonly string[];
  readonly rows: readonly DotRow[];
  readonly outturns: readonly OutturnLine[];
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
};

export type DotRow = {
  readonly key: string;
  /** A cell a column of words. */
  readonly cells: readonly Run[];
  /** The same in one line, where columns find no room. */
  readonly parts: LabelParts;
  /** What was stated; null where an outturn became public. */
  readonly group: FigureGroup | null;
  /** Place in `outturns` of the one that became public. */
  readonly outturn: number | null;
  /** What one release printed; null in other lanes. */
  readonly published: PublishedDot | null;
  /** In grey where outcomes stand in other lanes; null where there are any. */
  readonly remark: string | null;
  /** One a column; empty where an outturn became public. */
  readonly outcomes: readonly OutcomeText[];
  /** One for all columns, where they find no room. */
  readonly headline: OutcomeText | null;
  readonly chosen: boolean;
};

/** A value of one release, in force or only printed again. */
export type PublishedDot = { readonly value: string; readonly reading: OutturnLine["reading"]; readonly inForce: boolean };

export type OutcomeText = { readonly outcome: MarkOutcome; readonly word: string };

/** An outturn as a vertical through the lanes, in the order of the bases: solid, dashed, dotted. */
export type OutturnLine = {
  readonly key: string;
  /** The basis: "Chinese customs". */
  readonly title: string;
  /** Decimal text in base units or percent. */
  readonly value: string;
  /** What a hedged outturn allows; null where it is one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  /** As published: "240.11", "nearly +25%". */
  readonly label: string;
  /** Full day on which it became public, and in words: "12 Jan 2024". */
  readonly publicOn: string;
  readonly publicText: string;
};
