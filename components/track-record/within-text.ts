import { outcomesSentence } from "@/lib/compare/totals";
import { FEWEST_PERIODS } from "@/lib/domain/track-record/error-record";
import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatCount, formatNumber } from "@/lib/format/lists";
import { formatStatistic } from "@/lib/format/numbers";

/** What a record comes to, in words: "Five figures: the actual lies above three, within one and below one." and on how many periods. */
export function recordText({ counted, periods }: TrackRecord): string {
  const told = outcomesSentence(counted);
  if (counted.length === 0) return "No figure that counts was stated by that day.";
  return `${told} They are about ${formatCount(periods, "period")}.`;
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
