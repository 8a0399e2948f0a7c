import type { Measure } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import type { StatedValue } from "../../domain/values/stated-value";
import type { MarkOutcome } from "../model/model";

/** What the chart of one indicator on one basis is drawn from: everything worded, every value decimal text in base units or percent. */
export type OutturnRows = {
  /** The indicator. */
  readonly title: string;
  /** The basis that is drawn. */
  readonly seriesTitle: string;
  readonly measure: Measure;
  /** Printed above the axis: "billion US dollars". */
  readonly unit: string;
  /** Power of ten in which the axis counts; 0 for percent. */
  readonly multiplier: number;
  readonly observed: readonly ObservedRow[];
  readonly stated: readonly StatedRow[];
  /** Key of the stated row that the chart is about, or null. */
  readonly chosen: string | null;
  /** The outturns of every basis for the period of the chosen row. */
  readonly bases: readonly BasisRow[];
  /** Full days. */
  readonly asOf: string;
  readonly ledger: number;
};

export type ObservedRow = {
  readonly key: string;
  /** Where it stands: its own period, or for a part of a year the year. */
  readonly slot: Period;
  /** How the slot is called: "2023", "Q4 2023". */
  readonly slotText: string;
  readonly value: string;
  /** What a hedged or bounded value allows; an open end is null. Null where the value is an unhedged point. */
  readonly reading: readonly [low: string | null, high: string | null] | null;
  /** As published: "240.11", "almost 25"; of a part: "61.3 to November". */
  readonly label: string;
  /** The same in less room: "240.1". */
  readonly short: string;
  readonly provisional: boolean;
  /** It replaced another number that was published before. */
  readonly revised: boolean;
  readonly part: boolean;
};

export type StatedRow = {
  readonly key: string;
  readonly period: Period;
  readonly slotText: string;
  readonly stated: StatedValue;
  /** How the stated value is read (rule 3); an open end is null. */
  readonly reading: readonly [low: string | null, high: string | null];
  /** "220–230", "more than 200", "+30%". */
  readonly number: string;
  readonly speaker: string;
  /** Day in ISO, as precise as it is known, and in words: "14 Dec 2023". */
  readonly statedOn: string;
  readonly day: string;
  /** On the basis that is drawn. */
  readonly outcome: MarkOutcome;
  /** "above", "as stated", "period not over". */
  readonly outcomeWord: string;
  /** "by 10.11"; null where there is no difference or it is none. */
  readonly differenceWords: string | null;
  readonly href: string;
};

/** An outturn as a vertical through a number line: solid for the basis that is drawn, then dashed, then dotted. */
export type BasisRow = {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly reading: readonly [low: string | null, high: string | null] | null;
  readonly label: string;
  readonly drawn: boolean;
};
