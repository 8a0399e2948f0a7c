import type { Evaluation } from "../judging/evaluation";
import { levelOn } from "../judging/level";
import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "../time/deadline";
import { yearEarlier } from "../time/period";
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
  /** 100 · outturn / stated level. */
  readonly ofLevel: PrintedRange;
  /** 100 · (outturn − base) / (stated level − base); null when no base was known as a single number, or no increase was stated. */
  readonly ofIncrease: PrintedRange | null;
  /** The level a year earlier as known to the speaker, in base units, and the ids of its observations. */
  readonly base: { readonly value: string; readonly period: string; readonly rows: readonly string[] } | null;
};

/**
 * The shares of a stated level on every series whose settled outturn is a single number, in order. Empty for rates, other measures
 * and reported figures.
 */
export function sharesOf(figure: FigureToJudge, evaluations: readonly Evaluation[], history: History, asOf: string): readonly Share[] {
  if (figure.measure !== "level" || figure.nature === "reported" || isRate(figure.measure, figure.unit)) return [];
  return evaluations.flatMap(({ series, settled }) => {
    const outturn = settled?.outturn.value;
    if (typeof outturn !== "string") return [];
    const came = exact(outturn);
    const base = baseKnown(figure, series, history, asOf);
    const bounds = boundsOf(figure.stated);
    const increase =
      base &&
      percentOf(
        came.minus(base.number),
        bounds.map((bound) => bound?.minus(base.number) ?? null),
      );
    return [
      {
        series,
        ofLevel: percentOf(came, bounds),
        ofIncrease: increase?.low || increase?.high ? increase : null,
        base: base && { value: plain(base.number), period: base.period, rows: base.rows },
      },
    ];
  });
}

/** 100 · part / bound, for each bound. The higher bound gives the lower share. */
function percentOf(part: Decimal, [low = null, high = null]: readonly (Decimal | null)[]): PrintedRange {
  const over = (bound: Decimal | null) => (bound?.greaterThan(ZERO) ? plain(printed(fraction(part.times(HUNDRED), bound))) : null);
  return { low: over(high), high: over(low) };
}

function baseKnown(figure: FigureToJudge, slug: string, history: History, asOf: string) {
  const series = history.series.find((one) => one.series.slug === slug);
  if (series === undefined || figure.period === null) return null;
  const { held, day } = knownTo(figure, series, asOf);
  const level = levelOn(held, history.indicator.aggregation, yearEarlier(judgedPeriod(figure.period, figure.timing)), day);
  if (level === null || level.number === null) return null;
  return { number: level.number, period: level.period.text, rows: level.parts.map(({ observation }) => observation.id) };
}
