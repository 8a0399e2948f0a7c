import type { ValueAxis } from "../model/model";
import type { StatedRow } from "../outturn/outturn-rows";

/**
 * The input of the year-to-date chart: what was known of a period when a level was stated for it, and what was published later,
 * one panel per basis (docs/rules.md, rule 12). Texts are ready to draw; values are decimal text in base units.
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
  /** The day of the statement in months from the period's start: 11.45 on 14 December. */
  readonly statedAt: number;
  /** One letter per month of the period. */
  readonly months: readonly string[];
  readonly panels: readonly YearToDatePanel[];
};

/** A part of a period in words: "A month". */
export const A_PART = { 1: "A month", 3: "A quarter", 6: "A half-year" } as const;

/** `months` is the number of months covered for cumulative values, and the last month (from 1) for single parts. */
export type YearToDatePoint = { readonly key: string; readonly months: number; readonly value: string };

/** A value with its text. */
export type LabelledValue = { readonly value: string; readonly label: string };

export type YearToDatePanel = {
  readonly key: string;
  /** The basis. */
  readonly title: string;
  /** "billion US dollars". */
  readonly unit: string;
  readonly multiplier: number;
  /** Cumulative, as known on the day of the statement. */
  readonly known: readonly YearToDatePoint[];
  /** Cumulative, published later, without the outturn. */
  readonly later: readonly YearToDatePoint[];
  /** Cumulative, a year earlier, as known on the day of the statement. */
  readonly lastYear: readonly YearToDatePoint[];
  /** "in 2022". */
  readonly lastYearWords: string;
  /** "Jan–Nov, out 7 Dec" and "218.176", of the longest known part. */
  readonly knownWords: string;
  readonly knownLabel: string;
  readonly lastYearLabel: string;
  /** Null when the basis has another unit; `reason` then says so. */
  readonly stated: StatedRow | null;
  readonly reason: string | null;
  readonly outturn: (LabelledValue & { readonly key: string }) | null;
  /** Length in months of the single parts below: months, quarters or half-years, as the basis is published. */
  readonly step: 1 | 3 | 6;
  /** Single parts by their last month, as known on the day of the statement. */
  readonly single: readonly YearToDatePoint[];
  /** Average of the known parts. */
  readonly average: LabelledValue | null;
  /** Required per remaining part to reach the stated figure, an open end null; and its text: "1.8–11.8", "in December". */
  readonly required: {
    readonly low: string | null;
    readonly high: string | null;
    readonly label: string;
    readonly each: string;
  } | null;
  /** Actual average of the remaining parts. */
  readonly actual: LabelledValue | null;
  /** Extrapolations for the whole period that were possible on the day of the statement. */
  readonly computable: readonly (LabelledValue & { readonly name: string })[];
};

/** A panel's width, left margin and the axes that it shares with panels of the same unit. */
export type PanelFrame = { readonly width: number; readonly cumulative: ValueAxis; readonly monthly: ValueAxis; readonly left: number };
