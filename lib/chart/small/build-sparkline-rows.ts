import { yearNamingOf } from "../../domain/ledger/year-naming";
import { plain, toBase } from "../../domain/values/quantity";
import { upperOf } from "../../domain/values/stated-value";
import type { History } from "../../domain/vintages/history";
import { inForceOn } from "../../domain/vintages/vintage";
import { formatPeriod } from "../../format/days";
import { seriesPeriods } from "../plan/series-periods";
import type { SparklineRow } from "./sparkline";

/** Of more periods the newest are drawn; the indicator's page has all. */
const MAX_PERIODS = 400;

/** The sparkline of each basis of an indicator, by year; by the most frequent period length when it has fewer than two years. */
export function buildSparklineRows({ series, indicator }: History, asOf: string): readonly SparklineRow[] {
  return series.map((held) => {
    const periods = seriesPeriods(held, null).slice(-MAX_PERIODS);
    const points = periods.map((period) => {
      const value = inForceOn(held.tracks.get(period.text)?.value ?? [], asOf);
      return { key: period.text, value: value && plain(toBase(upperOf(value.stated))) };
    });
    const count = points.filter(({ value }) => value !== null).length;
    const years = yearNamingOf(held.series);
    const [first, last] = [periods[0], periods.at(-1)];
    const span =
      first === undefined || last === undefined
        ? "nothing held"
        : `${count} values from ${formatPeriod(first, "short", years)} to ${formatPeriod(last, "short", years)}`;
    return { key: held.series.slug, summary: `${indicator.title}, ${held.series.title}: ${span}`, unit: held.series.unit, points };
  });
}
