import { basisReason } from "../judging/comparable";
import { growthBetween } from "../judging/growth";
import { type PlainValue, plainValue } from "../judging/judgement";
import { type Level, levelOn } from "../judging/level";
import type { FigureToJudge } from "../ledger/statement";
import { type Comparison, comparisonOf } from "../time/comparison-base";
import { judgedPeriod } from "../time/deadline";
import { type Period, samePeriod } from "../time/period";
import { asFractions, closed, type Interval, liesBelow } from "../values/interval";
import { type Decimal, type Fraction, fraction, HUNDRED, plain, printed, ZERO } from "../values/quantity";
import { readingOf } from "../values/reading";
import { boundsOf, isNumber, type StatedValue } from "../values/stated-value";
import type { History } from "../vintages/history";
import { knownTo } from "../vintages/known";

/** The two ends of a range as decimal text; null for an open end. */
export type PrintedRange = { readonly low: string | null; readonly high: string | null };

/** The base of a comparison: from a series, as published when the statement was made (`held`), or from the statement itself (`stated`). */
export type CoherenceBase = {
  readonly value: string | PlainValue;
  readonly period: string;
  readonly from: "held" | "stated";
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

/** A base as printed, not widened by its last digit or a hedge. */
type Base = Pick<Coherence, "series" | "base" | "rows"> & { readonly allowed: Interval<Decimal> };

const UNIT_OPEN = { lowInclusive: false, highInclusive: false };

/**
 * Compares every level with every growth among a statement's figures on the history's indicator, as of a day: first on each series
 * in the level's unit whose base the speaker knew, in order, then on each base that the statement gives. Skips per-year and
 * annualised growth, growth over no base, and bases that are not above zero.
 */
export function coherenceOf(figures: readonly FigureToJudge[], history: History, asOf: string): readonly Coherence[] {
  const own = figures.filter(({ indicator }) => indicator === history.indicator.slug);
  return pairsOf(own).flatMap((pair) =>
    [...heldBases(pair, history, asOf), ...statedBases(pair, own)].filter(isPositive).map((base) => compare(pair, base)),
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

function heldBases({ level, growth, comparison }: Pair, history: History, asOf: string): readonly Base[] {
  const named = (figure: FigureToJudge) => history.series.find(({ series }) => series.slug === figure.series)?.series ?? null;
  return history.series.flatMap((one) => {
    const { series } = one;
    if (basisReason(level, series, named(level)) !== null || basisReason(growth, series, named(growth)) !== null) return [];
    const { held, day } = knownTo(level, one, asOf);
    const known = levelOn(held, history.indicator.aggregation, comparison.base, day);
    if (known === null) return [];
    const base = { value: levelText(known), period: known.period.text, from: "held" as const };
    const rows = known.parts.map(({ observation }) => observation.id);
    return [{ series: series.slug, base, rows, allowed: known.stated === null ? known.allowed : asPrinted(known.stated) }];
  });
}

function statedBases({ level, comparison }: Pair, figures: readonly FigureToJudge[]): readonly Base[] {
  return figures.flatMap((figure) => {
    const period = judgedOf(figure);
    if (figure.measure !== "level" || figure.unit !== level.unit || period === null || !samePeriod(period, comparison.base)) return [];
    const base = { value: printedOf(figure.stated), period: period.text, from: "stated" as const };
    return [{ series: null, base, rows: [figure.id], allowed: asPrinted(figure.stated) }];
  });
}

function isPositive({ allowed: { low } }: Base): boolean {
  return low?.greaterThan(ZERO) === true;
}

function compare({ level, growth }: Pair, { series, base, rows, allowed }: Base): Coherence {
  const plainly = { power: 1, root: 1 };
  const stated = asPrinted(level.stated);
  const ofReading = growthBetween(readingOf(level.stated, level.unit === "percent"), allowed, plainly);
  return {
    series,
    base,
    level: level.id,
    growth: growth.id,
    impliedLevel: raisedBy(asPrinted(growth.stated), allowed),
    impliedGrowth: printRange(growthBetween(stated, allowed, plainly)),
    holds: meet(ofReading, asFractions(readingOf(growth.stated, true))),
    rows,
  };
}

/** The range of a base (above zero) after growth by a stated rate. */
function raisedBy(growth: Interval<Decimal>, base: Interval<Decimal>): PrintedRange {
  return printRange({
    low: raisedEnd(growth.low, growth.low?.lessThan(HUNDRED.negated()) ? base.high : base.low),
    high: raisedEnd(growth.high, growth.high?.lessThan(HUNDRED.negated()) ? base.low : base.high),
    ...UNIT_OPEN,
  });
}

function raisedEnd(growth: Decimal | null, base: Decimal | null): Fraction | null {
  return growth && base && fraction(base.times(HUNDRED.plus(growth)), HUNDRED);
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

function printedOf(stated: StatedValue): string | PlainValue {
  return isNumber(stated) ? plain(boundsOf(stated)[0] ?? ZERO) : plainValue(stated);
}

function levelText({ stated, number, allowed }: Level): string | PlainValue {
  if (stated !== null) return printedOf(stated);
  if (number !== null) return plain(number);
  return {
    shape: "range",
    low: allowed.low && plain(allowed.low),
    high: allowed.high && plain(allowed.high),
    inclusive: null,
    hedge: null,
  };
}
