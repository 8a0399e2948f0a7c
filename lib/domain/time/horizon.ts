import type { FigureToJudge } from "../ledger/statement";
import { judgedPeriod } from "./deadline";
import { monthOf, type Period } from "./period";

/** Months from the day stated to the end of the period: 0 to 3, 4 to 12, 13 to 24, more (rule 16). */
export const HORIZONS = ["0-3", "4-12", "13-24", "25+"] as const;
export type Horizon = (typeof HORIZONS)[number];

type Stated = Pick<FigureToJudge, "knownOn" | "period" | "timing">;

/** The period that a figure is judged on; null unless it was stated before the period's end (its last day counts as before). */
export function forecastPeriod({ knownOn, period, timing }: Stated): Period | null {
  const judged = period && judgedPeriod(period, timing);
  return judged !== null && knownOn <= judged.last ? judged : null;
}

/** How far ahead a figure was stated, in calendar months; null when its period was over, or it has none. */
export function horizonOf(figure: Stated): Horizon | null {
  const period = forecastPeriod(figure);
  if (period === null) return null;
  const months = monthOf(period.last) - monthOf(figure.knownOn);
  if (months <= 3) return "0-3";
  if (months <= 12) return "4-12";
  return months <= 24 ? "13-24" : "25+";
}
