import { outcomesSentence } from "@/lib/compare/outcomes-sentence";
import { FEWEST_PERIODS } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatCount, formatNumber } from "@/lib/format/lists";
import { formatStatistic } from "@/lib/format/numbers";

/** What a record comes to: "Five figures about three periods: the actual lies above three and below one; for one it depends on whose count." */
export function recordText({ counted, periods }: Pick<TrackRecord, "counted" | "periods">): string {
  if (counted.length === 0) return "No figure that counts was stated by that day.";
  return outcomesSentence(counted, ` about ${formatCount(periods, "period")}`);
}

/** "Of 12 decided, five came within or as stated; the 95% interval …", or from when on there are statistics. */
export function withinText({ within, periods }: Pick<TrackRecord, "within" | "periods">): string {
  if (within === null) {
    const held = periods === 1 ? "one is" : `${formatNumber(periods)} are`;
    return `Averages begin at ${formatNumber(FEWEST_PERIODS)} periods; ${held} held, so each error is listed and nothing is averaged.`;
  }
  const { k, n, periods: decidedPeriods, low, high } = within;
  if (n === 0 || low === null || high === null) return "None is decided.";
  const percent = (share: string) => formatStatistic(Number(share) * 100, "percent", false);
  return `Of ${n} decided, ${formatNumber(k)} came within or as stated; the 95% interval for such a share is ${percent(low)} to ${percent(high)}, on ${formatCount(decidedPeriods, "period")}.`;
}
