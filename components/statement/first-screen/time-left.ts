import type { Figure } from "@/lib/domain/ledger/statement";
import { daysBetween, firstDayOf } from "@/lib/domain/time/day";
import { judgedPeriod } from "@/lib/domain/time/deadline";
import { monthOf } from "@/lib/domain/time/period";
import { formatPeriod } from "@/lib/format/days";
import { formatCount } from "@/lib/format/lists";

const MOST_DAYS = 60;
const MOST_MONTHS = 35;

/** "17 days before the end of 2023", "14 months before …", "six years before …"; null when the period was over, or the day is not known. */
export function timeLeft({ statedOn, period, timing, years }: Figure): string | null {
  if (period === null) return null;
  const judged = judgedPeriod(period, timing);
  const end = `before the end of ${formatPeriod(judged, "long", years)}`;
  const months = monthOf(judged.last) - monthOf(firstDayOf(statedOn));
  if (statedOn.length === 10) {
    const days = daysBetween(statedOn, judged.last);
    if (days < 1) return null;
    if (days <= MOST_DAYS) return `${formatCount(days, "day")} ${end}`;
  }
  if (months < 1 || statedOn.length === 4) return null;
  return months <= MOST_MONTHS ? `${formatCount(months, "month")} ${end}` : `${formatCount(Math.round(months / 12), "year")} ${end}`;
}
