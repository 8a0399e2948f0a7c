import { baseTimes } from "../judging/base-times";
import { growthBetween } from "../judging/growth";
import { levelOn } from "../judging/level";
import type { FigureToJudge } from "../ledger/statement";
import { type Comparison, comparisonOf } from "../time/comparison-base";
import { judgedPeriod } from "../time/deadline";
import { type Period, samePeriod } from "../time/period";
import { asFractions, closed, type Interval, liesBelow } from "../values/interval";
import { type Decimal, type Fraction, fraction, HUNDRED, plain, printed, toBase, ZERO } from "../values/quantity";
import { readingOf } from "../values/reading";
import { boundsOf, isNumber, isRate, type StatedValue } from "../values/stated-value";
import type { History } from "../vintages/history";
import { knownTo } from "../vintages/known";

/** The two ends of a range as decimal text; null for an open end. */
export type PrintedRange = { readonly low: string | null; readonly high: string | null };

/** The base of a comparison: from a series, as published when the statement was made (`held`), or from the statement itself (`stated`). */
export type CoherenceBase = {
  /** In base units, as printed or summed: once, however often it counts. */
  readonly value: string;
  readonly period: string;
  readonly from: "held" | "stated";
  /** How often it counts, where that is more than once: of a flow whose base is shorter than the period (rule 6). */
  readonly times?: number;
};

/** Whether a level and a growth that one statement gives for a period agree on one base (rule 11): plain data. */
export type Coherence = {
  /** Slug; null when the base is stated. */
  readonly series: string | null;
  readonly base: CoherenceBase;
  /** Ids of the two figures. */
  readonly level: string;
  readonly growth: string;
  /** Base raised by the stated growth, in base units. */
  readonly impliedLevel: PrintedRange;
  /** 100·(stated level − base)/base, in percent. */
  readonly impliedGrowth: PrintedRange;
  /** True when the two readings overlap on the base as printed. */
  readonly holds: boolean;
  /** Ids of the observations that give the base, or of the figure that states it. */
  readonly rows: readonly string[];
};

type Pair = { readonly level: FigureToJudge; readonly growth: FigureToJudge; readonly comparison: Comparison };

/** A base, and its number as often as it counts: not widened by its last digit. */
type Base = Pick<Coherence, "series" | "base" | "rows"> & { readonly number: Decimal };

const UNIT_OPEN = { lowInclusive: false, highInclusive: false };

/**
 * Compares every level with every growth among a statement's figures on the history's indicator, as of a day: first on each series
 * in the level's unit whose base the speaker knew, in order, then on each base that the statement gives. A basis that a figure names does
 * not narrow them. Skips per-year and annualised growth, growth over no base, and bases that are not one number above zero, or do not fit
 * whole times into the period.
 */
export function coherenceOf(figures: readonly FigureToJudge[], history: History, asOf: string): readonly Coherence[] {
  const own = figures.filter(({ indicator }) => indicator === history.indicator.slug);
  return pairsOf(own).flatMap((pair) =>
    [...heldBases(pair, history, asOf), ...statedBases(pair, own, history)]
      .filter(({ number }) => number.greaterThan(ZERO))
      .map((base) => compare(pair, base)),
  );
}

function pairsOf(figures: readonly FigureToJudge[]): readonly Pair[] {
  return figures.flatMap((level) =>
    figures.flatMap((growth) => {
      const comparison = level.measure === "level" && growth.measure === "growth" ? comparisonFor(level, growth) : null;
      return comparison === null ? [] : [{ level, growth, comparison }];
    }),
  );
}

/** The growth's comparison; null unless it has the level's period, the level's unit or none, and is neither per year nor annualised. */
function comparisonFor(level: FigureToJudge, growth: FigureToJudge): Comparison | null {
  const [of, over] = [judgedOf(level), judgedOf(growth)];
  if (of === null || over === null || !samePeriod(of, over) || growth.over === null) return null;
  if (growth.unit !== null && growth.unit !== level.unit) return null;
  if (growth.over === "perYear" || growth.over === "previousPeriodAnnualised") return null;
  return comparisonOf(over, growth.over, "growth");
}

function judgedOf({ period, timing }: FigureToJudge): Period | null {
  return period && judgedPeriod(period, timing);
}

function heldBases({ level, comparison }: Pair, history: History, asOf: string): readonly Base[] {
  const { aggregation } = history.indicator;
  return history.series.flatMap((one) => {
    const times = baseTimes(one, aggregation, comparison);
    if (one.series.unit !== level.unit || times === null) return [];
    const { held, day } = knownTo(level, one, asOf);
    const known = levelOn(held, aggregation, comparison.base, day);
    if (known === null || known.number === null) return [];
    const base = { value: plain(known.number), period: known.period.text, from: "held" as const, ...oftenBy(times) };
    const rows = known.parts.map(({ observation }) => observation.id);
    return [{ series: one.series.slug, base, rows, number: known.number.times(times) }];
  });
}

function statedBases({ level, comparison }: Pair, figures: readonly FigureToJudge[], { indicator }: History): readonly Base[] {
  const times = baseTimes({ rate: isRate("level", level.unit) }, indicator.aggregation, comparison);
  if (times === null) return [];
  return figures.flatMap(({ id, measure, unit, stated, period: named, timing }) => {
    const period = named && judgedPeriod(named, timing);
    if (measure !== "level" || unit !== level.unit || period === null || !samePeriod(period, comparison.base)) return [];
    if (!isNumber(stated)) return [];
    const number = toBase(stated.value);
    const base = { value: plain(number), period: period.text, from: "stated" as const, ...oftenBy(times) };
    return [{ series: null, base, rows: [id], number: number.times(times) }];
  });
}

function oftenBy(times: number): Pick<CoherenceBase, "times"> {
  return times === 1 ? {} : { times };
}

function compare({ level, growth }: Pair, { series, base, rows, number }: Base): Coherence {
  const growthOver = (of: Interval<Decimal>) => growthBetween(of, closed(number, number), { power: 1, root: 1 });
  return {
    series,
    base,
    level: level.id,
    growth: growth.id,
    impliedLevel: raisedBy(asPrinted(growth.stated), number),
    impliedGrowth: printRange(growthOver(asPrinted(level.stated))),
    holds: meet(growthOver(readingOf(level.stated, isRate("level", level.unit))), asFractions(readingOf(growth.stated, true))),
    rows,
  };
}

/** The range of a base after growth by a stated rate. */
function raisedBy({ low, high }: Interval<Decimal>, base: Decimal): PrintedRange {
  const raised = (growth: Decimal | null) => growth && fraction(base.times(HUNDRED.plus(growth)), HUNDRED);
  return printRange({ low: raised(low), high: raised(high), ...UNIT_OPEN });
}

/** True when some number lies in both intervals. */
function meet(a: Interval<Fraction>, b: Interval<Fraction>): boolean {
  return !liesBelow(a, b) && !liesBelow(b, a);
}

function asPrinted(stated: StatedValue): Interval<Decimal> {
  return closed(...boundsOf(stated));
}

function printRange({ low, high }: Interval<Fraction>): PrintedRange {
  return { low: low && plain(printed(low)), high: high && plain(printed(high)) };
}
