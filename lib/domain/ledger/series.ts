import type { YearNamed } from "../time/fiscal-year";

/**
 * The base of a growth or change (rule 6): one of the named bases, or the text of a base period.
 * `perYear` is the yearly growth over a span of whole years.
 */
export type Over = string;
export const NAMED_OVER = ["yearEarlier", "previousPeriod", "previousPeriodAnnualised", "perYear"] as const;

export type PriceBasis = "current" | "constant";
export type Adjustment = "none" | "seasonal";
export type Frequency = "A" | "S" | "Q" | "M";

/** One publisher's figures for an indicator on one basis. Identity (slug, indicator, unit, kind, frequency, years) never changes. */
export type Series = {
  readonly id: string;
  readonly slug: string;
  /** Slug of its indicator. */
  readonly indicator: string;
  readonly publisher: string;
  /** ISO 4217 code, `percent`, `index`, `tonne`, or another word as entered. */
  readonly unit: string;
  readonly priceBasis: PriceBasis | null;
  readonly adjustment: Adjustment | null;
  readonly frequency: Frequency;
  /** The base of its published growth. */
  readonly over: Over;
  /** Month its years start in, from 1; a calendar year starts in 1 (rule 7). */
  readonly yearStart: number;
  /** How its years are named; null exactly where they start in January. */
  readonly yearNamed: YearNamed | null;
  /** Slug of the series it continues under a new definition. */
  readonly continues: string | null;
  /** Slug of the series it is converted from. */
  readonly derivedFrom: string | null;
  readonly definition: string | null;
  readonly title: string;
  readonly sequence: number;
};

export type NewSeries = Omit<Series, "id" | "sequence">;
