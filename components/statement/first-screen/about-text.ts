import type { Figure } from "@/lib/domain/ledger/statement";
import { formatOver, formatPeriod } from "@/lib/format/days";

/** What a figure is about: "for 2023", "by 2024, target", "for 2022, over a year earlier, reported". */
export function aboutText({ period, years, timing, measure, over, nature }: Figure): string {
  const when = period === null ? "no year named" : `${timing === "by" ? "by" : "for"} ${formatPeriod(period, "long", years)}`;
  return [when, measure === "level" ? "" : formatOver(over, years), nature === "projection" ? "" : nature].filter(Boolean).join(", ");
}
