import { levelOn } from "../judging/level";
import { latestPart, outturnAsOf, questionOf } from "../judging/outturn-as-of";
import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "../time/deadline";
import { type Period, shiftPeriod } from "../time/period";
import { plain, printed } from "../values/quantity";
import type { History, SeriesHistory } from "../vintages/history";
import { knownTo } from "../vintages/known";

/** A value of an earlier period of a series: base units or percent, and the id of an observation that gives it. */
export type PastValue = { readonly period: Period; readonly value: string; readonly observation: string };

/**
 * The newest value before a figure's period that its speaker knew, in the figure's measure: of the same months of an earlier year, one
 * number, published, summed or computed (rule 4). Null where nothing was known, and for a figure without a period or base.
 */
export function lastKnownValue(figure: FigureToJudge, on: SeriesHistory, history: History, asOf: string): PastValue | null {
  const { held, day } = knownTo(figure, on, asOf);
  return newestBefore(figure, held, history, day);
}

/** The same as of a day, whoever knew it: the last value so far of a figure whose period is still to come. */
export function lastValueSoFar(figure: FigureToJudge, on: SeriesHistory, history: History, asOf: string): PastValue | null {
  return newestBefore(figure, on, history, asOf);
}

function newestBefore(figure: FigureToJudge, held: SeriesHistory, history: History, day: string): PastValue | null {
  const firstHeld = held.byFirstDay[0]?.period.first;
  if (figure.period === null || firstHeld === undefined) return null;
  const judged = judgedPeriod(figure.period, figure.timing);
  for (let years = 1; ; years += 1) {
    const period = shiftPeriod(judged, -12 * years);
    if (period.last < firstHeld) return null;
    const found = figure.measure === "level" ? levelIn(period, held, history, day) : rateIn(period, figure, held, history, day);
    if (found !== null) return found;
  }
}

function levelIn(period: Period, held: SeriesHistory, { indicator }: History, day: string): PastValue | null {
  const level = levelOn(held, indicator.aggregation, period, day);
  const part = level?.parts.at(-1);
  return level && part && level.number !== null ? { period, value: plain(level.number), observation: part.observation.id } : null;
}

function rateIn(
  period: Period,
  { measure, over }: FigureToJudge,
  held: SeriesHistory,
  { indicator }: History,
  day: string,
): PastValue | null {
  const question = questionOf(period, measure, over);
  const outturn = question && outturnAsOf(held, indicator.aggregation, question, day);
  if (outturn === null || typeof outturn === "string" || outturn.number === null) return null;
  return { period, value: plain(printed(outturn.number)), observation: latestPart(outturn).observation.id };
}
