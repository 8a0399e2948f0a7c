import type { YearNaming } from "../domain/time/fiscal-year";
import { groupBy } from "../domain/values/group-by";
import type { TypedObservation } from "./observation";
import { readPeriodColumn } from "./period";

/**
 * The periods of typed rows as SDMX text, null where one cannot be read. The rows of one series are read together, as a column: "2010-11"
 * beside "2010-12" is November. `yearsOf` gives the naming of a series' fiscal years, by slug.
 */
export function readRowPeriods(
  rows: readonly TypedObservation[],
  yearsOf: (series: string) => YearNaming | null,
): readonly (string | null)[] {
  const read = new Map<TypedObservation, string | null>();
  for (const [series, ofSeries] of groupBy(rows, (row) => row.series ?? "")) {
    const column = readPeriodColumn(
      ofSeries.map(({ period = "" }) => period),
      yearsOf(series),
    );
    for (const [at, row] of ofSeries.entries()) read.set(row, column[at] ?? null);
  }
  return rows.map((row) => read.get(row) ?? null);
}
