import type { YearNaming } from "../time/fiscal-year";
import type { Series } from "./series";

type Years = { readonly yearStart: number | null; readonly yearNamed: Series["yearNamed"] };

/** How the fiscal years of a series run and are named (rule 7); null where its years are calendar years, and without a series. */
export function yearNamingOf(series: Years | undefined): YearNaming | null {
  if (series === undefined || series.yearStart === null || series.yearNamed === null) return null;
  return { start: series.yearStart, named: series.yearNamed };
}

/** The naming that all series with fiscal years share; null where they differ, or there are none. */
export function sharedYearNaming(series: readonly Years[]): YearNaming | null {
  const [first = null, ...others] = series.map(yearNamingOf).filter((years) => years !== null);
  return others.every((years) => years.start === first?.start && years.named === first.named) ? first : null;
}

/**
 * The naming for a figure of an indicator: that of the series it names, or else the one its indicator's series share. `series` are those
 * of the indicator.
 */
export function yearNamingOfFigure(
  figure: { readonly series: string | null },
  series: readonly (Years & { readonly slug: string })[],
): YearNaming | null {
  const named = series.find(({ slug }) => slug === figure.series);
  return named === undefined ? sharedYearNaming(series) : yearNamingOf(named);
}

/** The same for the fields of a figure that is being typed; `series` are those of all indicators. */
export function yearNamingOfTyped(
  { indicator, series: named = "" }: Readonly<Record<string, string>>,
  series: readonly (Years & { readonly slug: string; readonly indicator: string })[],
): YearNaming | null {
  return yearNamingOfFigure(
    { series: named },
    series.filter((one) => one.indicator === indicator),
  );
}
