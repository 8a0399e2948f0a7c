import type { TrackRecord } from "@/lib/domain/track-record/track-record";
import { formatCount } from "@/lib/format/lists";
import { formatStatistic } from "@/lib/format/numbers";
import { figuresOnPeriods } from "./labels";

/** Summary of a record: "14 figures on nine periods. Of 12 decided, 5 came within or as stated; the 95% interval …". */
export function withinText({ figures, periods, within }: TrackRecord): string {
  const counted = capital(figuresOnPeriods(figures, periods));
  if (within === null) return `${counted}. Below five periods nothing is computed: the list says it.`;
  const { k, n, periods: decidedPeriods, low, high } = within;
  if (n === 0 || low === null || high === null) return `${counted}. None is decided.`;
  const percent = (share: string) => formatStatistic(Number(share) * 100, "percent", false);
  return `${counted}. Of ${n} decided, ${k} came within or as stated; the 95% interval for such a share is ${percent(low)} to ${percent(high)}, on ${formatCount(decidedPeriods, "period")}.`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
