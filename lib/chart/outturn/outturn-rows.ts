import type { Measure } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import type { MarkOutcome } from "../model/model";
import type { StatedBounds } from "../model/stated-bounds";

/**
 * The input of the outturn chart: one indicator on one basis. Texts are ready to draw; values are decimal text in base units or
 * percent.
 */
export type OutturnRows = {
  /** The indicator. */
  readonly title: string;
  /** The basis. */
  readonly seriesTitle: string;
  readonly measure: Measure;
  /** Drawn above the axis: "billion US dollars". */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  readonly observed: readonly ObservedRow[];
  readonly stated: readonly StatedRow[];
  /** Key of the chosen stated row, or null. */
  readonly chosen: string | null;
  /** The outturns of every basis for the period of the chosen row. */
  readonly bases: readonly BasisRow[];
  /** ISO date. */
  readonly asOf: string;
  readonly ledger: number;
};

export type ObservedRow = {
  readonly key: string;
  /** The period on the axis: the row's own period, or the year when the value covers a part of a year. */
  readonly slot: Period;
  /** The text of that period: "2023", "Q4 2023". */
  readonly slotText: string;
  readonly value: string;
  /** The reading of a hedged or bounded value, an open end null; null when the value is one number. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  /** As published: "240.11", "almost 25"; for a part of a year "61.3 to November". */
  readonly label: string;
  /** A shorter label: "240.1". */
  readonly short: string;
  readonly provisional: boolean;
  /** It replaced a number published before. */
  readonly revised: boolean;
  readonly part: boolean;
};

export type StatedRow = {
  readonly key: string;
  readonly period: Period;
  readonly slotText: string;
  readonly stated: StatedBounds;
  /** "220–230", "more than 200", "+30%". */
  readonly number: string;
  readonly speaker: string;
  /** The day as ISO text, as precise as it is known, and in words: "14 Dec 2023". */
  readonly statedOn: string;
  readonly day: string;
  /** The outcome on the basis of the chart. */
  readonly outcome: MarkOutcome;
  /** "above", "as stated", "period not over". */
  readonly outcomeWord: string;
  /** "by 10.11"; null when there is no difference. */
  readonly differenceWords: string | null;
  readonly href: string;
};

/** The outturn of one basis; `drawn` is true for the basis of the chart. */
export type BasisRow = {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly reading: readonly [low: string | null, high: string | null] | null;
  readonly label: string;
  readonly drawn: boolean;
};
