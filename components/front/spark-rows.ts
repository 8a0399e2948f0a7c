import type { SparkRow } from "@/lib/chart/sparkline";
import type { History } from "@/lib/domain/history";
import { plain, toBase } from "@/lib/domain/quantity";
import { inForceOn } from "@/lib/domain/vintage";
import { formatPeriod } from "@/lib/format-day";
import { heldPeriods } from "../charts/held-periods";
import { upperOf } from "../indicator/chart-rows";

/** More periods than this are left to the indicator's page, the oldest first. */
const MOST = 400;

/** A small line of each basis of an indicator: its years, where it holds fewer than two the periods that it holds most of. */
export function sparkRows({ series, indicator }: History, asOf: string): readonly SparkRow[] {
  return series.map((held) => {
    const periods = heldPeriods(held, null).slice(-MOST);
    const points = periods.map((period) => {
      const value = inForceOn(held.tracks.get(period.text)?.value ?? [], asOf);
      return { key: period.text, value: value && plain(toBase(upperOf(value.stated))) };
    });
    const count = points.filter(({ value }) => value !== null).length;
    const [first, last] = [periods[0], periods.at(-1)];
    const span =
      first === undefined || last === undefined
        ? "nothing held"
        : `${count} values from ${formatPeriod(first, "short")} to ${formatPeriod(last, "short")}`;
    return { key: held.series.slug, summary: `${indicator.title}, ${held.series.title}: ${span}`, unit: held.series.unit, points };
  });
}
