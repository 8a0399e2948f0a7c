import type { Measure } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import type { MarkOutcome } from "../model/model";
import type { StatedBounds } from "../model/stated-bounds";

/**
 * The main chart of an indicator in data coordinates: periods along one axis, values along the other. Texts are ready to draw;
 * values are decimal text in base units or percent.
 */
export type OutturnRows = {
  /** The indicator. */
  readonly title: string;
  readonly measure: Measure;
  /** Drawn above the axis: "billion US dollars", "percent over a year earlier". */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  /** In order, short gaps filled. */
  readonly periods: readonly PeriodRow[];
  /** The bases in one unit: the first as columns, further ones as lines. Empty when nothing is published. */
  readonly bases: readonly BasisRow[];
  readonly stated: readonly StatedRow[];
  /** Key of the chosen stated row, or null. */
  readonly chosen: string | null;
  /** Key of the chosen period, or null. */
  readonly period: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly ledger: number;
  /** Values that the scale holds too, so that several charts share it; absent for a chart of its own. */
  readonly alsoOnScale?: readonly string[];
};

/** A place on the period axis. */
export type PeriodRow = {
  /** SDMX text. */
  readonly key: string;
  /** "2023", "2022-23", "Q4 2023". */
  readonly text: string;
  /** False while its last day is still to come. */
  readonly isOver: boolean;
  /** True when periods before it are left out. */
  readonly hasGapBefore: boolean;
};

/** What one basis published. */
export type BasisRow = {
  readonly key: string;
  /** "Chinese customs, US dollars". */
  readonly title: string;
  /** What tells it from the other bases: "Chinese customs". */
  readonly name: string;
  readonly observed: readonly ObservedRow[];
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
  /** Of levels: it covers a part of the period. Of growth and change: it was computed from two levels. */
  readonly part: boolean;
};

export type StatedRow = {
  readonly key: string;
  readonly period: Period;
  readonly slotText: string;
  readonly stated: StatedBounds;
  /** "220–230", "more than 200", "+30". */
  readonly number: string;
  readonly speaker: string;
  /** The day as ISO text, as precise as it is known, and in words: "14 Dec 2023". */
  readonly statedOn: string;
  readonly day: string;
  /** The outcome on the first basis. */
  readonly outcome: MarkOutcome;
  /** "above", "as stated", "period not over". */
  readonly outcomeWord: string;
  /** "by 10.11"; null when there is no difference. */
  readonly differenceWords: string | null;
  readonly href: string;
};
