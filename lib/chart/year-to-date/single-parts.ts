import { numberOn } from "../../domain/analysis/year-to-date";
import { lastMonths, monthsOf, type Period, shiftPeriod } from "../../domain/time/period";
import type { SeriesHistory } from "../../domain/vintages/history";

/** A single month, quarter or half-year by its last month (from 1). */
export type SinglePart = { readonly months: number; readonly period: Period };

const STEPS = [1, 3, 6] as const;

/** The parts of a length in months that a period consists of. */
export function singleParts(period: Period, step: number): readonly SinglePart[] {
  return Array.from({ length: Math.floor(monthsOf(period) / step) }, (_, index) => {
    const months = (index + 1) * step;
    return { months, period: lastMonths(shiftPeriod(period, months - monthsOf(period)), step) };
  });
}

/**
 * The length in months of the parts in which a basis is published: the shortest of which one is known on a day, if a known part of
 * `known` months and the rest consist of such parts; else months.
 */
export function stepOf(held: SeriesHistory, period: Period, known: number, day: string): 1 | 3 | 6 {
  const isFit = (step: number) => known % step === 0 && monthsOf(period) % step === 0;
  const isKnown = (step: number) => singleParts(period, step).some((part) => numberOn(held, part.period, day) !== null);
  return STEPS.find((step) => isFit(step) && isKnown(step)) ?? 1;
}
