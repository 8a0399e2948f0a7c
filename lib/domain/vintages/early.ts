import type { ObservationToJudge } from "../ledger/observation";
import { daysBetween } from "../time/day";

/** Some offices publish a month or a year in its last week: flash estimates, Vietnam's trade on the 29th. */
const DAYS_BEFORE_THE_END = 7;

/**
 * Whether a value or growth became known before its period was over (rule 4): more than seven days before the period's last day, or, where
 * only an official's words give it, before that day. An early value is shown, but never in force, whatever its status.
 */
export function isEarly({ knownOn, period, statement }: Pick<ObservationToJudge, "knownOn" | "period" | "statement">): boolean {
  if (knownOn >= period.last) return false;
  return statement !== null || daysBetween(knownOn, period.last) > DAYS_BEFORE_THE_END;
}

/** A release of nothing but early values and forecasts (status F) is no release for rules 6 (`over`) and 9 (the series in force). */
export function isEarlyOrForecast(observation: ObservationToJudge): boolean {
  return observation.status === "F" || isEarly(observation);
}
