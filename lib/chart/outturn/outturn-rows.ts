import type { Measure, Nature } from "../../domain/ledger/statement";
import type { Period } from "../../domain/time/period";
import type { Off } from "../../input/query/off";
import type { ScaleChoice, Transform } from "../../input/query/view";
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
  /** What was done to the published values; null when they are as published. With a transform there are no stated figures. */
  readonly transform: Transform | null;
  /** All that there are, in order, short gaps filled; `view` says which are drawn (`shownRows`). */
  readonly periods: readonly PeriodRow[];
  /** The bases in one unit, drawn or off. Empty when nothing is published. Outcomes are on the first. */
  readonly bases: readonly BasisRow[];
  readonly stated: readonly StatedRow[];
  readonly view: RowsView;
  /** Key of the chosen stated row, or null. */
  readonly chosen: string | null;
  /** Key of the chosen period, or null. */
  readonly period: string | null;
  /** ISO date. */
  readonly asOf: string;
  readonly ledger: number;
  /** Values that the scale holds too, so that several charts share it; absent for a chart of its own. */
  readonly alsoOnScale?: readonly string[];
  /** What a second panel shows on the same periods; absent without a comparison. */
  readonly compared?: ComparedRows;
};

/** What another indicator or basis published for the periods of a chart, in its own unit and on its own scale. */
export type ComparedRows = Pick<OutturnRows, "title" | "measure" | "unit" | "multiplier" | "transform" | "bases"> & {
  /** How its periods meet those of the chart, in sentences; null where that needs no word. */
  readonly note: string | null;
};

/** What of the rows is drawn, and on which scale. The browser changes it without asking the server for rows. */
export type RowsView = {
  /** Keys of the first and last period; null means all. Keys that no period has mean that there is none in the range. */
  readonly range: readonly [from: string, to: string] | null;
  readonly off: readonly Off[];
  readonly scale: ScaleChoice;
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
  /** Its mark, also when other bases are off. */
  readonly mark: BasisMark;
  readonly observed: readonly ObservedRow[];
};

export type BasisMark = "column" | "dashed" | "dotted";

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
  /** Slugs of its speakers, as `off` names them. */
  readonly speakers: readonly string[];
  readonly nature: Nature;
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
