import { levelOn } from "../judging/level";
import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "../time/deadline";
import { type Period, shiftPeriod } from "../time/period";
import { plain } from "../values/quantity";
import type { History, SeriesHistory } from "../vintages/history";
import { knownTo } from "../vintages/known";

/** The level of a period of a series: base units, and the id of an observation that gives it. */
export type PastLevel = { readonly period: Period; readonly value: string; readonly observation: string };

/**
 * The newest level before a figure's period that its speaker knew: of the same months of an earlier year, one number, published or
 * summed (rule 4). Null where nothing was known, and for a figure that is no level or has no period.
 */
export function lastKnownLevel(figure: FigureToJudge, on: SeriesHistory, history: History, asOf: string): PastLevel | null {
  const { held, day } = knownTo(figure, on, asOf);
  return newestBefore(figure, held, history, day);
}

/** The same as of a day, whoever knew it: the last value so far of a figure whose period is still to come. */
export function lastLevelSoFar(figure: FigureToJudge, on: SeriesHistory, history: History, asOf: string): PastLevel | null {
  return newestBefore(figure, on, history, asOf);
}

function newestBefore(figure: FigureToJudge, held: SeriesHistory, { indicator }: History, day: string): PastLevel | null {
  if (figure.measure !== "level" || figure.period === null) return null;
  const judged = judgedPeriod(figure.period, figure.timing);
  const firstHeld = held.byFirstDay[0]?.period.first;
  for (let years = 1; firstHeld !== undefined; years += 1) {
    const period = shiftPeriod(judged, -12 * years);
    if (period.last < firstHeld) return null;
    const level = levelOn(held, indicator.aggregation, period, day);
    const part = level?.parts.at(-1);
    if (level && part && level.number !== null) return { period, value: plain(level.number), observation: part.observation.id };
  }
  return null;
}
