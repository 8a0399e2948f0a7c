import type { ObservationStatus, ObservationToJudge } from "../ledger/observation";
import { isNeverInForce } from "../ledger/observation";
import { parseDay } from "../time/day";
import type { Period } from "../time/period";
import { ok, type Result, refuse } from "../values/result";
import type { StatedValue } from "../values/stated-value";
import { compareText } from "../values/text-order";
import type { History, PublishedValue } from "./history";

/** The value or growth in force on a day. */
export type InForce = {
  readonly observation: ObservationToJudge;
  readonly stated: StatedValue;
  /** Of the last print that states one. */
  readonly status: ObservationStatus | null;
  /** Later prints of the same number: kept with their sources, never the outturn. */
  readonly repeats: readonly ObservationToJudge[];
};

/** One period of a series as it stood on a day. */
export type VintageRow = {
  readonly series: string;
  readonly period: Period;
  readonly value: InForce | null;
  readonly growth: InForce | null;
};

/**
 * Every series of an indicator as it stood on a day (rule 4), by series, then by first and last day of the period.
 * Periods for which nothing was in force are left out.
 */
export function vintage(history: History, asOf: string): readonly VintageRow[] {
  return history.series.flatMap(({ series, tracks }) => {
    const rows: VintageRow[] = [];
    for (const { period, value, growth } of tracks.values()) {
      const row = { series: series.slug, period, value: inForceOn(value, asOf), growth: inForceOn(growth, asOf) };
      if (row.value !== null || row.growth !== null) rows.push(row);
    }
    return rows.sort((a, b) => compareText(a.period.first, b.period.first) || compareText(a.period.last, b.period.last));
  });
}

/** Which print of one period and measure was in force on a day; null when none was. */
export function inForceOn(prints: readonly PublishedValue[], asOf: string): InForce | null {
  let held: PublishedValue | null = null;
  let status: ObservationStatus | null = null;
  let repeats: ObservationToJudge[] = [];
  for (const print of prints) {
    if (print.observation.knownOn > asOf) break;
    if (!canBeInForce(print)) continue;
    status = print.observation.status ?? status;
    if (print.kind === "kept") continue;
    if (print.kind === "repeated") {
      repeats.push(print.observation);
      continue;
    }
    held = print;
    if (repeats.length > 0) repeats = [];
  }
  return held && { observation: held.observation, stated: held.stated, status, repeats };
}

/** False for an early value and for a status that is never in force (rule 4). */
export function canBeInForce({ kind, observation }: PublishedValue): boolean {
  return kind !== "early" && !isNeverInForce(observation.status);
}

/**
 * The day to look back to: today when none is named, a partial day's last. Refused (path "asOf"): a text that is no day,
 * and a whole day after today.
 */
export function parseAsOf(text: string | undefined, today: string): Result<string> {
  if (text === undefined) return ok(today);
  const day = parseDay(text);
  if (day === null) return refuse("A day is 2023-12-14, 2023-12 or 2023.", "asOf");
  if (day.precision === "day" && day.text > today) return refuse(`That day is still to come: today is ${today}.`, "asOf");
  return ok(day.last);
}
