import { listIndicators } from "../../db/entities/indicators";
import { listSeries } from "../../db/entities/series";
import { readRecentEntries } from "../../db/queries/recent-entries";
import { listRecentSeries } from "../../db/queries/recent-series";
import { formatDay } from "../../format/days";
import { formatStated } from "../../format/numbers";
import { speakerNames } from "../../format/speakers";
import type { ReleaseOptions } from "../../input/form/release-options";

/** Choices offered by the release form, most recently used first. */
export async function readReleaseOptions(ledger: number): Promise<ReleaseOptions> {
  const [series, indicators, { sources, statements }] = await Promise.all([
    readSeriesOptions(ledger),
    listIndicators(ledger),
    readRecentEntries(ledger),
  ]);
  return {
    series,
    indicators: Object.fromEntries(indicators.map(({ slug, title }) => [slug, title])),
    sources,
    statements: statements.map((statement) => {
      const [figure] = statement.figures;
      const value = figure ? `: ${formatStated(figure.stated, figure.measure, figure.unit, "short")}` : "";
      return { id: statement.id, words: `${speakerNames(statement)}, ${formatDay(statement.statedOn, "short")}${value}` };
    }),
  };
}

/** Every series with the magnitude of its last value, most recently used first. */
export async function readSeriesOptions(ledger: number): Promise<ReleaseOptions["series"]> {
  const [recent, series] = await Promise.all([listRecentSeries(ledger), listSeries(null, ledger)]);
  return recent.flatMap(({ slug, multiplier }) =>
    series
      .filter((one) => one.slug === slug)
      .map(({ title, indicator, unit, over, yearStart, yearNamed }) => ({
        slug,
        title,
        indicator,
        unit,
        over,
        yearStart,
        yearNamed,
        multiplier,
      })),
  );
}
