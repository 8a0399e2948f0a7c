import { remaindersOf } from "../analysis/remainder";
import { outturnAsOf, questionOf } from "../judging/outturn-as-of";
import type { Aggregation } from "../ledger/indicator";
import type { FigureToJudge, Measure } from "../ledger/statement";
import { comparisonOf, sameComparison } from "../time/comparison-base";
import { forecastPeriod } from "../time/horizon";
import { monthsOf, type Period, periodFromDays, shiftPeriod } from "../time/period";
import { type Decimal, exact, HUNDRED, printed, quotient, ZERO } from "../values/quantity";
import type { History, SeriesHistory } from "../vintages/history";
import { type KnownSeries, knownTo } from "../vintages/known";

/** Forecasts that anybody could have computed on the day of the statement (rule 16). */
export const NAIVE_NAMES = ["noChange", "lastGrowth", "lastYearsShare", "zero", "yearToDateGrowth"] as const;
export type NaiveName = (typeof NAIVE_NAMES)[number];

/** Naive forecasts of a figure's number, in base units or percent; absent when their inputs were not known. */
export type Naive = Partial<Readonly<Record<NaiveName, Decimal>>>;

type Asked = KnownSeries & {
  readonly aggregation: Aggregation;
  readonly period: Period;
  readonly measure: Measure;
  readonly over: string | null;
};

/**
 * The naive forecasts of a figure by series, from the vintage known to its speaker (rules 4, 12 and 16). For a level: no change, last
 * growth, and last year's share when part of the period was known. For growth: zero, last growth, and growth of the year-to-date. None
 * for a change or after the period. Skill against them: H. Theil, Applied Economic Forecasting (1966).
 */
export function naiveForecasts(figure: FigureToJudge, history: History, asOf: string): (held: SeriesHistory) => Naive {
  const period = forecastPeriod(figure);
  const { measure, over } = figure;
  if (period === null || measure === "change") return () => ({});
  const { aggregation } = history.indicator;
  // For the level of a flow, `remaindersOf` computes the same numbers.
  const remainders = aggregation === "flow" && measure === "level" ? remaindersOf(figure, history, asOf) : [];
  return (held) => {
    if (measure === "level" && aggregation === "flow") return fromRemainder(remainders.find(({ series }) => series === held.series.slug));
    const asked = { ...knownTo(figure, held, asOf), aggregation, period, measure, over };
    return measure === "level" ? ofLevel(asked) : ofGrowth(asked);
  };
}

function fromRemainder(remainder: ReturnType<typeof remaindersOf>[number] | undefined): Naive {
  if (remainder === undefined) return {};
  const { noChange, lastGrowth, lastYearsShare } = remainder.computable;
  return withoutBlanks({ noChange, lastGrowth, lastYearsShare: lastYearsShare?.value ?? null });
}

function withoutBlanks(texts: Partial<Readonly<Record<NaiveName, string | null>>>): Naive {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, exact(text)]])));
}

/** For the level of a stock or rate: the newest earlier year's value; for a stock also raised by the last growth for each year since. */
function ofLevel(asked: Asked): Naive {
  const last = newest(asked, 12);
  if (last === null) return {};
  const growth = asked.aggregation === "rate" ? null : newest({ ...asked, measure: "growth", over: "yearEarlier" }, 12);
  if (growth === null) return { noChange: last.number };
  const factor = quotient(growth.number.plus(HUNDRED), HUNDRED);
  return { noChange: last.number, lastGrowth: last.number.times(factor.pow(last.steps)) };
}

/** Growth over the previous period is carried forward from the period before; any other growth from the same months of an earlier year. */
function ofGrowth(asked: Asked): Naive {
  const { over, period } = asked;
  const step = over === "previousPeriod" || over === "previousPeriodAnnualised" ? monthsOf(period) : 12;
  const last = newest(asked, step);
  const soFar = yearToDateGrowth(asked);
  return { zero: ZERO, ...(last && { lastGrowth: last.number }), ...(soFar && { yearToDateGrowth: soFar }) };
}

/** The newest known value among earlier periods, `step` months apart, and how many steps back it is. */
function newest(asked: Asked, step: number): { readonly number: Decimal; readonly steps: number } | null {
  const firstHeld = [...asked.held.tracks.values()].map(({ period }) => period.first).sort()[0];
  if (firstHeld === undefined) return null;
  for (let steps = 1; ; steps++) {
    const period = shiftPeriod(asked.period, -step * steps);
    if (period.last < firstHeld) return null;
    const number = known(asked, period);
    if (number !== null) return { number, steps };
  }
}

/** The known year-on-year growth of the longest year-to-date of the period. */
function yearToDateGrowth(asked: Asked): Decimal | null {
  const { period, over } = asked;
  const own = over === null ? null : comparisonOf(period, over, "growth");
  const yearly = comparisonOf(period, "yearEarlier", "growth");
  if (own === null || yearly === null || !sameComparison(own, yearly)) return null;
  for (let months = monthsOf(period) - 1; months > 0; months--) {
    const growth = known(
      { ...asked, over: "yearEarlier" },
      periodFromDays(period.first, shiftPeriod(period, months - monthsOf(period)).last),
    );
    if (growth !== null) return growth;
  }
  return null;
}

function known({ held, day, aggregation, measure, over }: Asked, period: Period): Decimal | null {
  const question = questionOf(period, measure, over);
  const outturn = question && outturnAsOf(held, aggregation, question, day);
  return outturn === null || typeof outturn === "string" || outturn.number === null ? null : printed(outturn.number);
}
