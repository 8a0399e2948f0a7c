import { type Level, levelOn } from "../judging/level";
import { containsPeriod, lastMonths, monthOf, monthsOf, type Period, shiftPeriod } from "../time/period";
import type { Decimal } from "../values/quantity";
import type { SeriesHistory } from "../vintages/history";

/** A level that is a single number, in base units. */
export type NumberLevel = Level & { readonly number: Decimal };

/**
 * The longest year-to-date of a flow's period known as of a day, published or summed; shorter than the whole period (rule 12). Parts
 * known only as a bound, a range or a hedged value are skipped: nothing can be subtracted from them.
 */
export function yearToDateOn(held: SeriesHistory, period: Period, asOf: string): NumberLevel | null {
  for (const months of lengthsHeld(held, period)) {
    const level = numberOn(held, startOf(period, months), asOf);
    if (level !== null) return level;
  }
  return null;
}

/** The level of a flow's period as of a day (rule 8); null unless it is a single number. */
export function numberOn(held: SeriesHistory, period: Period, asOf: string): NumberLevel | null {
  const level = levelOn(held, "flow", period, asOf);
  return level !== null && isNumber(level) ? level : null;
}

function isNumber(level: Level): level is NumberLevel {
  return level.number !== null;
}

/** Lengths in months of the possible year-to-dates, longest first: some observation within the period ends there. */
function lengthsHeld(held: SeriesHistory, period: Period): readonly number[] {
  const whole = monthsOf(period);
  const lengths = new Set<number>();
  for (const track of held.tracks.values()) {
    if (!containsPeriod(period, track.period)) continue;
    const months = monthOf(track.period.last) - monthOf(period.first) + 1;
    if (months < whole) lengths.add(months);
  }
  return [...lengths].sort((a, b) => b - a);
}

/** The first `months` months of a period. */
function startOf(period: Period, months: number): Period {
  return lastMonths(shiftPeriod(period, months - monthsOf(period)), months);
}
