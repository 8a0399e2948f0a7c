import type { FigureToJudge } from "../../domain/ledger/statement";
import { judgedPeriod } from "../../domain/time/deadline";
import { monthsOf, type Period } from "../../domain/time/period";
import { plain, toBase } from "../../domain/values/quantity";
import { upperOf } from "../../domain/values/stated-value";
import type { SeriesHistory } from "../../domain/vintages/history";
import { inForceOn } from "../../domain/vintages/vintage";
import { seriesPeriods } from "../plan/series-periods";
import type { StatedSparkRow } from "./stated-sparkline";

/** Of more periods the newest are drawn, of more stated figures the last stated; the indicator's page has all. */
const MAX_PERIODS = 400;
const MAX_STATED = 150;

/**
 * The sparkline of a basis by year, or by its most frequent period: levels where it publishes any, else growth. Figures are drawn where they
 * are of that measure, of its unit and of a period as long.
 */
export function buildStatedSparkRow(held: SeriesHistory, figures: readonly FigureToJudge[], asOf: string): StatedSparkRow {
  const periods = seriesPeriods(held, null).slice(-MAX_PERIODS);
  const levels = valuesOf(held, periods, "value", asOf);
  const isLevel = levels.some(({ value }) => value !== null);
  const points = isLevel ? levels : valuesOf(held, periods, "growth", asOf);
  const months = periods[0] === undefined ? 12 : monthsOf(periods[0]);
  const stated = figures.flatMap(({ period, timing, measure, unit, stated: value }) => {
    if (period === null || measure !== (isLevel ? "level" : "growth") || (isLevel && unit !== held.series.unit)) return [];
    const judged = judgedPeriod(period, timing);
    return monthsOf(judged) === months ? [{ at: endOf(judged), value: plain(toBase(upperOf(value))) }] : [];
  });
  return { points, stated: stated.slice(-MAX_STATED) };
}

function valuesOf(
  { tracks }: SeriesHistory,
  periods: readonly Period[],
  measure: "value" | "growth",
  asOf: string,
): StatedSparkRow["points"] {
  return periods.map((period) => {
    const held = inForceOn(tracks.get(period.text)?.[measure] ?? [], asOf);
    return { at: endOf(period), value: held && plain(toBase(upperOf(held.stated))) };
  });
}

/** The year in which a period ends, with the part of it that has passed by then: 2024 for a December of 2023. */
function endOf({ last }: Period): number {
  return Number(last.slice(0, 4)) + Number(last.slice(5, 7)) / 12;
}
