import { numberOf } from "../judging/deciding-judgement";
import type { JudgedFigure } from "../judging/judged-indicator";
import { middleOf } from "../judging/outcome";
import { relativeError } from "../judging/relative-error";
import type { Series } from "../ledger/series";
import type { Measure, StatementToJudge } from "../ledger/statement";
import { forecastPeriod, HORIZONS, type Horizon, horizonOf } from "../time/horizon";
import { groupBy } from "../values/group-by";
import { type Decimal, exact, HUNDRED, plain, quotient, rootOf, rounded, ZERO } from "../values/quantity";
import { isRate } from "../values/stated-value";
import { NAIVE_NAMES, type Naive, type NaiveName } from "./naive";
import { medianOf } from "./outcome-record";
import { signFlipP } from "./sign-flip";

/** With fewer periods no statistics are computed; the figures are only listed (rule 16). */
export const FEWEST_PERIODS = 5;
const FEWEST_FOR_RMSE = 20;

/**
 * Errors of the figures of one measure on one series: outturn minus point, central value or midpoint; levels and changes in percent of
 * |outturn|, rates in points. Positive when the outturn is above the stated number. Decimal text, at most 20 digits; null when there are too
 * few periods.
 */
export type ErrorRecord = {
  /** Slug. */
  readonly series: string;
  readonly measure: Measure;
  readonly n: number;
  readonly periods: number;
  readonly mean: string;
  readonly median: string;
  /** Mean absolute error. The main statistic, because speakers do not say which loss they minimise (Gneiting, JASA 106 (2011)). */
  readonly mae: string;
  /** Null below 20 periods. */
  readonly rmse: string | null;
  /** Of n figures with a known previous value (for growth: of all), k outturns moved in the stated direction and `rose` rose. */
  readonly direction: { readonly k: number; readonly n: number; readonly rose: number };
  /** Null below 8 and above 20 periods. */
  readonly signFlip: string | null;
  readonly naive: readonly NaiveRecord[];
  readonly byHorizon: readonly HorizonRecord[];
  /** The error of each figure, in order. */
  readonly points: readonly ErrorPoint[];
};

/** A naive forecast, on the figures for which it can be computed. `closer` counts the stated figures that were closer; ties do not count. */
export type NaiveRecord = {
  readonly name: NaiveName;
  readonly n: number;
  readonly periods: number;
  readonly mae: string | null;
  /** Of the stated figures, on the same sample. */
  readonly statedMae: string | null;
  /** 1 − statedMae/mae; null when mae is 0. */
  readonly skill: string | null;
  readonly closer: number;
};

export type HorizonRecord = {
  readonly horizon: Horizon;
  readonly n: number;
  readonly periods: number;
  readonly mean: string | null;
  readonly mae: string | null;
};

/** The error of one figure on the series. `stated` and `outturn` are in base units or percent. */
export type ErrorPoint = {
  readonly figure: string;
  readonly stated: string;
  readonly outturn: string;
  readonly error: string;
  readonly horizon: Horizon;
};

/**
 * The errors of figures of one measure on one series, however few: levels and changes in percent of |outturn|, rates in points. With too
 * few periods there are no statistics of them.
 */
export type ErrorList = Pick<ErrorRecord, "series" | "measure" | "periods" | "points"> & { readonly statistics: ErrorRecord | null };

type Row = {
  readonly id: string;
  readonly period: string;
  readonly horizon: Horizon;
  readonly stated: Decimal;
  readonly outturn: Decimal;
  readonly error: Decimal;
  readonly naive: Naive;
  readonly measured: (of: Decimal) => Decimal;
};

/**
 * The errors of figures of one measure on one series; null where there is none. Skips figures that do not count on the series, open
 * bounds, and levels whose outturn is 0. Each is taken on the outturn that judges. Statistics and sign as in the Philadelphia Fed's Error Statistics for the Survey of Professional
 * Forecasters; percent errors as in Hyndman and Koehler, Int. J. Forecasting 22 (2006) 679–688; skill as in Theil (1966).
 */
export function errorList(
  figures: readonly JudgedFigure<StatementToJudge>[],
  series: Series,
  measure: Measure,
  naiveOf: (figure: JudgedFigure<StatementToJudge>) => Naive,
): ErrorList | null {
  const rows = figures.flatMap((figure) => rowOf(figure, series, measure, naiveOf));
  if (rows.length === 0) return null;
  const periods = countRowPeriods(rows);
  const points = rows.map(pointOf);
  const statistics = periods < FEWEST_PERIODS ? null : statisticsOf(rows, { series: series.slug, measure, periods, points });
  return { series: series.slug, measure, periods, points, statistics };
}

function pointOf({ id, stated, outturn, error, horizon }: Row): ErrorPoint {
  return { figure: id, stated: plain(stated), outturn: plain(outturn), error: text(error), horizon };
}

function statisticsOf(rows: readonly Row[], list: Omit<ErrorList, "statistics">): ErrorRecord {
  const { measure, periods } = list;
  const errors = rows.map(({ error }) => error);
  const squares = errors.map((error) => error.times(error));
  return {
    ...list,
    n: rows.length,
    mean: text(meanOf(errors)),
    median: text(medianOf(errors) ?? ZERO),
    mae: text(meanAbsolute(errors)),
    rmse: periods < FEWEST_FOR_RMSE ? null : plain(rootOf(meanOf(squares))),
    direction: directionOf(rows, measure),
    signFlip: signFlipP(periodMeans(rows)),
    naive: NAIVE_NAMES.flatMap((name) => naiveRecord(rows, name)),
    byHorizon: HORIZONS.flatMap((horizon) => horizonRecord(rows, horizon)),
  };
}

function rowOf(
  judged: JudgedFigure<StatementToJudge>,
  series: Series,
  measure: Measure,
  naiveOf: (figure: JudgedFigure<StatementToJudge>) => Naive,
): readonly Row[] {
  const { figure, evaluations } = judged;
  const evaluation = evaluations.find((one) => one.series === series.slug);
  const outcome = evaluation?.settled ?? null;
  const number = outcome && numberOf(outcome);
  const middle = middleOf(figure.stated);
  const horizon = horizonOf(figure);
  const period = forecastPeriod(figure);
  if (figure.measure !== measure || evaluation?.counts !== true || !outcome || number === null) return [];
  if (middle === null || horizon === null || period === null) return [];
  const rate = isRate(measure, measure === "growth" ? null : series.unit);
  const error = relativeError(outcome, rate);
  if (error === null) return [];
  const outturn = exact(number);
  const measured = (of: Decimal) => (rate ? of : quotient(of.times(HUNDRED), outturn.abs()));
  return [{ id: figure.id, period: period.text, horizon, stated: middle, outturn, error, naive: naiveOf(judged), measured }];
}

/** The direction of a level is relative to the last known value; growth and changes are themselves directions. */
function directionOf(rows: readonly Row[], measure: Measure): ErrorRecord["direction"] {
  const moves = rows.flatMap(({ stated, outturn, naive }) => {
    const base = measure === "level" ? naive.noChange : ZERO;
    return base === undefined ? [] : [{ stated: stated.comparedTo(base), came: outturn.comparedTo(base) }];
  });
  return {
    k: moves.filter(({ stated, came }) => stated === came).length,
    n: moves.length,
    rose: moves.filter(({ came }) => came > 0).length,
  };
}

function naiveRecord(all: readonly Row[], name: NaiveName): readonly NaiveRecord[] {
  const rows = all.flatMap((row) => {
    const forecast = row.naive[name];
    return forecast === undefined ? [] : [{ ...row, naiveError: row.measured(row.outturn.minus(forecast)) }];
  });
  if (rows.length === 0) return [];
  const closer = rows.filter(({ error, naiveError }) => error.abs().lessThan(naiveError.abs())).length;
  const periods = countRowPeriods(rows);
  const counted = { name, n: rows.length, periods, closer };
  if (periods < FEWEST_PERIODS) return [{ ...counted, mae: null, statedMae: null, skill: null }];
  const mae = meanAbsolute(rows.map(({ naiveError }) => naiveError));
  const statedMae = meanAbsolute(rows.map(({ error }) => error));
  const skill = mae.isZero() ? null : text(exact("1").minus(quotient(statedMae, mae)));
  return [{ ...counted, mae: text(mae), statedMae: text(statedMae), skill }];
}

function horizonRecord(all: readonly Row[], horizon: Horizon): readonly HorizonRecord[] {
  const rows = all.filter((row) => row.horizon === horizon);
  if (rows.length === 0) return [];
  const periods = countRowPeriods(rows);
  const errors = rows.map(({ error }) => error);
  const enough = periods >= FEWEST_PERIODS;
  return [
    {
      horizon,
      n: rows.length,
      periods,
      mean: enough ? text(meanOf(errors)) : null,
      mae: enough ? text(meanAbsolute(errors)) : null,
    },
  ];
}

/** The mean error of each period, for the sign-flip test. */
function periodMeans(rows: readonly Row[]): readonly Decimal[] {
  return [...groupBy(rows, ({ period }) => period).values()].map((ofPeriod) => meanOf(ofPeriod.map(({ error }) => error)));
}

function countRowPeriods(rows: readonly Row[]): number {
  return new Set(rows.map(({ period }) => period)).size;
}

function meanAbsolute(errors: readonly Decimal[]): Decimal {
  return meanOf(errors.map((error) => error.abs()));
}

function meanOf(values: readonly Decimal[]): Decimal {
  return quotient(
    values.reduce((sum, value) => sum.plus(value), ZERO),
    values.length,
  );
}

function text(value: Decimal): string {
  return plain(rounded(value));
}
