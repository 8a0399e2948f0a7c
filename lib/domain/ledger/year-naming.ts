import type { YearNaming } from "../time/fiscal-year";
import type { Series } from "./series";

type Years = Pick<Series, "yearStart" | "yearNamed">;

/** How the fiscal years of a series run and are named (rule 7); null where its years are calendar years. */
export function yearNamingOf({ yearStart, yearNamed }: Years): YearNaming | null {
  return yearNamed === null ? null : { start: yearStart, named: yearNamed };
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
