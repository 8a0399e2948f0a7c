import type { ValueAxis } from "../model/model";
import type { StatedRow } from "../outturn/outturn-rows";

/**
 * What was known of a period when a level was stated for it, a panel a basis, and what came (rule 12): everything worded, values
 * decimal text in base units. Numbers, never an outcome.
 */
export type YearToDateRows = {
  /** The indicator. */
  readonly title: string;
  readonly periodText: string;
  /** What was stated: "220–230". */
  readonly number: string;
  readonly speaker: string;
  /** "said 14 Dec". */
  readonly statedText: string;
  /** In months from the period's start: 11.45 on 14 December of a year. */
  readonly statedAt: number;
  /** One letter a month of the period. */
  readonly months: readonly string[];
  readonly panels: readonly YearToDatePanel[];
};

/** `months`: how many months of the period it covers, or which month it is, from 1. */
export type YearToDatePoint = { readonly key: string; readonly months: number; readonly value: string };

/** A value with how it is printed. */
export type LabelledValue = { readonly value: string; readonly label: string };

export type YearToDatePanel = {
  readonly key: string;
  /** The basis. */
  readonly title: string;
  /** "billion US dollars". */
  readonly unit: string;
  readonly multiplier: number;
  /** Cumulative, as known that day. */
  readonly known: readonly YearToDatePoint[];
  /** Cumulative, published later, the outturn aside. */
  readonly later: readonly YearToDatePoint[];
  /** Cumulative, a year earlier, as known that day. */
  readonly lastYear: readonly YearToDatePoint[];
  /** Of the whole year before: "in 2022". */
  readonly lastYearWords: string;
  /** "Jan–Nov, out 7 Dec" and "218.176", of the longest known. */
  readonly knownWords: string;
  readonly knownLabel: string;
  readonly lastYearLabel: string;
  /** Null where the basis is in another unit, and then why. */
  readonly stated: StatedRow | null;
  readonly reason: string | null;
  readonly outturn: (LabelledValue & { readonly key: string }) | null;
  /** Single months, as known that day. */
  readonly monthly: readonly YearToDatePoint[];
  /** A month of those known. */
  readonly average: LabelledValue | null;
  /** A month of those to come, as stated, an open end null; and how it is said: "1.8–11.8", "in December". */
  readonly required: {
    readonly low: string | null;
    readonly high: string | null;
    readonly label: string;
    readonly each: string;
  } | null;
  /** A month of those to come, as it turned out. */
  readonly actual: LabelledValue | null;
  /** What could be computed that day for the whole period. */
  readonly computable: readonly (LabelledValue & { readonly name: string })[];
};

/** A panel's place and the axes that it shares with the others of its unit. */
export type PanelFrame = { readonly width: number; readonly cumulative: ValueAxis; readonly monthly: ValueAxis; readonly left: number };
