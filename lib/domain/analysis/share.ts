import { baseTimes } from "../judging/base-times";
import type { Evaluation } from "../judging/evaluation";
import { levelOn } from "../judging/level";
import type { FigureToJudge } from "../ledger/statement";
import { comparisonOf } from "../time/comparison-base";
import { judgedPeriod } from "../time/deadline";
import { type Decimal, exact, fraction, HUNDRED, plain, printed, ZERO } from "../values/quantity";
import { boundsOf, isRate } from "../values/stated-value";
import type { History } from "../vintages/history";
import { knownTo } from "../vintages/known";
import type { PrintedRange } from "./coherence";

/**
 * The outturn as a share of the stated number, in percent, on one series (rule 15): plain data. `low` is the outturn over the higher
 * bound. Null for a bound that is open or not above zero.
 */
export type Share = {
  /** Slug. */
  readonly series: string;
  /** 100 · outturn / stated level; both ends null where a change was stated. */
  readonly ofLevel: PrintedRange;
  /**
   * 100 · (outturn − base) / (stated level − base); where a change was stated, 100 · outturn / stated change. Null when no base was known as
   * a single number, or no increase was stated.
   */
  readonly ofIncrease: PrintedRange | null;
  /** The base as known to the speaker, once, in base units (of a level: a year earlier), and the ids of its observations. */
  readonly base: {
    readonly value: string;
    readonly period: string;
    readonly rows: readonly string[];
    /** How often it counts, where that is more than once (rule 6). */
    readonly times?: number;
  } | null;
};

const BLANK: PrintedRange = { low: null, high: null };

/**
 * The shares of a stated level or change on every series whose settled outturn is a single number, in order. Empty for rates and for
 * reported figures.
 */
export function sharesOf(figure: FigureToJudge, evaluations: readonly Evaluation[], history: History, asOf: string): readonly Share[] {
  const { measure, nature, unit } = figure;
  if (measure === "growth" || nature === "reported" || isRate(measure, unit)) return [];
  return evaluations.flatMap(({ series, settled }) => {
    const outturn = measure === "level" ? settled?.outturn.value : settled?.outturn.change;
    if (typeof outturn !== "string") return [];
    const came = exact(outturn);
    const base = baseKnown(figure, series, history, asOf);
    const bounds = boundsOf(figure.stated);
    const ofLevel = measure === "level" ? percentOf(came, bounds) : BLANK;
    const increase = measure === "level" ? base && increaseOver(base.number, came, bounds) : percentOf(came, bounds);
    return [{ series, ofLevel, ofIncrease: increase?.low || increase?.high ? increase : null, base: base?.printed ?? null }];
  });
}

function increaseOver(base: Decimal, came: Decimal, bounds: readonly (Decimal | null)[]): PrintedRange {
  return percentOf(
    came.minus(base),
    bounds.map((bound) => bound?.minus(base) ?? null),
  );
}

/** 100 · part / bound, for each bound. The higher bound gives the lower share. */
function percentOf(part: Decimal, [low = null, high = null]: readonly (Decimal | null)[]): PrintedRange {
  const over = (bound: Decimal | null) => (bound?.greaterThan(ZERO) ? plain(printed(fraction(part.times(HUNDRED), bound))) : null);
  return { low: over(high), high: over(low) };
}

/** The base of the stated increase that the speaker knew; null where it was not one number, or does not fit into the period. */
function baseKnown(
  figure: FigureToJudge,
  slug: string,
  history: History,
  asOf: string,
): { readonly number: Decimal; readonly printed: Share["base"] } | null {
  const { period, timing, measure, over } = figure;
  const series = history.series.find((one) => one.series.slug === slug);
  const basedOn = measure === "level" ? "yearEarlier" : over;
  if (series === undefined || period === null || basedOn === null) return null;
  const comparison = comparisonOf(judgedPeriod(period, timing), basedOn, "change");
  const times = comparison && baseTimes(series, history.indicator.aggregation, comparison);
  if (comparison === null || times === null) return null;
  const { held, day } = knownTo(figure, series, asOf);
  const level = levelOn(held, history.indicator.aggregation, comparison.base, day);
  if (level === null || level.number === null) return null;
  const rows = level.parts.map(({ observation }) => observation.id);
  const once = { value: plain(level.number), period: level.period.text, rows };
  return { number: level.number.times(times), printed: times === 1 ? once : { ...once, times } };
}
