import type { Series } from "@/lib/domain/ledger/series";
import { isOver, type Period } from "@/lib/domain/time/period";
import type { VintageRow } from "@/lib/domain/vintages/vintage";
import { readersStated } from "@/lib/format/readers-number";
import { valueBasisText } from "./basis-text";

const MAX_BASES = 4;

/** Published values of a year, shown beside its figures: "Chinese customs, US dollars 240.11bn · Russian side, US dollars not held". */
export function yearText(year: Period | null, rows: readonly VintageRow[], series: readonly Series[], asOf: string): string {
  if (year === null) return "figures whose words name no period";
  if (!isOver(year, asOf)) return "period not over";
  const held = rows.filter(({ period, value }) => period.text === year.text && value !== null);
  if (held.length === 0) return "no value held";
  const words = (one: Series) => {
    const value = held.find((row) => row.series === one.slug)?.value;
    return value ? valueBasisText(one.unit === "percent" ? value.stated : readersStated(value.stated), one) : "not held";
  };
  return series
    .slice(0, MAX_BASES)
    .map((one) => `${one.title} ${words(one)}`)
    .join(" · ");
}
