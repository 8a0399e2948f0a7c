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

/** Ids of the observations that a number was made from; empty where it is blank. */
export type Rows = readonly string[];

/**
 * What was known of a period to the speaker of a level on one series, what the rest had to bring, and what could be computed
 * that day (rule 12): plain data, decimals as text in base units; null is blank. Numbers, never an outcome.
 */
export type Remainder = {
  /** Slug. */
  readonly series: string;
  /** The longest year-to-date. */
  readonly known: { readonly period: string; readonly value: string; readonly releasedOn: string } | null;
  /** Stated bounds less what was known: negative once passed. `passed` only on a flow that is never negative. */
  readonly toCome: { readonly low: string | null; readonly high: string | null; readonly passed?: readonly ("low" | "high")[] };
  /** Number of months to come. */
  readonly months: number;
  /** A month, of those known. */
  readonly average: string | null;
  readonly sameMonthsYearEarlier: { readonly value: string; readonly byDifference: boolean } | null;
  readonly computable: {
    /** The last value known of the same months of an earlier year. */
    readonly noChange: string | null;
    /** That, raised by the last growth known, once for each year since. */
    readonly lastGrowth: string | null;
    /** What was known, over its months, times all months. */
    readonly straightLine: string | null;
    /** What was known, plus the same months a year earlier. */
    readonly lastYearsMonths: string | null;
    /** Last year raised by the year-to-date's published growth, else (`computed`) by the growth its held levels give. */
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

/** One series as the speaker knew it, and the period in question. */
type Known = KnownSeries & { readonly period: Period };

/**
 * The remainder of a level on a flow, as of a day, for every series that it can be held against, in their order. A series is
 * left out once its whole was known, and while nothing could be said. None for a figure that is not a level on a flow or has no period.
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

/** Each bound less what was known. A bound is passed when what is known lies beyond it: nothing negative can bring it back. */
function toCome(figure: FigureToJudge, soFar: NumberLevel | null, passable: boolean): Remainder["toCome"] {
  const [low, high] = boundsOf(figure.stated).map((bound) => bound?.minus(soFar?.number ?? ZERO));
  const left = { low: low ? plain(low) : null, high: high ? plain(high) : null };
  const passed = [...(isPassed(low) ? (["low"] as const) : []), ...(isPassed(high) ? (["high"] as const) : [])];
  return soFar !== null && passable && passed.length > 0 ? { ...left, passed } : left;
}

function isPassed(left: Decimal | null | undefined): boolean {
  return left ? left.lessThan(ZERO) : false;
}

/** The months to come, a year earlier: held, or that year less its year-to-date. */
function sameMonths({ held, day, period }: Known, rest: Period, soFar: Period): (Made & { readonly byDifference: boolean }) | null {
  const level = numberOn(held, yearEarlier(rest), day);
  if (level !== null) return { number: fraction(level.number), parts: level.parts, byDifference: false };
  const whole = numberOn(held, yearEarlier(period), day);
  const before = numberOn(held, yearEarlier(soFar), day);
  if (whole === null || before === null) return null;
  return { number: fraction(whole.number.minus(before.number)), parts: [...whole.parts, ...before.parts], byDifference: true };
}

/** The same months of the newest earlier year that is held as one number, and how many years ago that was. */
function lastKnown({ held, day, period }: Known): { readonly level: NumberLevel; readonly years: number } | null {
  for (const years of yearsHeld(held, period)) {
    const level = numberOn(held, shiftPeriod(period, -12 * years), day);
    if (level !== null) return { level, years };
  }
  return null;
}

/** The last value known, raised once for each year since by the last growth known of such a period. */
function raised({ level, years }: { readonly level: NumberLevel; readonly years: number }, { held, day, period }: Known): Made | null {
  for (const ago of yearsHeld(held, period)) {
    const growth = growthKnown(held, shiftPeriod(period, -12 * ago), day);
    if (growth === null) continue;
    const { num, den } = factorOf(growth.number);
    return { number: fraction(level.number.times(num.pow(years)), den.pow(years)), parts: [...level.parts, ...growth.parts] };
  }
  return null;
}

/** Last year raised by the growth of the year-to-date: last year over its share is the same. Blank over a base of zero or less. */
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

/** One plus a growth in percent. */
function factorOf({ num, den }: Fraction): Fraction {
  return fraction(den.times(HUNDRED).plus(num), den.times(HUNDRED));
}

/** How many years before a period something of the same months is held, the newest first. */
function yearsHeld(held: SeriesHistory, period: Period): readonly number[] {
  const starts = [...held.tracks.values()].map((track) => Number(track.period.first.slice(0, 4)));
  const oldest = starts.length === 0 ? 0 : Number(period.first.slice(0, 4)) - Math.min(...starts);
  return Array.from({ length: Math.max(0, oldest) }, (_, index) => index + 1);
}

/** Whether no value held of the flow is stated below zero. */
function isNeverNegative({ series }: History, asOf: string): boolean {
  return series.every(({ observations }) =>
    observations.every(({ knownOn, value }) => knownOn > asOf || value === null || !boundsOf(value).some((bound) => bound?.isNegative())),
  );
}

function idsOf(parts: readonly InForce[] = []): Rows {
  return parts.map(({ observation }) => observation.id);
}

function textOf(number: Fraction): string {
  return plain(printed(number));
}
