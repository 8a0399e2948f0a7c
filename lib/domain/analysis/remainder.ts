import { basisReason } from "../judging/comparable";
import { latestOf, levelOn } from "../judging/level";
import { type Outturn, outturnAsOf, questionOf } from "../judging/outturn-as-of";
import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "../time/deadline";
import { monthsAfter, monthsOf, type Period, shiftPeriod, yearEarlier } from "../time/period";
import { type Decimal, type Fraction, fraction, HUNDRED, ONE, plain, printed, ZERO } from "../values/quantity";
import { boundsOf } from "../values/stated-value";
import type { History, SeriesHistory } from "../vintages/history";
import { type KnownSeries, knownTo } from "../vintages/known";
import type { InForce } from "../vintages/vintage";
import { type NumberLevel, numberOn, yearToDateOn } from "./year-to-date";

/** Ids of the observations that a number was computed from; empty when the number is null. */
export type Rows = readonly string[];

/**
 * On one series: the part of a period that the speaker of a level knew, the remainder the level implied, and what could be computed
 * that day (rule 12). Plain data: decimal text in base units, or null. Numbers only, never an outcome.
 */
export type Remainder = {
  /** Slug. */
  readonly series: string;
  /** The longest year-to-date. */
  readonly known: { readonly period: string; readonly value: string; readonly releasedOn: string } | null;
  /** Stated bounds less the known part; negative when passed. `passed` is set only for a flow that is never negative. */
  readonly toCome: { readonly low: string | null; readonly high: string | null; readonly passed?: readonly ("low" | "high")[] };
  /** Months in the remainder. */
  readonly months: number;
  /** Average of the known months, per month. */
  readonly average: string | null;
  readonly sameMonthsYearEarlier: { readonly value: string; readonly byDifference: boolean } | null;
  readonly computable: {
    /** The last known value for the same months of an earlier year. */
    readonly noChange: string | null;
    /** `noChange` raised by the last known growth, once for each year since. */
    readonly lastGrowth: string | null;
    /** The known part, scaled from its months to all months. */
    readonly straightLine: string | null;
    /** The known part plus the remaining months of a year earlier. */
    readonly lastYearsMonths: string | null;
    /** Last year raised by the published growth of the year-to-date, or else by the growth of its levels (`computed`). */
    readonly lastYearsShare: { readonly value: string; readonly computed: boolean } | null;
  };
  readonly rows: {
    readonly known: Rows;
    readonly sameMonthsYearEarlier: Rows;
    readonly noChange: Rows;
    readonly lastGrowth: Rows;
    readonly lastYearsShare: Rows;
  };
};

type Made = { readonly number: Fraction; readonly parts: readonly InForce[] };

/** One series as the speaker knew it, and the period of the figure. */
type Known = KnownSeries & { readonly period: Period };

/**
 * The remainders of a level on a flow, as of a day, for every comparable series in order. Skips a series whose whole period was known,
 * or of which nothing was known. Empty for a figure that is not a level on a flow or has no period.
 */
export function remaindersOf(figure: FigureToJudge, history: History, asOf: string): readonly Remainder[] {
  if (figure.measure !== "level" || figure.period === null || history.indicator.aggregation !== "flow") return [];
  const period = judgedPeriod(figure.period, figure.timing);
  const named = history.series.find(({ series }) => series.slug === figure.series)?.series ?? null;
  const passable = isNeverNegative(history, asOf);
  return history.series.flatMap((held) => {
    if (basisReason(figure, held.series, named) !== null) return [];
    const remainder = remainderOn(figure, { ...knownTo(figure, held, asOf), period }, passable);
    return remainder === null ? [] : [remainder];
  });
}

function remainderOn(figure: FigureToJudge, known: Known, passable: boolean): Remainder | null {
  const { held, day, period } = known;
  if (levelOn(held, "flow", period, day) !== null) return null;
  const soFar = yearToDateOn(held, period, day);
  const last = lastKnown(known);
  if (soFar === null && last === null) return null;

  const rest = soFar === null ? period : (monthsAfter(period, soFar.period) ?? period);
  const months = monthsOf(rest);
  const monthsKnown = monthsOf(period) - months;
  const same = soFar && sameMonths(known, rest, soFar.period);
  const lastGrowth = last && raised(last, known);
  const share = soFar && lastYearsShare(known, soFar);
  return {
    series: held.series.slug,
    known: soFar && {
      period: soFar.period.text,
      value: plain(soFar.number),
      releasedOn: latestOf(soFar.parts).observation.releasedOn,
    },
    toCome: toCome(figure, soFar, passable),
    months,
    average: soFar && textOf(fraction(soFar.number, ONE.times(monthsKnown))),
    sameMonthsYearEarlier: same && { value: textOf(same.number), byDifference: same.byDifference },
    computable: {
      noChange: last && plain(last.level.number),
      lastGrowth: lastGrowth && textOf(lastGrowth.number),
      straightLine: soFar && textOf(fraction(soFar.number.times(monthsOf(period)), ONE.times(monthsKnown))),
      lastYearsMonths: soFar && same && textOf(fraction(soFar.number.plus(same.number.num))),
      lastYearsShare: share && { value: textOf(share.number), computed: share.computed },
    },
    rows: {
      known: idsOf(soFar?.parts),
      sameMonthsYearEarlier: idsOf(same?.parts),
      noChange: idsOf(last?.level.parts),
      lastGrowth: idsOf(lastGrowth?.parts),
      lastYearsShare: idsOf(share?.parts),
    },
  };
}

/** Each bound less the known part. A bound is passed when the known part exceeds it: a flow that is never negative cannot return. */
function toCome(figure: FigureToJudge, soFar: NumberLevel | null, passable: boolean): Remainder["toCome"] {
  const [low, high] = boundsOf(figure.stated).map((bound) => bound?.minus(soFar?.number ?? ZERO));
  const left = { low: low ? plain(low) : null, high: high ? plain(high) : null };
  const passed = [...(isPassed(low) ? (["low"] as const) : []), ...(isPassed(high) ? (["high"] as const) : [])];
  return soFar !== null && passable && passed.length > 0 ? { ...left, passed } : left;
}

function isPassed(left: Decimal | null | undefined): boolean {
  return left ? left.lessThan(ZERO) : false;
}

/** The remaining months a year earlier: published, or that year less its year-to-date. */
function sameMonths({ held, day, period }: Known, rest: Period, soFar: Period): (Made & { readonly byDifference: boolean }) | null {
  const level = numberOn(held, yearEarlier(rest), day);
  if (level !== null) return { number: fraction(level.number), parts: level.parts, byDifference: false };
  const whole = numberOn(held, yearEarlier(period), day);
  const before = numberOn(held, yearEarlier(soFar), day);
  if (whole === null || before === null) return null;
  return { number: fraction(whole.number.minus(before.number)), parts: [...whole.parts, ...before.parts], byDifference: true };
}

/** The same months of the newest earlier year known as a single number, and how many years ago it was. */
function lastKnown({ held, day, period }: Known): { readonly level: NumberLevel; readonly years: number } | null {
  for (const years of yearsHeld(held, period)) {
    const level = numberOn(held, shiftPeriod(period, -12 * years), day);
    if (level !== null) return { level, years };
  }
  return null;
}

/** The last known value, raised once for each year since by the last known growth of the same months. */
function raised({ level, years }: { readonly level: NumberLevel; readonly years: number }, { held, day, period }: Known): Made | null {
  for (const ago of yearsHeld(held, period)) {
    const growth = growthKnown(held, shiftPeriod(period, -12 * ago), day);
    if (growth === null) continue;
    const { num, den } = factorOf(growth.number);
    return { number: fraction(level.number.times(num.pow(years)), den.pow(years)), parts: [...level.parts, ...growth.parts] };
  }
  return null;
}

/**
 * Last year raised by the growth of the year-to-date, which equals the year-to-date divided by its share of last year. Null over a base of
 * zero or less.
 */
function lastYearsShare({ held, day, period }: Known, soFar: NumberLevel): (Made & { readonly computed: boolean }) | null {
  const lastYear = numberOn(held, yearEarlier(period), day);
  const growth = growthKnown(held, soFar.period, day);
  if (lastYear === null || growth === null) return null;
  const { num, den } = factorOf(growth.number);
  return {
    number: fraction(lastYear.number.times(num), den),
    parts: [...lastYear.parts, ...growth.parts],
    computed: growth.computed,
  };
}

function growthKnown(held: SeriesHistory, period: Period, day: string): (Outturn & { readonly number: Fraction }) | null {
  const question = questionOf(period, "growth", "yearEarlier");
  const growth = question && outturnAsOf(held, "flow", question, day);
  if (growth === null || typeof growth === "string") return null;
  const { number } = growth;
  return number && { ...growth, number };
}

/** 1 + growth/100. */
function factorOf({ num, den }: Fraction): Fraction {
  return fraction(den.times(HUNDRED).plus(num), den.times(HUNDRED));
}

/** The numbers of years, newest first, from a period back to the oldest year with an observation. */
function yearsHeld(held: SeriesHistory, period: Period): readonly number[] {
  const starts = [...held.tracks.values()].map((track) => Number(track.period.first.slice(0, 4)));
  const oldest = starts.length === 0 ? 0 : Number(period.first.slice(0, 4)) - Math.min(...starts);
  return Array.from({ length: Math.max(0, oldest) }, (_, index) => index + 1);
}

/** True when no value of the flow known by a day is below zero, early ones (rule 4) apart. */
function isNeverNegative({ series }: History, asOf: string): boolean {
  return series.every(({ tracks }) =>
    [...tracks.values()].every(({ value }) =>
      value.every(
        ({ observation, stated, kind }) =>
          observation.knownOn > asOf || kind === "early" || !boundsOf(stated).some((bound) => bound?.isNegative()),
      ),
    ),
  );
}

function idsOf(parts: readonly InForce[] = []): Rows {
  return parts.map(({ observation }) => observation.id);
}

function textOf(number: Fraction): string {
  return plain(printed(number));
}
